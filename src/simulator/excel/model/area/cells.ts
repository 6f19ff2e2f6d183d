import type { Area } from './area';
import { boundingArea, area as areaOf } from './area';
import type { Cell, Sheet, Style } from '../book/workbook';

/** The cell, or undefined where the sheet holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

/** The cell, made where there is none; it takes over the looks of its row or column. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.cells[row] ??= {});
  const inherited = cells[column] ? undefined : lineStyle(sheet, row, column);
  return (cells[column] ??= inherited ? { style: inherited } : {});
}

/** The looks that hold for a cell: its own, else its row's, else its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): Style {
  const cell = cellAt(sheet, row, column);
  return cell ? (cell.style ?? {}) : (lineStyle(sheet, row, column) ?? {});
}

function lineStyle(sheet: Sheet, row: number, column: number): Style | undefined {
  return sheet.rows[row]?.style ?? sheet.columns[column]?.style;
}

/** The existing cells of an area in reading order; quick for whole columns too. */
export function* cellsIn(
  sheet: Sheet,
  within: Area,
): Generator<{ row: number; column: number; cell: Cell }> {
  for (const [row, cells] of inside(sheet.cells, within.row, within.rows)) {
    for (const [column, cell] of inside(cells, within.column, within.columns))
      yield { row, column, cell };
  }
}

function* inside<T>(
  record: Record<number, T>,
  from: number,
  count: number,
): Generator<[number, T]> {
  if (count > 2000) {
    for (const [key, value] of Object.entries(record)) {
      if (Number(key) >= from && Number(key) < from + count) yield [Number(key), value];
    }
    return;
  }
  for (let key = from; key < from + count; key += 1) {
    const value = record[key];
    if (value !== undefined) yield [key, value];
  }
}

/** True where a cell holds a constant or a formula. */
export function isFilled(cell: Cell): boolean {
  return cell.formula !== undefined || cell.content !== undefined;
}

/** The used range: all cells with contents, and with looks too unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!isFilled(cell) && (valuesOnly || !cell.style)) continue;
      const one = areaOf(Number(row), Number(column));
      used = used ? boundingArea(used, one) : one;
    }
  }
  return used;
}

/** Puts looks on an area; whole rows and columns keep them as their own. */
export function restyle(sheet: Sheet, within: Area, change: (style: Style) => Style): void {
  const made = new Map<Style | undefined, Style>();
  const changed = (style: Style | undefined): Style => {
    const known = made.get(style);
    if (known) return known;
    const next = change(style ?? {});
    made.set(style, next);
    return next;
  };
  if (within.rows > 100000) {
    for (let c = within.column; c < within.column + within.columns; c += 1) {
      const line = (sheet.columns[c] ??= {});
      line.style = changed(line.style);
    }
    for (const { cell } of cellsIn(sheet, within)) cell.style = changed(cell.style);
    return;
  }
  if (within.columns > 10000) {
    for (let r = within.row; r < within.row + within.rows; r += 1) {
      const line = (sheet.rows[r] ??= {});
      line.style = changed(line.style);
    }
    for (const { cell } of cellsIn(sheet, within)) cell.style = changed(cell.style);
    return;
  }
  for (let r = within.row; r < within.row + within.rows; r += 1) {
    for (let c = within.column; c < within.column + within.columns; c += 1) {
      const cell = ensureCell(sheet, r, c);
      cell.style = changed(cell.style);
    }
  }
}
