import type { FigureRow, TableFigures } from '../reading/tableFigures';
import { holds, type Relation } from './relation';
import { smallest } from '../../number/extremes';

const WHOLE = /cơ cấu|(?:tỷ|tỉ) trọng/iu;

/** Percentages of a column's own total, and percentages that make 100 down a column or along a row. */
export function shareOfTotal(figures: TableFigures): readonly Relation[] {
  const { kinds, rows } = figures;
  const columns = kinds.flatMap((kind, at) => (kind === 'share' ? [at] : []));
  return [
    ...columns.flatMap((column) => ofColumn(figures, column)),
    ...(columns.length > 1
      ? borneOut(
          rows.flatMap((row) => alongRow(row, columns)),
          4,
        )
      : []),
  ];
}

function ofColumn(figures: TableFigures, share: number): readonly Relation[] {
  const { rows, kinds, table } = figures;
  const about = table.headers[share] ?? '';
  const items = itemsOf(rows);
  const totals = rows.filter(({ kind }) => kind === 'total');
  const [total] = totals;
  // Of all there is, whatever stands in groups too.
  const shared = rows.filter(({ kind }) => kind !== 'total');
  const parts = kinds
    .flatMap((kind, at) => (kind === 'amount' ? [at] : []))
    .map((base) =>
      borneOut(
        shared.flatMap((row) => partOf(row, total, share, base, table.headers)),
        2,
      ),
    );
  const best = parts.reduce<readonly Relation[]>(
    (most, one) => (one.length > most.length ? one : most),
    [],
  );
  const said = best.length > 0 || WHOLE.test(about);
  const amounts = items.flatMap(({ amounts: all }) => all[share] ?? []);
  const sum = total?.amounts[share];
  if (!said || totals.length > 1 || amounts.length < 2 || amounts.length < items.length)
    return best;
  const terms = amounts.map((amount) => ({ amount, sign: 1 as const }));
  const [result] = amounts;
  if (sum)
    return [
      ...best,
      { kind: 'column', form: 'sum', scale: 1, result: sum, terms, said: true, about: total.label },
    ];
  return result && WHOLE.test(about)
    ? [...best, { kind: 'hundred', form: 'hundred', scale: 1, result, terms, said: true, about }]
    : best;
}

/** The rows at the outermost depth. */
function itemsOf(rows: readonly FigureRow[]): readonly FigureRow[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const depth = smallest(items.map((row) => row.depth));
  return items.filter((row) => row.depth === depth);
}

function partOf(
  row: FigureRow,
  total: FigureRow | undefined,
  share: number,
  base: number,
  headers: readonly string[],
): readonly Relation[] {
  const [result, part, whole] = [row.amounts[share], row.amounts[base], total?.amounts[base]];
  if (!result || !part || !whole) return [];
  const terms = [
    { amount: part, sign: 1 as const, name: headers[base] ?? '' },
    { amount: whole, sign: 1 as const, name: total?.label ?? '' },
  ];
  return [
    {
      kind: 'share',
      form: 'ratio',
      scale: 100,
      result,
      terms,
      said: true,
      about: headers[share] ?? '',
    },
  ];
}

/** Percentages of one row that together are all: before time, in time, late. */
function alongRow(
  { kind, amounts, label }: FigureRow,
  columns: readonly number[],
): readonly Relation[] {
  const found = columns.flatMap((column) => amounts[column] ?? []);
  const [result] = found;
  if (kind !== 'item' || !result || found.length < columns.length) return [];
  const terms = found.map((amount) => ({ amount, sign: 1 as const }));
  return [{ kind: 'hundred', form: 'hundred', scale: 1, result, terms, said: false, about: label }];
}

/** All of them where so many hold and few do not; else none. */
function borneOut(relations: readonly Relation[], least: number): readonly Relation[] {
  const held = relations.filter((relation) => holds(relation)).length;
  const failed = relations.length - held;
  return held >= least - (failed > 0 ? 1 : 0) && held >= 2 && failed <= Math.max(1, held / 4)
    ? relations
    : [];
}
