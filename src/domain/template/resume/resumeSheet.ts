import { valueAt } from '../grids/cells';
import type { CellValue, Grid } from '../../grid';
import { cellAddress } from '../../place';
import type { CellWrite, SheetPlan } from '../plan';

/** A sheet of a begun drawing as it stands now. */
export interface BegunSheet {
  readonly grid: Grid | undefined;
  readonly exists: boolean;
  /** What stood in its cells before the drawing began, by address. */
  readonly was: Readonly<Record<string, CellValue>>;
}

/** The rest of one sheet's plan; none where the sheet was taken away or has become something else. */
export function resumeSheet(plan: SheetPlan, begun: BegunSheet): readonly SheetPlan[] {
  const { grid, exists } = begun;
  if (!exists) return plan.create ? [plan] : [];
  if (!grid) return [{ ...plan, stands: true }];
  if (!fits(plan, begun, grid)) return [];
  return [
    {
      ...plan,
      stands: true,
      writes: plan.writes.map((write) => overBlanks(write, begun, grid)),
      ...resumedTable(plan, grid),
    },
  ];
}

/** Heads and samples: most of what stands where they go is theirs. */
function fits({ writes }: SheetPlan, { was }: BegunSheet, grid: Grid): boolean {
  const heads = writes.filter(({ area, values }) => area.rows === 1 && values);
  const found = heads.flatMap(({ area, values }) =>
    (values?.[0] ?? []).flatMap((planned, index) => {
      const now = valueAt(grid, area.row, area.column + index);
      const before = was[cellAddress(area.row, area.column + index)];
      return now === '' || planned === null ? [] : [now === planned || now === before];
    }),
  );
  return found.filter(Boolean).length * 2 >= found.length;
}

/** Writes what is still blank, or as it was; `null` leaves a cell alone. */
function overBlanks(write: CellWrite, { was }: BegunSheet, grid: Grid): CellWrite {
  const { area, values, formulas } = write;
  const keep = <T>(rows: readonly (readonly T[])[]): readonly (readonly (T | null)[])[] =>
    rows.map((cells, r) =>
      cells.map((planned, c) => {
        const [row, column] = [area.row + r, area.column + c];
        const now = valueAt(grid, row, column);
        return now === '' || now === was[cellAddress(row, column)] ? planned : null;
      }),
    );
  return {
    ...write,
    ...(values && { values: keep(values) }),
    ...(formulas && { formulas: keep(formulas) }),
  };
}

/** A table that was begun bears Excel's own name until it gets ours. */
function resumedTable(
  { table, resizeTable }: SheetPlan,
  { tables }: Grid,
): Pick<SheetPlan, 'table' | 'resizeTable'> {
  if (table) {
    const { row, column } = table.area;
    const found = tables.find((one) => one.row === row && one.column === column);
    return found ? { table: { ...table, stands: found.name } } : {};
  }
  const found = tables.find(({ name }) => name === resizeTable?.name);
  if (!resizeTable || !found) return {};
  const { name, area } = resizeTable;
  const rows = Math.max(area.rows, found.rows);
  return { resizeTable: { name, area: { ...area, rows } } };
}
