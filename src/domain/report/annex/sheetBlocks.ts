import type { Area, Grid } from '../../grid';
import { displayed } from './displayed';

/** A free sheet's cells as text, rows and columns counted from the grid's own first cell. */
export interface SheetCells {
  readonly texts: readonly (readonly string[])[];
  /** Merged areas in the same coordinates. */
  readonly merges: readonly Area[];
}

export function sheetCells({ values, formats, merges, row, column }: Grid): SheetCells {
  const texts = values.map((cells, r) =>
    cells.map((value, c) => (value === '' ? '' : displayed(value, formats[r]?.[c] ?? 'General'))),
  );
  const local = merges.map((merge) => ({
    ...merge,
    row: merge.row - row,
    column: merge.column - column,
  }));
  return { texts, merges: local };
}

/** Blocks of rows parted by blank rows, each as wide as from its first to its last used column. */
export function sheetBlocks({ texts, merges }: SheetCells): readonly Area[] {
  const reached = rowsReached(texts, merges);
  const blocks: Area[] = [];
  let first: number | undefined;
  for (let row = 0; row <= texts.length; row += 1) {
    const used =
      row < texts.length && (reached.has(row) || (texts[row] ?? []).some((text) => text !== ''));
    if (used) first ??= row;
    else if (first !== undefined) {
      blocks.push(blockOf(texts, first, row));
      first = undefined;
    }
  }
  return blocks;
}

/** Rows that a merged cell with content spans: they part nothing. */
function rowsReached(texts: SheetCells['texts'], merges: readonly Area[]): ReadonlySet<number> {
  const reached = new Set<number>();
  for (const { row, rows, column } of merges) {
    if ((texts[row]?.[column] ?? '') === '') continue;
    for (let at = row; at < row + rows; at += 1) reached.add(at);
  }
  return reached;
}

function blockOf(texts: SheetCells['texts'], row: number, end: number): Area {
  let first = Number.MAX_SAFE_INTEGER;
  let last = 0;
  for (const cells of texts.slice(row, end)) {
    for (const [column, text] of cells.entries()) {
      if (text === '') continue;
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
  }
  return { row, rows: end - row, column: first, columns: last - first + 1 };
}
