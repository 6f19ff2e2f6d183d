import type { CellValue, Grid } from '../../domain/grid';
import { UnreadableXlsx } from '../unreadableXlsx';

/** A sheet's cells as they come, in any order: one entry in each list per cell. */
export interface FlatCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formulas: CellValue[];
  readonly formats: string[];
}

/** About what fits into 200 MB. */
const MOST_CELLS = 2_000_000;
/** Blank rows share their arrays, but whoever walks over the rectangle meets each of its places. */
const MOST_PLACES = 30_000_000;

type Block = Pick<Grid, 'row' | 'column' | 'values' | 'formulas' | 'formats'>;
type FormatAt = (row: number | undefined, column: number) => string;

/**
 * Lays cells out as the rectangle from the first to the last filled one. Cells with a format only do not make it
 * larger, and a lone cell in the last row costs next to nothing.
 */
export function layOut(cells: FlatCells, formatAt: FormatAt): Block {
  const used = usedArea(cells);
  if (!used) return { row: 0, column: 0, values: [], formulas: [], formats: [] };
  const height = used.bottom - used.top + 1;
  const width = used.right - used.left + 1;
  if (height * width > MOST_PLACES) throw new UnreadableXlsx('tooLarge');
  const rows = new Array<DenseRow>(height).fill(blankRow(used.left, width, undefined, formatAt));
  fill(rows, cells, used, (row) => blankRow(used.left, width, row, formatAt));
  return {
    row: used.top,
    column: used.left,
    values: rows.map(({ values }) => values),
    formulas: rows.map(({ formulas }) => formulas),
    formats: rows.map(({ formats }) => formats),
  };
}

interface Used {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function usedArea({ rows, columns, values, formulas }: FlatCells): Used | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let index = 0; index < rows.length; index += 1) {
    if (values[index] === '' && formulas[index] === '') continue;
    const [row = 0, column = 0] = [rows[index], columns[index]];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? undefined : { top, bottom, left, right };
}

interface DenseRow {
  readonly values: CellValue[];
  readonly formulas: CellValue[];
  readonly formats: string[];
}

function blankRow(
  left: number,
  width: number,
  row: number | undefined,
  formatAt: FormatAt,
): DenseRow {
  const blanks = new Array<CellValue>(width).fill('');
  const formats = Array.from({ length: width }, (_, index) => formatAt(row, left + index));
  return { values: blanks, formulas: [...blanks], formats };
}

function fill(
  rows: DenseRow[],
  cells: FlatCells,
  used: Used,
  newRow: (row: number) => DenseRow,
): void {
  const [blank] = rows;
  let made = 0;
  for (const [index, row] of cells.rows.entries()) {
    const place = (cells.columns[index] ?? 0) - used.left;
    if (row < used.top || row > used.bottom || place < 0 || place > used.right - used.left)
      continue;
    let dense = rows[row - used.top];
    if (!dense || dense === blank) {
      dense = newRow(row);
      made += dense.values.length;
      if (made > MOST_CELLS) throw new UnreadableXlsx('tooLarge');
      rows[row - used.top] = dense;
    }
    dense.values[place] = cells.values[index] ?? '';
    dense.formulas[place] = cells.formulas[index] ?? '';
    dense.formats[place] = cells.formats[index] ?? 'General';
  }
}
