import { addTo } from '../../groupBy';
import type { Change, Fix } from '../../findings/finding';
import type { CellValue, Grids } from '../../grid';
import { parseAddress } from '../../place';
import { findGrid } from '../../findGrid';
import type { GatherPlan } from './gatherPlan';

/** What stands in a cell, and how it is shown. */
interface Standing {
  readonly content: CellValue;
  readonly format: string;
}

/**
 * The cells of a gathering as fixes, one per row, all of it or nothing. `grids` are the workbook with the room for new
 * rows already made: what a cell of a new row, or a number that runs on, held before is looked up there.
 */
export function gatherFixes({ filled, written }: GatherPlan, grids: Grids): readonly Fix[] {
  const rows = new Map<string, Change[]>();
  const put = (sheet: string, cell: string, change: Change): void => {
    addTo(rows, `${sheet}!${cell.replace(/\D/gu, '')}`, change);
  };
  for (const { sheet, cell, before, after, format } of filled) {
    const now = standing(grids, sheet, cell);
    put(sheet, cell, { sheet, cell, before, after, ...formatFor(after, format, now) });
  }
  for (const { sheet, cell, after, format, formula } of written) {
    const now = standing(grids, sheet, cell);
    const look = formula === true ? {} : formatFor(after, format ?? 'General', now);
    if (now.content !== after)
      put(sheet, cell, { sheet, cell, before: now.content, after, ...look });
  }
  return [...rows.values()].map((changes) => ({ label: '', certain: true, changes }));
}

/**
 * A number brings the format by which it is read; a text keeps its cell's, unless it begins with a sign by which Excel
 * takes it for a formula.
 */
function formatFor(after: CellValue, format: string, now: Standing): Pick<Change, 'format'> {
  const isText = typeof after === 'string';
  if (isText && !/^\s*[-+=@]/u.test(after)) return {};
  const wanted = isText ? '@' : format === '@' ? 'General' : format;
  return wanted === now.format ? {} : { format: wanted };
}

function standing(grids: Grids, sheet: string, cell: string): Standing {
  const grid = findGrid(grids, sheet);
  const at = parseAddress(cell);
  const [row, column] = [
    (at?.row ?? -1) - (grid?.row ?? 0),
    (at?.column ?? -1) - (grid?.column ?? 0),
  ];
  return {
    content: grid?.formulas[row]?.[column] ?? '',
    format: grid?.formats[row]?.[column] ?? 'General',
  };
}
