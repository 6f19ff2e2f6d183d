import type { TableFigures } from '../../reading/tableFigures';
import { pairs, plus, type ColumnRule } from './columnRule';

const MOST = 10;
/** `triệu đồng` over a number in `nghìn đồng/hộ`, and the like. */
const MEAN_SCALES = [1, 1000, 0.001] as const;
const PRODUCT_SCALES = [1, 0.001, 0.000001] as const;
const PRODUCT = /thành tiền|tổng (?:tiền|giá|trị giá)|(?:^|\/ )(?:kinh phí|số tiền|giá trị)/iu;
const PLAN = /kế hoạch|giao|mục tiêu|tổng|dự toán|chỉ tiêu|tiếp nhận|số hộ|phải/iu;
const DONE = /thực hiện|đã|đạt|kết quả|giải ngân|hoàn thành|giải quyết/iu;

/** Columns of percentages, growth, averages and of price times number. */
export function quotients(figures: TableFigures): readonly ColumnRule[] {
  const { kinds, table } = figures;
  const amounts = kinds.flatMap((kind, at) => (kind === 'amount' || kind === 'score' ? [at] : []));
  return table.headers.flatMap((header, result) => {
    const others = near(amounts, result);
    switch (kinds[result]) {
      case 'share':
      case 'change':
        return [...shares(table.headers, others, result), ...sharesOfSeveral(amounts, result)];
      case 'mean':
        return [
          ...pairs(others).flatMap((pair) =>
            MEAN_SCALES.map((scale) => ruleOf('mean', 'ratio', scale, result, pair, 'likely')),
          ),
          ...means(others, result),
        ];
      case 'amount':
        return PRODUCT.test(header) ? products(kinds, result) : [];
      default:
        return [];
    }
  });
}

function shares(
  headers: readonly string[],
  others: readonly number[],
  result: number,
): readonly ColumnRule[] {
  return pairs(others).flatMap(([part, whole]) => {
    const plain =
      others.length === 2 && PLAN.test(headers[whole] ?? '') && DONE.test(headers[part] ?? '');
    return [
      ruleOf('share', 'ratio', 100, result, [part, whole], plain ? 'certain' : 'likely'),
      ruleOf('growth', 'growth', 100, result, [part, whole], 'likely'),
      // `Đúng hạn`, `Quá hạn`: of both together.
      ruleOf('share', 'portion', 100, result, [part, whole], 'likely'),
    ];
  });
}

/** Two or three neighbours together as a share of another column: `Hài lòng trở lên`. */
function sharesOfSeveral(amounts: readonly number[], result: number): readonly ColumnRule[] {
  const left = amounts.filter((at) => at < result).slice(-MOST);
  const runs = left.flatMap((_, at) => [2, 3].map((count) => left.slice(at, at + count)));
  return runs
    .filter((run) => run.length > 1)
    .flatMap((run) =>
      left
        .filter((at) => !run.includes(at))
        .map((whole) => ruleOf('share', 'ratio', 100, result, [...run, whole], 'likely')),
    );
}

/** The average of the columns to the left: months, rounds of marks. */
function means(others: readonly number[], result: number): readonly ColumnRule[] {
  const left = others.filter((at) => at < result).reverse();
  return left
    .slice(1)
    .map((_, at) => ruleOf('mean', 'mean', 1, result, left.slice(0, at + 2), 'likely'));
}

function products(kinds: TableFigures['kinds'], result: number): readonly ColumnRule[] {
  const left = kinds.flatMap((kind, at) =>
    at < result && (kind === 'amount' || kind === 'mean') ? [at] : [],
  );
  return pairs(left.slice(-4)).flatMap(([a, b]) =>
    a < b
      ? PRODUCT_SCALES.map((scale) => ruleOf('product', 'product', scale, result, [a, b], 'likely'))
      : [],
  );
}

/** The nearest columns first: a quotient mostly stands behind what it is made of. */
function near(columns: readonly number[], result: number): readonly number[] {
  const left = columns
    .filter((at) => at < result)
    .slice(-MOST)
    .reverse();
  return [...left, ...columns.filter((at) => at > result).slice(0, MOST / 2)];
}

function ruleOf(
  kind: ColumnRule['kind'],
  form: ColumnRule['form'],
  scale: number,
  result: number,
  columns: readonly number[],
  strength: ColumnRule['strength'],
): ColumnRule {
  return { kind, form, scale, result, terms: columns.map(plus), strength };
}
