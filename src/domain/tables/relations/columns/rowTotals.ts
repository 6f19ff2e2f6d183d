import type { TableFigures } from '../../reading/tableFigures';
import { plus, type ColumnRule } from './columnRule';

const TOTAL =
  /(?:^|\/ )(?:tổng(?: số| cộng)?|cộng)(?: (?:\p{L}+ ?){1,4})?(?: ?\([^)]*\))?(?: \d{4})?$|^tổng|(?:^|\/ )(?:tổng(?: số| cộng)?|cộng)(?!\p{L})|^(?:cả|toàn) (?:xã|phường|năm|quý|kỳ)/iu;
const SPAN = /(?:^|\/ )(?:quý|\d+ tháng|cả năm|năm|lũy kế)/iu;
const MOST = 14;

/** A column that may be the sum of the columns beside it, on either side. */
export function rowTotals({ table, kinds }: TableFigures): readonly ColumnRule[] {
  const columns = kinds.flatMap((kind, at) =>
    kind === 'amount' || kind === 'score' || kind === 'change' ? [at] : [],
  );
  return columns.flatMap((result, place) => {
    const said = TOTAL.test(table.headers[result] ?? '') || SPAN.test(table.headers[result] ?? '');
    const own = siblings(table.paths, columns, result);
    const runs = [
      ...runsOf(columns.slice(place + 1, place + 1 + MOST)),
      ...runsOf(columns.slice(Math.max(0, place - MOST), place).reverse()),
    ];
    const sums = runs.map((run): ColumnRule => {
      const certain = TOTAL.test(table.headers[result] ?? '') && isSame(run, own);
      return sumOf(result, run, certain ? 'certain' : said ? 'likely' : 'seen');
    });
    return sums;
  });
}

function sumOf(
  result: number,
  run: readonly number[],
  strength: ColumnRule['strength'],
): ColumnRule {
  return { kind: 'row', form: 'sum', scale: 1, result, terms: run.map(plus), strength };
}

/** Neighbours from the nearest on: two of them, three, … */
function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  return columns.slice(1).map((_, at) => columns.slice(0, at + 2));
}

/** The other columns under the same outer header. */
function siblings(
  paths: readonly (readonly string[])[],
  columns: readonly number[],
  result: number,
): readonly number[] {
  const outer = (paths[result] ?? []).slice(0, -1).join(' / ');
  if (outer === '') return [];
  return columns.filter(
    (column) => column !== result && (paths[column] ?? []).slice(0, -1).join(' / ') === outer,
  );
}

function isSame(run: readonly number[], own: readonly number[]): boolean {
  return own.length > 1 && run.length === own.length && run.every((column) => own.includes(column));
}
