import type { CellValue, Grid, Grids } from '../../src/domain/grid';
import type { Change } from '../../src/domain/findings/finding';
import { cellAddress, parseAddress } from '../../src/domain/place';
import type { CellInput } from '../support/grids';

/** What stands in a cell. */
export function cellAt({ sheets }: Grids, sheet: string, address: string): CellValue {
  const found = sheets.find((one) => one.sheet === sheet);
  const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
  return found?.values[row - found.row]?.[column - found.column] ?? '';
}

/** The formula of a cell, or its value where it has none. */
function formulaAt({ sheets }: Grids, sheet: string, address: string): CellValue {
  const found = sheets.find((one) => one.sheet === sheet);
  const { row, column } = parseAddress(address) ?? { row: -1, column: -1 };
  return found?.formulas[row - found.row]?.[column - found.column] ?? '';
}

/** The workbook with something else in one cell; its number format stays unless one is given. */
export function setCell(grids: Grids, sheet: string, address: string, input: CellInput): Grids {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address`);
  const { value, format, formula } = typeof input === 'object' ? input : { value: input };
  return changeSheet(grids, sheet, (one) => ({
    ...one,
    values: put(one, one.values, at, value),
    formulas: put(one, one.formulas, at, formula ?? value),
    ...(format !== undefined && { formats: put(one, one.formats, at, format) }),
  }));
}

/** The workbook with one sheet made anew. */
export function changeSheet(grids: Grids, sheet: string, change: (one: Grid) => Grid): Grids {
  if (!grids.sheets.some((one) => one.sheet === sheet)) throw new Error(`no sheet ${sheet}`);
  const sheets = grids.sheets.map((one) => (one.sheet === sheet ? change(one) : one));
  return { ...grids, sheets, names: sheets.map((one) => one.sheet) };
}

/** The cells that differ between two workbooks of the same sheets, as `sheet!cell`. */
export function differences(before: Grids, after: Grids): readonly string[] {
  return before.sheets.flatMap((one, index) => {
    const other = after.sheets[index];
    return one.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === other?.values[r]?.[c]
          ? []
          : [`${one.sheet}!${cellAddress(r + one.row, c + one.column)}`],
      ),
    );
  });
}

/** The workbook after these changes; one whose cell holds something else than it expects is refused aloud. */
export function applied(grids: Grids, changes: readonly Change[]): Grids {
  return changes.reduce((all, { sheet, cell, before, after, format }) => {
    const found = cellAt(all, sheet, cell);
    if (found !== before && formulaAt(all, sheet, cell) !== before)
      throw new Error(`${sheet}!${cell} holds ${found}, not ${before}`);
    return setCell(all, sheet, cell, { value: after, ...(format !== undefined && { format }) });
  }, grids);
}

function put<T>(
  { row, column }: Grid,
  cells: readonly (readonly T[])[],
  at: { readonly row: number; readonly column: number },
  value: T,
): readonly (readonly T[])[] {
  return cells.map((line, r) =>
    r === at.row - row ? line.map((old, c) => (c === at.column - column ? value : old)) : line,
  );
}
