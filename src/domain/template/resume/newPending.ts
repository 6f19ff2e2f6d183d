import { valueAt } from '../grids/cells';
import { findGrid } from '../../findGrid';
import type { CellValue, Grid, Grids } from '../../grid';
import { cellAddress } from '../../place';
import type { SheetPlan, TemplatePlan } from '../plan';
import type { Pending } from './pending';

/** Office keeps about 1 MB of settings; a drawing that is larger cannot be finished later. */
const LARGEST = 700_000;

/** What is to be kept while a plan is carried out; `undefined` where there is nothing to keep. */
export function newPending(plan: TemplatePlan, profile: string, grids: Grids): Pending | undefined {
  if (plan.sheets.length === 0) return undefined;
  const was = Object.fromEntries(
    plan.sheets.map((sheet) => [sheet.name, contentsBefore(sheet, findGrid(grids, sheet.name))]),
  );
  const pending = { ...plan, profile, was, attempts: 0 };
  return JSON.stringify(pending).length > LARGEST ? undefined : pending;
}

/** What a drawing leaves to be done when only looks were refused; nothing after the second time. */
export function looksLeft(pending: Pending, sheets: readonly string[]): Pending | undefined {
  if (sheets.length === 0 || pending.attempts > 0) return undefined;
  return {
    ...pending,
    sheets: pending.sheets.filter(({ name }) => sheets.includes(name)).map(looksOnly),
    was: {},
    attempts: pending.attempts + 1,
  };
}

function looksOnly(plan: SheetPlan): SheetPlan {
  const { name, create, visibility, freezeRows, freezeColumns, print } = plan;
  return {
    ...{ name, create, visibility },
    ...(freezeRows !== undefined && { freezeRows }),
    ...(freezeColumns !== undefined && { freezeColumns }),
    ...(print && { print }),
    ...{ writes: [], validations: [], styles: [], columnWidths: [] },
  };
}

function contentsBefore(
  { writes }: SheetPlan,
  grid: Grid | undefined,
): Readonly<Record<string, CellValue>> {
  if (!grid) return {};
  const found: Record<string, CellValue> = {};
  for (const { area } of writes) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = valueAt(grid, row, column);
        if (value !== '') found[cellAddress(row, column)] = value;
      }
    }
  }
  return found;
}
