import { leadOf, type Num, type Scope, tailOf } from '../numbers';

const PER = /^(?: ?[\p{L},]+){0,4}?(?: ?\/ ?|(?: cho| trên)? (?:mỗi|một) )(\p{L}+)/u;
const EACH = /(?<!\p{L})(?:mỗi|từng|một) (\p{L}+)[^#%÷;.:()]{0,40}$/u;

/** What a mean is of: of `mỗi lớp 40 người` and `40 người một lớp`, `lớp`. */
export function eachOf(scope: Scope, mean: Num): string | undefined {
  return EACH.exec(leadOf(scope, mean, 70))?.[1] ?? PER.exec(tailOf(scope, mean, 50))?.[1];
}

/** Of `mỗi gian 300.000 đồng/tháng`, `tháng`: in what span so much comes to each. */
export function rateOf(scope: Scope, mean: Num): string | undefined {
  const rate = RATE.exec(tailOf(scope, mean, 40))?.[1];
  return rate === eachOf(scope, mean) ? undefined : rate;
}

const RATE =
  /^ \p{L}+(?: \p{L}+)? ?(?:\/ ?|(?:một|mỗi|hằng|hàng) )(tháng|quý|tuần|ngày|buổi|vụ|năm)(?!\p{L})/u;
