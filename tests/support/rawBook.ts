import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { serial } from '../actions/twoPeriods/book';
import type { CellLiteral } from './workbook';
import { sheetNamed, workbookOf } from './workbook';

/** A cell of a fixture: a day is `2026-04-02`, a formula begins with `=`. */
export type RawValue = string | number | null | { readonly value: number; readonly format: string };
export type RawRows = readonly (readonly RawValue[])[];

/** A workbook as a fixture's .json has it. */
export interface RawBook {
  readonly sheets: Readonly<
    Record<
      string,
      {
        readonly rows: RawRows;
        readonly tables?: Readonly<Record<string, string>>;
        /** The last row of its table is a totals row. */
        readonly totals?: boolean;
      }
    >
  >;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The workbook of a fixture. */
export function rawWorkbook({ sheets, settings = {} }: RawBook): Workbook {
  const literals = Object.entries(sheets).map(([name, { rows, tables = {} }]) => {
    const cells = rows.map((row) => row.map((value) => stored(value)));
    return [name, { rows: cells, tables }] as const;
  });
  const workbook = workbookOf(Object.fromEntries(literals), settings);
  for (const [name, { totals = false }] of Object.entries(sheets))
    for (const table of sheetNamed(workbook, name).tables) table.showTotals = totals;
  return workbook;
}

/** A value as Excel keeps it. */
export function stored(value: RawValue): CellLiteral {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value)
    ? { value: serial(value), format: 'dd/mm/yyyy' }
    : value;
}
