import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import { cellAddress } from '../../src/domain/place';
import type { CellInput } from '../support/grids';
import type { Book } from './book';
import { changeSheet, setCell } from './edit';

/** One slip in a clean workbook, and what Kiểm tra must say about it. */
export interface Mutation {
  /** What is found, as the end of “finds …”. */
  readonly name: string;
  readonly of: Book;
  readonly slip: Slip;
  /** The rule that must speak (a row of `Quy tắc` speaks by its Mã). */
  readonly rule: string;
  /** Where it must speak, when that is not the first cell of the slip. */
  readonly at?: Spot | string;
  /** What its sentence must say: what is there, what should be. */
  readonly says: readonly string[];
  /**
   * What applying every fix offered must come to: `back` to the clean workbook, or the cells of the slip with these
   * values; without it nothing may be offered.
   */
  readonly fix?: 'back' | readonly CellValue[];
  /** Rules that may also speak, for the slip breaks what they watch as well. */
  readonly also?: readonly string[];
}

/** A slip: the cells it changes, and the workbook after it. */
export interface Slip {
  readonly cells: (grids: Grids) => readonly string[];
  readonly apply: (grids: Grids) => Grids;
  /** Computed columns keep what they show (a slip in them, or in their headers). */
  readonly frozen?: boolean;
}

/** A cell by its sheet, a text of its row, and its column's header. */
export interface Spot {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
}

/** Something else is typed into one cell. */
export function typed(sheet: string, row: string, column: string, to: CellInput): Slip {
  return at({ sheet, row, column }, () => to);
}

/** The item of `Thông tin` reads otherwise. */
export function item(label: string, to: CellInput): Slip {
  return typed('Thông tin', label, 'Nội dung', to);
}

/** One text of a sheet is reworded, where it holds these words. */
export function reworded(sheet: string, column: string, from: string, to: string): Slip {
  return at({ sheet, row: from, column }, (text) => String(text).replace(from, to));
}

/** One row of the outline is reworded. */
export function words(from: string, to: string): Slip {
  return reworded('Nội dung', 'Nội dung', from, to);
}

/** Several slips that only together are one (a pair of cells swapped). */
export function together(...slips: readonly Slip[]): Slip {
  return {
    cells: (grids) => slips.flatMap((slip) => slip.cells(grids)),
    apply: (grids) => slips.reduce((all, slip) => slip.apply(all), grids),
    ...(slips.some(({ frozen }) => frozen) && { frozen: true }),
  };
}

/** The computed columns keep what they showed. */
export function frozen(slip: Slip): Slip {
  return { ...slip, frozen: true };
}

/** A whole row of a sheet is gone. */
export function rowGone(sheet: string, row: string): Slip {
  return onSheet(sheet, (one) => {
    const index = rowIndex(one, row);
    const without = <T>(lines: readonly T[]) => lines.filter((_, place) => place !== index);
    const tables = one.tables.map((table) => ({ ...table, rows: table.rows - 1 }));
    return {
      ...one,
      tables,
      values: without(one.values),
      formats: without(one.formats),
      formulas: without(one.formulas),
    };
  });
}

/** Something about a sheet as a whole is otherwise. */
export function onSheet(sheet: string, change: (one: Grid) => Grid): Slip {
  return { cells: () => [], apply: (grids) => changeSheet(grids, sheet, change), frozen: true };
}

/** The address of a spot: `Chỉ tiêu!F9`. */
export function addressOf(grids: Grids, { sheet, row, column }: Spot): string {
  const one = grids.sheets.find((grid) => grid.sheet === sheet);
  if (!one) throw new Error(`no sheet ${sheet}`);
  const index = rowIndex(one, row);
  const header = one.values.findIndex((cells) => cells.includes(column));
  const across = one.values[header]?.indexOf(column) ?? -1;
  if (across < 0) throw new Error(`no column ${column} in ${sheet}`);
  return `${sheet}!${cellAddress(index + one.row, across + one.column)}`;
}

function at(spot: Spot, to: (now: CellValue) => CellInput): Slip {
  return {
    cells: (grids) => [addressOf(grids, spot)],
    apply: (grids) => {
      const [sheet = '', cell = ''] = addressOf(grids, spot).split('!');
      const one = grids.sheets.find((grid) => grid.sheet === sheet);
      const index = one ? rowIndex(one, spot.row) : -1;
      const now = one?.values[index]?.find((value) => String(value).includes(spot.row)) ?? '';
      return setCell(grids, sheet, cell, to(now));
    },
  };
}

function rowIndex({ values, sheet }: Grid, row: string): number {
  const exact = indices(values, (value) => value === row);
  const found = exact.length > 0 ? exact : indices(values, (value) => String(value).includes(row));
  if (found.length !== 1) throw new Error(`${found.length} rows of ${sheet} hold “${row}”`);
  return found[0] ?? -1;
}

function indices(
  values: readonly (readonly CellValue[])[],
  holds: (value: CellValue) => boolean,
): readonly number[] {
  return values.flatMap((cells, index) => (cells.some(holds) ? [index] : []));
}
