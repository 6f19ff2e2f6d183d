import type { FigureRow } from '../../reading/tableFigures';

/** Indices of the rows that stand directly within a row: one step deeper, up to the next row as far out. */
export function childrenOf(rows: readonly FigureRow[], at: number): readonly number[] {
  const depth = rows[at]?.depth ?? 0;
  const children: number[] = [];
  let inner = Infinity;
  for (let next = at + 1; next < rows.length; next += 1) {
    const row = rows[next];
    if (!row || row.depth <= depth || row.kind === 'total') break;
    inner = Math.min(inner, row.depth);
    if (row.depth === inner) children.push(next);
  }
  return children;
}
