import type { Amount } from '../../reading/amountOf';
import type { FigureRow } from '../../reading/tableFigures';
import { childrenOf } from './children';
import { smallest } from '../../../number/extremes';

/** The numbers of one column that a reading adds up; `undefined` where words stand among them. */
export type Addends = (column: number) => readonly Amount[] | undefined;

/**
 * What a row of totals may stand for: the outermost rows since the last total (a group by its own figure), every row at
 * the bottom since then, all of them above, the totals above; a total that stands first, the rows below.
 */
export function addends(rows: readonly FigureRow[], at: number): readonly Addends[] {
  const above = rows.slice(0, at);
  const isFirst = !above.some(({ kind, amounts }) => kind === 'item' && amounts.some(Boolean));
  if (isFirst) {
    const next = rows.findIndex(({ kind }, index) => index > at && kind === 'total');
    const below = rows.slice(at + 1, next < 0 ? undefined : next);
    const rest = rows.slice(at + 1);
    return [...partsOf(below), ...(next < 0 ? [] : [...partsOf(rest), totalsOf(rest)])];
  }
  const last = lastTotal(above);
  const since = above.slice(last + 1);
  const heading = since.findIndex(isHeading);
  const own = heading > 0 ? [partsOf(since.slice(heading))[0] ?? never] : [];
  const visible = since.some(({ row }) => row.hidden)
    ? [leaves(since.filter(({ row }) => !row.hidden))]
    : [];
  return last < 0
    ? [...partsOf(since), ...visible, ...own]
    : [
        ...partsOf(since),
        ...partsOf(above.filter(({ kind }) => kind !== 'total')),
        totalsOf(above),
        ...visible,
      ];
}

function partsOf(rows: readonly FigureRow[]): readonly Addends[] {
  return [outermost(rows), leaves(rows), ...atEveryDepth(rows)];
}

const never: Addends = () => undefined;

function lastTotal(rows: readonly FigureRow[]): number {
  return rows.reduce((place, { kind }, at) => (kind === 'total' ? at : place), -1);
}

function isHeading({ amounts, kind, row }: FigureRow): boolean {
  return kind === 'item' && row.group && !amounts.some(Boolean);
}

/** The outermost rows; one without a number of its own by what stands within it. */
function outermost(rows: readonly FigureRow[]): Addends {
  const items = rows.filter(({ kind }) => kind === 'item');
  const depth = smallest(items.map((row) => row.depth));
  return (column) => {
    const found = items.flatMap((row, at) =>
      row.depth === depth ? numbersWithin(items, at, column) : [],
    );
    return complete(found);
  };
}

function numbersWithin(
  items: readonly FigureRow[],
  at: number,
  column: number,
): readonly (Amount | 'words')[] {
  const row = items[at];
  const own = row && numberOf(row, column);
  if (own !== undefined) return [own];
  return childrenOf(items, at).flatMap((child) => numbersWithin(items, child, column));
}

/** Rows with no row within them. */
function leaves(rows: readonly FigureRow[]): Addends {
  const items = rows.filter(({ kind }) => kind === 'item');
  const bottom = items.filter((row, at) => (items[at + 1]?.depth ?? 0) <= row.depth);
  return (column) => complete(bottom.flatMap((row) => numberOf(row, column) ?? []));
}

/** Rows of one depth, where there are several. */
function atEveryDepth(rows: readonly FigureRow[]): readonly Addends[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const depths = [...new Set(items.map(({ depth }) => depth))];
  if (depths.length < 3) return [];
  return depths.map((depth) => {
    const some = items.filter((row) => row.depth === depth);
    return (column) => complete(some.flatMap((row) => numberOf(row, column) ?? []));
  });
}

function totalsOf(rows: readonly FigureRow[]): Addends {
  const totals = rows.filter(({ kind }) => kind === 'total');
  return (column) => complete(totals.flatMap((row) => numberOf(row, column) ?? []));
}

function numberOf({ amounts, row }: FigureRow, column: number): Amount | 'words' | undefined {
  return amounts[column] ?? (row.cells[column] ? 'words' : undefined);
}

function complete(found: readonly (Amount | 'words')[]): readonly Amount[] | undefined {
  const amounts = found.flatMap((one) => (one === 'words' ? [] : [one]));
  const units = new Set(amounts.map(({ unit }) => unit));
  return amounts.length === found.length && units.size < 2 ? amounts : undefined;
}
