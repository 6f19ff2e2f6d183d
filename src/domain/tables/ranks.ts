import type { Amount } from './reading/amountOf';
import type { FigureRow, TableFigures } from './reading/tableFigures';

/** A rank that is not where its measure puts it, or that another row has too. */
export interface WrongRank {
  readonly rank: Amount;
  readonly label: string;
  /** The rank by the measure, with the header that measures; without one, the rank that is missing. */
  readonly right: number;
  readonly measure?: { readonly header: string; readonly amount: Amount };
  readonly twin?: Amount;
}

interface Ranked {
  readonly label: string;
  readonly rank: Amount;
  readonly row: FigureRow;
}

/** Ranks that are out of order. */
export function wrongRanks(figures: TableFigures): readonly WrongRank[] {
  return figures.kinds.flatMap((kind, column) => {
    if (kind !== 'rank') return [];
    const ranked = figures.rows.flatMap((row): readonly Ranked[] => {
      const rank = row.amounts[column];
      return rank && row.kind === 'item' && Number.isInteger(rank.value) && rank.value > 0
        ? [{ rank, row, label: row.label }]
        : [];
    });
    return ranked.length < 3 ? [] : (byMeasure(figures, ranked) ?? alone(ranked));
  });
}

/** Against the column that orders the rows best, either way; `undefined` where none does. */
function byMeasure(
  figures: TableFigures,
  ranked: readonly Ranked[],
): readonly WrongRank[] | undefined {
  const tries = figures.kinds.flatMap((kind, column) =>
    kind === 'rank' || kind === 'ordinal' || kind === 'name'
      ? []
      : [1, -1].flatMap((direction) => against(figures, ranked, column, direction) ?? []),
  );
  const best = tries.reduce<(typeof tries)[number] | undefined>(
    (one, other) => (!one || other.wrong.length < one.wrong.length ? other : one),
    undefined,
  );
  return best &&
    best.wrong.length <= Math.max(2, ranked.length / 4) &&
    best.wrong.length * 2 < ranked.length
    ? best.wrong
    : undefined;
}

function against(
  { table }: TableFigures,
  ranked: readonly Ranked[],
  column: number,
  direction: number,
): { readonly wrong: readonly WrongRank[] } | undefined {
  const measured = ranked.flatMap((one) => {
    const amount = one.row.amounts[column];
    return amount ? [{ ...one, amount, worth: direction * amount.value }] : [];
  });
  const distinct = new Set(measured.map(({ worth }) => worth)).size;
  if (measured.length < ranked.length || distinct < 3) return undefined;
  const sorted = measured.map(({ worth }) => worth).sort((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [at, worth] of sorted.entries()) if (!first.has(worth)) first.set(worth, at + 1);
  const counts = new Map<number, number>();
  for (const worth of sorted) counts.set(worth, (counts.get(worth) ?? 0) + 1);
  const dense = new Map([...new Set(sorted)].map((worth, at) => [worth, at + 1]));
  const isDense = measured.every(({ rank, worth }) => rank.value === dense.get(worth));
  if (isOfTiesApart(measured)) return undefined;
  const wrong = measured.flatMap(({ rank, worth, amount, label }) => {
    const right = first.get(worth) ?? 0;
    const last = right + (counts.get(worth) ?? 1) - 1;
    if (isDense || (rank.value >= right && rank.value <= last)) return [];
    return [{ rank, label, right, measure: { header: table.headers[column] ?? '', amount } }];
  });
  return { wrong };
}

/** Some equals share a rank and others do not: another column tells them apart. */
function isOfTiesApart(
  measured: readonly { readonly worth: number; readonly rank: Amount }[],
): boolean {
  const ties = measured.flatMap((one, at) =>
    measured
      .slice(at + 1)
      .flatMap((other) => (other.worth === one.worth ? [other.rank.value === one.rank.value] : [])),
  );
  return ties.includes(true) && ties.includes(false);
}

/** Without a measure only this is sure: a rank given twice while another is not given, and it is not the one that equals leave out. */
function alone(ranked: readonly Ranked[]): readonly WrongRank[] {
  const values = ranked.map(({ rank }) => rank.value);
  const missing = ranked.flatMap((_, at) => (values.includes(at + 1) ? [] : [at + 1]));
  const doubled = ranked.filter(({ rank }, at) => values.indexOf(rank.value) !== at);
  const [gap] = missing;
  const [second] = doubled;
  if (missing.length !== 1 || doubled.length !== 1 || gap === undefined || !second) return [];
  const twin = ranked.find(({ rank }) => rank.value === second.rank.value)?.rank;
  if (!twin || gap === second.rank.value + 1) return [];
  return [{ rank: second.rank, label: second.label, right: gap, twin }];
}
