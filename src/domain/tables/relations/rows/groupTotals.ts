import type { FigureRow, TableFigures } from '../../reading/tableFigures';
import { childrenOf } from './children';
import { holds, type Relation } from '../relation';

/** What a group's own figure says of the rows within it; a list that begins `Trong đó` need not be complete. */
export function groupTotals({ rows, kinds, table }: TableFigures): readonly Relation[] {
  const found = rows.flatMap((row, at) => {
    if (row.kind !== 'item') return [];
    const children = childrenOf(rows, at).flatMap((index) => rows[index] ?? []);
    if (children.length < 2 || children.some(({ kind }) => kind === 'part')) return [];
    return table.headers.flatMap((_, column) =>
      kinds[column] === 'amount' ? (relationOf(row, children, column) ?? []) : [],
    );
  });
  const held = found.filter((relation) => holds(relation)).length;
  return found.length - held <= Math.max(Math.min(held, 2), held / 3) ? found : [];
}

function relationOf(
  { amounts, label }: FigureRow,
  children: readonly FigureRow[],
  column: number,
): Relation | undefined {
  const result = amounts[column];
  const parts = children.filter(({ kind }) => kind === 'item');
  const terms = parts.flatMap((row) => {
    const amount = row.amounts[column];
    return amount ? [{ amount, sign: 1 as const, row: row.label }] : [];
  });
  const words = parts.some((row) => row.row.cells[column] && !row.amounts[column]);
  const units = new Set([result, ...terms.map(({ amount }) => amount)].map((one) => one?.unit));
  if (!result || words || terms.length < 2 || units.size > 1) return undefined;
  return { kind: 'group', form: 'sum', scale: 1, result, terms, said: true, about: label };
}
