import { arePersons } from '../../units';
import type { Way } from '../conclude';
import { leadOf, type Num, type Scope, tailOf } from '../numbers';

const PER =
  /^(?: ?[\p{L},²³]+){0,4}?(?: ?\/ ?|(?: cho| trên)? (?:mỗi|một) )(\p{L}+(?: (?!và |là |có )\p{L}+){0,2})/u;
/** Of several, the last: `12 máy tính cho bộ phận một cửa, mỗi máy 15,5 triệu đồng`. */
const EACH = /(?<!\p{L})(?:mỗi|từng|một) (\p{L}+)(?:(?! (?:mỗi|từng) )[^#%÷;.:()]){0,40}$/u;

const TOLD_SPAN =
  /(?<!\p{L})(mỗi (tháng|quý|tuần|ngày))(?: bình quân)? (?:của|trong|suốt)(?: cả)? # \2(?: (?:đầu|cuối) (?:năm|quý|tháng)| qua| này)?/u;

/** The words before a mean, without the span that they tell: of `mỗi tháng của 6 tháng đầu năm đã giải ngân`, `mỗi tháng đã giải ngân`. */
export const leadOfMean = (scope: Scope, mean: Num): string =>
  leadOf(scope, mean, 90).replace(TOLD_SPAN, '$1').slice(-70);

/** … and how long that span is. */
export function toldSpan(scope: Scope, mean: Num): number | undefined {
  const lead = leadOf(scope, mean, 90);
  const [found, , span] = TOLD_SPAN.exec(lead) ?? [];
  if (found === undefined || span === undefined) return undefined;
  const at = mean.at - lead.length + lead.indexOf(found) + found.indexOf('#');
  return scope.nums.find((one) => one.at === at)?.value;
}

/** What a mean is of: of `mỗi lớp 40 người` and `40 người một lớp`, `lớp`. */
export function eachOf(scope: Scope, mean: Num): string | undefined {
  const found = EACH.exec(leadOfMean(scope, mean)) ?? PER.exec(tailOf(scope, mean, 50));
  return found?.[1]?.split(' ')[0];
}

/** … with the words behind it, of `60 triệu đồng một nhà xây mới`. */
export function kindOf(scope: Scope, mean: Num): string | undefined {
  const kind = PER.exec(tailOf(scope, mean, 50))?.[1];
  return kind?.includes(' ') ? kind : undefined;
}

/** Whether a count is of what a mean is of: `60 chủ tàu, mỗi tàu …`; men are men, whatever they are called. */
export function isNamed(scope: Scope, many: Num, each: string | undefined): boolean {
  const second = /^ (?!lượt )\p{L}+ (\p{L}+)/u.exec(tailOf(scope, many, 20))?.[1];
  return each !== undefined && (isOf(each, many) || second === each);
}

/** `06 công chức, mỗi người 42 kết quả`. */
export function isOf(each: string | undefined, many: Num): boolean {
  if (each === undefined) return false;
  return (
    many.unit === each ||
    (PERSON.test(each) && (many.unit === 'đối' || arePersons(each, many.unit)))
  );
}

const PERSON = /^(?:người|em|cháu)$/u;

/** Of `mỗi gian 300.000 đồng/tháng`, `tháng`: in what span so much comes to each. */
export function rateOf(scope: Scope, mean: Num): string | undefined {
  const rate = RATE.exec(tailOf(scope, mean, 40))?.[1];
  return rate === eachOf(scope, mean) ? undefined : rate;
}

const RATE =
  /^ \p{L}+(?: \p{L}+)? ?(?:\/ ?|(?:một|mỗi|hằng|hàng) )(tháng|quý|tuần|ngày|buổi|vụ|năm)(?!\p{L})/u;

/** `được hơn 38,6 tỷ đồng` before a mean: what it is of is only about so much. */
export function isAbout(one: Num, mean: Num): boolean {
  return (
    one.hedged &&
    one.sign === '#' &&
    one.unit === mean.unit &&
    one.at < mean.at &&
    one.value > mean.value &&
    mean.sentence - one.sentence <= 2
  );
}

/** `bình quân mỗi ngày hơn 54 lượt` of what comes to less. */
export const isLess = (scope: Scope, mean: Num, ways: readonly Way[]): boolean =>
  /(?<!\p{L})(?<!(?:tăng|giảm|thêm|bớt) )hơn $/u.test(leadOf(scope, mean, 12)) &&
  ways.every(({ value, score }) => score <= 0 || value < mean.value - mean.step / 2);
