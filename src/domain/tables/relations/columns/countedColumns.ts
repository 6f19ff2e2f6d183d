import { columnCount } from '../../reading/columnCount';
import type { TableFigures } from '../../reading/tableFigures';
import { minus, plus, type ColumnRule } from './columnRule';

/** What the row that counts the columns says of their arithmetic: `(5)=(3)-(4)`, `6=4/3*100`, `(5) = (3)+(4)`. */
export function countedColumns({ table, kinds }: TableFigures): readonly ColumnRule[] {
  const counts = (table.counts ?? []).map(columnCount);
  const places = new Map(
    counts.flatMap(({ number }, column) => (number === '' ? [] : [[number, column] as const])),
  );
  return counts.flatMap(({ formula }, result) =>
    formula === undefined ? [] : rulesOf(formula, result, places, kinds),
  );
}

function rulesOf(
  formula: string,
  result: number,
  places: ReadonlyMap<string, number>,
  kinds: TableFigures['kinds'],
): readonly ColumnRule[] {
  const bare = formula.replace(/[()[\]\s]/gu, '').replace(/[x×*]?100%?$|%$/u, '%');
  const [, a = '', operator = '', b = ''] = /^(\d+|[A-Z])([/:x×*])(\d+|[A-Z])%?$/u.exec(bare) ?? [];
  const [first, second] = [places.get(a), places.get(b)];
  if (first !== undefined && second !== undefined) {
    const pair = [plus(first), plus(second)];
    return '/:'.includes(operator) && operator !== ''
      ? ratios(result, pair, bare.endsWith('%') || kinds[result] === 'share')
      : [ruleOf('product', 'product', 1, result, pair)];
  }
  if (!/^\d+(?:[+-]\d+)+$/u.test(bare)) return [];
  const terms = [...bare.matchAll(/([+-]?)(\d+)/gu)].flatMap(([, sign, number = '']) => {
    const column = places.get(number);
    return column === undefined ? [] : [sign === '-' ? minus(column) : plus(column)];
  });
  const rest = terms.some(({ sign }) => sign < 0);
  return [ruleOf(rest ? 'rest' : 'row', 'sum', 1, result, terms)];
}

/** Where nothing says percent, `(4)/(3)` may still be printed as one. */
function ratios(
  result: number,
  pair: ColumnRule['terms'],
  percent: boolean,
): readonly ColumnRule[] {
  const share = ruleOf('share', 'ratio', 100, result, pair);
  return percent ? [share] : [ruleOf('mean', 'ratio', 1, result, pair), share];
}

function ruleOf(
  kind: ColumnRule['kind'],
  form: ColumnRule['form'],
  scale: number,
  result: number,
  terms: ColumnRule['terms'],
): ColumnRule {
  return { kind, form, scale, result, terms, strength: 'certain' };
}
