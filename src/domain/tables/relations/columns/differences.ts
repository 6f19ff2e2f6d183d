import type { TableFigures } from '../../reading/tableFigures';
import { minus, pairs, plus, type ColumnRule } from './columnRule';

const REST =
  /còn (?:lại|thiếu|phải|nợ|dư|tồn|thừa)|(?:^|\/ )(?:số )?(?:dư|thiếu|tồn|chưa|đang)(?!\p{L})|chưa (?:giải|thực|hoàn|xử|có|đạt|bố|nộp)|tồn cuối|cuối kỳ/iu;
/** Counts of what came to be, which are added up; beside two other columns, their difference. */
const MORE = /^(?:số )?(?:tăng|giảm) thêm/iu;
const GIVEN =
  /giao|kế hoạch|dự toán|tổng|tiếp nhận|được cấp|nhu cầu|định mức|vốn|kinh phí|phải|số (?:hộ|người|hồ sơ|tiền)/iu;
const DONE =
  /đã|thực hiện|giải ngân|chi(?!\p{L})|bố trí|có mặt|hiện có|kết quả|hoàn thành|giải quyết|(?:^|\/ )đạt|xử lý|sử dụng/iu;
const REASON = /lý do|chưa|còn|đang|không/iu;
const MOST = 10;

/** Columns of what is left (one less another, or a stock) and of how much one differs from another. */
export function differences({ table, kinds }: TableFigures): readonly ColumnRule[] {
  const { headers } = table;
  const amounts = kinds.flatMap((kind, at) => (kind === 'amount' || kind === 'score' ? [at] : []));
  return headers.flatMap((header, result) => {
    const others = near(amounts, result);
    if (kinds[result] === 'change' || (kinds[result] === 'amount' && MORE.test(header)))
      return pairs(others).map(([a, b]) => ruleOf('change', result, [plus(a), minus(b)]));
    if (!REST.test(header) || kinds[result] !== 'amount') return [];
    const given = others.filter(
      (at) => GIVEN.test(headers[at] ?? '') && !REST.test(headers[at] ?? ''),
    );
    const done = others.filter((at) => isDone(headers[at] ?? ''));
    return [
      ...pairs(others).map(([a, b]) => {
        const only =
          given[0] === a &&
          given.filter((at) => at !== b).length === 1 &&
          done[0] === b &&
          done.length === 1;
        return ruleOf('rest', result, [plus(a), minus(b)], only ? 'certain' : 'likely');
      }),
      ...stocks(others.filter((at) => at < result)).map((terms) => ruleOf('rest', result, terms)),
    ];
  });
}

function isDone(header: string): boolean {
  return DONE.test(header) && !REASON.test(header);
}

function near(columns: readonly number[], result: number): readonly number[] {
  const left = columns.filter((at) => at < result).slice(-MOST);
  const right = columns.filter((at) => at > result).slice(0, MOST / 2);
  return [...left, ...right];
}

function ruleOf(
  kind: 'rest' | 'change',
  result: number,
  terms: ColumnRule['terms'],
  strength: ColumnRule['strength'] = 'likely',
): ColumnRule {
  return { kind, form: 'sum', scale: 1, result, terms, strength };
}

/** What was there and what came, less what went: the three or four columns to the left, the last ones gone out. */
function stocks(left: readonly number[]): readonly ColumnRule['terms'][] {
  const [a, b, c, d] = left.slice(-4);
  const last = left.slice(-3);
  const three = last.length === 3 ? [last] : [];
  const found = three.flatMap(([x = 0, y = 0, z = 0]) => [
    [plus(x), plus(y), minus(z)],
    [plus(x), minus(y), plus(z)],
    [plus(x), minus(y), minus(z)],
  ]);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return found;
  return [
    ...found,
    [plus(a), plus(b), minus(c), minus(d)],
    [plus(a), minus(b), minus(c), minus(d)],
  ];
}
