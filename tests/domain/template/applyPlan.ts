import type { Area, CellValue, Grid, Grids, TableArea } from '../../../src/domain/grid';
import type { CellWrite, SheetPlan, TemplatePlan } from '../../../src/domain/template/plan';

/** A workbook with nothing in it. */
export const EMPTY: Grids = { sheets: [], names: [], settings: {}, monthFirst: false };

/** The workbook after a plan was carried out, formulas not calculated. */
export function applyPlan(grids: Grids, plan: TemplatePlan): Grids {
  const made = plan.sheets.filter(({ create }) => create);
  const old = grids.sheets.map((grid) => {
    const sheet = plan.sheets.find(({ name, create }) => name === grid.sheet && !create);
    return sheet ? applySheet(grid, sheet) : grid;
  });
  const sheets = [...old, ...made.map((sheet) => applySheet(blankGrid(sheet), sheet))];
  const names = [...grids.names, ...made.map(({ name }) => name)];
  return { ...grids, sheets, names, settings: { ...grids.settings, ...plan.settings } };
}

function blankGrid({ name, visibility }: SheetPlan): Grid {
  return {
    ...{ sheet: name, visible: visibility === 'visible', row: 0, column: 0 },
    ...{ values: [], formats: [], formulas: [], tables: [], merges: [] },
    ...{ landscape: false, hiddenRows: [], columnsWithoutList: [] },
  };
}

function applySheet(grid: Grid, plan: SheetPlan): Grid {
  const areas = plan.writes.map(({ area }) => area);
  const rows = Math.max(grid.values.length, ...areas.map(({ row, rows: count }) => row + count));
  const columns = Math.max(
    grid.values[0]?.length ?? 0,
    ...areas.map(({ column, columns: count }) => column + count),
  );
  const make = <T>(old: readonly (readonly T[])[], rest: T) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => old[row]?.[column] ?? rest),
    );
  const values = make<CellValue>(grid.values, '');
  const formulas = make<CellValue>(grid.formulas, '');
  const formats = make<string>(grid.formats, 'General');
  for (const write of plan.writes) writeInto({ values, formulas, formats }, write);
  return {
    ...grid,
    ...{ values, formulas, formats, tables: tablesAfter(grid, plan) },
    merges: [...grid.merges, ...(plan.merges ?? [])],
    landscape: plan.print?.landscape ?? grid.landscape,
    columnsWithoutList: grid.columnsWithoutList.filter(
      (at) => !plan.validations.some(({ area, listSource }) => listSource && area.column === at),
    ),
  };
}

interface Cells {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
}

function writeInto({ values, formulas, formats }: Cells, write: CellWrite): void {
  forEach(write.area, (row, column, i, j) => {
    const set = <T>(rows: T[][], value: T): void => {
      rows[row]?.splice(column, 1, value);
    };
    if (write.format !== undefined) set(formats, write.format);
    const formula = write.formulas?.[i]?.[j];
    const value = formula === undefined ? write.values?.[i]?.[j] : '';
    if (value === undefined || value === null) return;
    set(values, value);
    set(formulas, formula ?? value);
  });
}

function forEach(
  { row, column, rows, columns }: Area,
  visit: (row: number, column: number, i: number, j: number) => void,
): void {
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) visit(row + i, column + j, i, j);
}

function tablesAfter({ tables }: Grid, { table, resizeTable }: SheetPlan): readonly TableArea[] {
  const kept = tables.map((one) =>
    one.name === resizeTable?.name ? { name: one.name, ...resizeTable.area } : one,
  );
  return table ? [...kept, { name: table.name, ...table.area }] : kept;
}
