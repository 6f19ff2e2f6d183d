import { clip } from '../../../letters/clipped';
import type { Entry, Meaning } from '../../../entries/entry';
import type { Fix } from '../../../findings/finding';
import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { isCounted } from '../../../number/typed/counted';
import { quote } from '../../text/quote';

type Cells = Row<TargetKey>['cells'];
type Bound = Extract<Meaning, { kind: 'bound' }>;

export const ct06DirectionUnclear: Rule = {
  id: 'CT06',
  title: 'Chiều của chỉ tiêu chưa rõ',
  severity: 'Cảnh báo',
  example:
    'Mục tiêu ghi “Dưới 0,8%” mà cột So sánh trống; Mục tiêu ghi “≥ 98” thay vì chọn ≥ ở So sánh.',
  remedy: 'Chọn ≥, ≤, = hoặc Khoảng ở cột So sánh; cột Mục tiêu chỉ ghi con số.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { meaning } = cells.goal;
      const said =
        meaning.kind === 'bound' ? ofBound(cells, meaning) : (ofRange(cells) ?? ofName(cells));
      if (said) yield said;
    }
  },
};

function ofBound({ name, comparison, goal, unit }: Cells, bound: Bound): Remark {
  const typed = `Mục tiêu của chỉ tiêu ${quote(name.text)} ghi ${quote(goal.text)}`;
  const clash = comparison.text !== '' && comparison.text !== bound.sign;
  if (clash)
    return {
      at: goal.at,
      also: [comparison.at],
      message: `${typed} mà cột So sánh là “${clip(comparison.text)}”: sửa một trong hai ô.`,
    };
  const strict = bound.sign === '<' || bound.sign === '>';
  if (strict)
    return {
      at: goal.at,
      message: `${typed}: cột So sánh chỉ có ≥, ≤, =, Khoảng; chọn dấu gần nhất và ghi riêng con số.`,
    };
  const fix = splitOf(comparison, goal, bound, unit.text);
  const likely = fix && !fix.certain ? `, có lẽ là ${printNumber(bound.number)}` : '';
  const message = `${typed}: chọn “${bound.sign}” ở cột So sánh và chỉ ghi con số ở cột Mục tiêu${likely}.`;
  return { at: goal.at, severity: 'Gợi ý', message, ...(fix && { fix }) };
}

/** `≥ 98` in one cell becomes `≥` and 98 in two; a percent sign goes only where the unit is `%`. */
function splitOf(comparison: Entry, goal: Entry, bound: Bound, unit: string): Fix | undefined {
  const inPercent = unit === '%';
  if (comparison.at.cell === '' || (bound.percent && !inPercent)) return undefined;
  const sign = { ...comparison.at, before: comparison.raw, after: bound.sign };
  return {
    label: `Tách thành “${bound.sign}” và ${printNumber(bound.number)}`,
    certain: isSure(goal, bound, unit),
    changes: [
      ...(comparison.text === bound.sign
        ? []
        : [bound.sign === '=' ? { ...sign, format: '@' } : sign]),
      {
        ...goal.at,
        before: goal.raw,
        after: bound.number,
        ...(goal.format === '@' && { format: 'General' }),
      },
    ],
  };
}

/** Three figures behind a comma may be thousands, behind a dot decimals of a percentage; a count is whole. */
function isSure({ text, decimalDot }: Entry, { number }: Bound, unit: string): boolean {
  if (unit === '%') return !/\d[.,]\d{3}(?!\d)/u.test(text);
  const isWhole = Number.isInteger(number) || !isCounted('goal', unit);
  return decimalDot === undefined && isWhole && !/\d,\d{3}(?!\d)/u.test(text);
}

/** A range wants `Khoảng` (or no sign), and `Khoảng` wants a range. */
function ofRange({ name, comparison, goal }: Cells): Remark | undefined {
  const said = () => `Mục tiêu của chỉ tiêu ${quote(name.text)} ghi ${quote(goal.text)}`;
  if (comparison.text === 'Khoảng' && goal.meaning.kind === 'number') {
    const message = `${said()} mà So sánh là “Khoảng”: ghi khoảng như 5 - 15, hoặc chọn dấu khác.`;
    return { at: goal.at, also: [comparison.at], message };
  }
  const signs = ['≥', '≤', '='];
  if (goal.meaning.kind !== 'range' || !signs.includes(comparison.text)) return undefined;
  const change = { ...comparison.at, before: comparison.raw, after: 'Khoảng' };
  return {
    at: comparison.at,
    also: [goal.at],
    message: `${said()}, là một khoảng, mà So sánh là “${clip(comparison.text)}”: có lẽ là “Khoảng”.`,
    fix: { label: 'Chọn “Khoảng”', certain: false, changes: [change] },
  };
}

/** A cheap look first: most targets have neither a sign nor such a word. */
const MAY_BE_LESS = /hạn|quá|ối đa|iảm|HẠN|QUÁ|ỐI ĐA|IẢM/;
/** What one wants little of, without a sign that says so. */
const LESS_IS_BETTER = /(?:^|\s)(?:quá hạn|trễ hạn|chậm hạn|không quá|tối đa|giảm tỷ lệ)(?:\s|$)/iu;

/** What one wants much of. */
const MORE_IS_BETTER =
  /(?:^|\s)(?:đúng hạn|trước hạn|hài lòng|trực tuyến|toàn trình|số hóa|phủ sóng|chữ ký số|được bồi dưỡng|thanh toán|tiếp cận|truy cập|định danh)(?:\s|$|,)/iu;

/** What goes wrong, or takes time, one wants little of, however it is done. */
const UNWANTED =
  /không|chưa|trả lại|từ chối|phản ánh|khiếu nại|sự cố|lỗi|vi phạm|thời gian|chờ|chậm|trễ|mất/iu;

function ofName({ name, comparison, goal, result }: Cells): Remark | undefined {
  if (goal.meaning.kind !== 'number' || comparison.at.cell === '') return undefined;
  const { text: sign } = comparison;
  if (sign !== '' && sign !== '≥' && sign !== '≤') return undefined;
  if (sign !== '≤' && !MAY_BE_LESS.test(name.text)) return undefined;
  const less = LESS_IS_BETTER.test(name.text);
  const said = (seems: string, now: string, choose: string) =>
    `Chỉ tiêu ${quote(name.text)} có vẻ càng ${seems} càng tốt mà ${now}: chọn ${choose} nếu đúng vậy.`;
  if (less && sign === '≥' && !/không|giảm/iu.test(name.text))
    return { at: comparison.at, message: said('thấp', 'So sánh là “≥”', '≤') };
  if (less && sign === '' && result.meaning.kind !== 'blank') {
    const message = said('thấp', 'cột So sánh trống (được hiểu là ≥)', '≤');
    return { at: comparison.at, severity: 'Gợi ý', message };
  }
  if (less || sign !== '≤' || !MORE_IS_BETTER.test(name.text) || UNWANTED.test(name.text))
    return undefined;
  return { at: comparison.at, message: said('cao', 'So sánh là “≤”', '≥') };
}
