import { leadOf, type Num, type Scope, tailOf } from '../numbers';

/** `đã giải quyết 93 hồ sơ, trong đó …, quá hạn 1 hồ sơ; đang giải quyết 12`: a part of what is done. */
export function isInside(line: string, whole: Num, part: Num, left: Num): boolean {
  return (
    whole.at < part.at &&
    line.slice(whole.at, part.at).includes('trong đó') &&
    line.slice(part.at, left.at).includes(';') &&
    !line.slice(left.at - 20, left.at + 30).includes('còn lại')
  );
}

/** Whether two numbers are parts of one whole, and what is left is none of them less the other. */
export const areParts = (scope: Scope, whole: Num, part: Num, left: Num): boolean =>
  isFirstListed(scope, whole, part) ||
  areOfOneList(scope, whole, part, left) ||
  areBothWaiting(scope, whole, part);

/** `trong đó cá 262 tấn, tôm 150 tấn, còn lại 93 tấn`: the first of a list is no whole of the next. */
const isFirstListed = (scope: Scope, whole: Num, part: Num): boolean =>
  /(?<!\p{L})trong đó[^#%÷;.:]*$/u.test(leadOf(scope, whole, 50)) &&
  /^ \p{L}+, (?!đã|mới|được|có|trong|gồm)\p{L}+(?: \p{L}+){0,3} $/u.test(
    scope.line.slice(whole.at + 1, part.at),
  );

/** `giá dịch vụ có 67 phản ánh, tiếng ồn 58, trật tự 45, còn lại 24`: three and more of one list; the rest is of a whole that stands elsewhere. */
function areOfOneList({ nums, line }: Scope, whole: Num, part: Num, left: Num): boolean {
  const run = nums.filter(({ at }) => at >= Math.min(whole.at, part.at) && at < left.at);
  const gaps = run.slice(1).map(({ at }, index) => line.slice((run[index]?.at ?? 0) + 1, at));
  const before = nums[nums.indexOf(whole) - 1];
  const isLater =
    before?.sentence === left.sentence && ITEM.test(line.slice(before.at + 1, whole.at));
  return run.length > (isLater ? 1 : 2) && gaps.every((gap) => ITEM.test(gap));
}

const ITEM =
  /^(?: \p{L}+){0,3}, (?:(?!(?:đã|mới|được|có|còn|trong|gồm|xong|đạt|giải|hoàn|xử|chi|trả|lắp|cấp|thu)(?!\p{L}))\p{L}+ ){1,6}$/u;

/** `đang triển khai 04 nhiệm vụ; chưa triển khai 01 nhiệm vụ. Như vậy còn 05`: both are what is left. */
const areBothWaiting = (scope: Scope, whole: Num, part: Num): boolean =>
  [whole, part].every(
    (one) => WAITING.test(leadOf(scope, one, 40)) || WAITING_BEHIND.test(tailOf(scope, one, 40)),
  );

/** `còn 01 nhiệm vụ chưa thực hiện`. */
const WAITING_BEHIND = /^(?: \p{L}+){1,3} (?:đang|chưa) (?:triển khai|thực hiện|hoàn thành|xong)/u;

const WAITING =
  /(?<!\p{L})(?:đang|chưa)(?: được)? (?:triển khai|thực hiện|xử lý|giải quyết|hoàn thành|làm|thi công|chờ \p{L}+|xong|bắt đầu|đạt|lắp|thẩm định)(?: \p{L}+)?(?: là| có)? $/u;

/** `6/10 xóm, chia làm 3 đợt, mỗi đợt 2 xóm; nhắc nhở 3 xóm chậm`: two other numbers lie between. */
export function isAfar({ nums }: Scope, left: Num, whole: Num, part: Num): boolean {
  const from = Math.max(whole.at, part.at);
  const between = nums.filter(({ at }) => at > from && at < left.at);
  return (
    between.filter(({ sign, gain, unit }) => sign === '#' && !gain && unit !== 'tháng').length > 1
  );
}

/** `ưu tiên 6 ấp mới mở 1 lớp`: so many to each of several. */
export const isToEach = ({ line }: Scope, part: Num): boolean =>
  /# \p{L}+ (?:mỗi \p{L}+|mới|đều|cùng|chỉ) (?:\p{L}+ ){0,2}$/u.test(
    line.slice(Math.max(0, part.at - 40), part.at),
  );

/** `giải nhất 2 triệu đồng, hai giải nhì mỗi giải 1,5 triệu đồng, còn 1 triệu đồng`: so many times each is taken off. */
export const isBehindPieces = ({ nums }: Scope, left: Num): boolean =>
  nums.some(
    ({ mean, unit, sentence, at }) =>
      mean && unit === left.unit && sentence === left.sentence && at < left.at,
  );

/** `cần có 1.140 hồ sơ, tức còn thiếu 12 hồ sơ`: less than what is needed, not less of all. Only of the number right before. */
export function isNeeded({ line }: Scope, whole: Num, left: Num): boolean {
  return (
    /(?:cần|phải|cần phải)(?: có| đạt)?(?: ít nhất| đủ)? $/u.test(
      line.slice(Math.max(0, whole.at - 30), whole.at),
    ) && /^[^#%÷;.]*(?:thiếu|cần thêm)[^#%÷;.]*$/u.test(line.slice(whole.at + 1, left.at))
  );
}

/** `cao hơn 6 tháng cuối năm 2026 (258/375 triệu đồng); 78 triệu đồng còn lại`: of another time, told in a bracket. */
export function isOfThen({ line }: Scope, whole: Num, left: Num): boolean {
  const open = line.lastIndexOf('(', whole.at);
  const isClosed = line.slice(open, whole.at).includes(')');
  return (
    open >= 0 &&
    !isClosed &&
    line.slice(whole.at, left.at).includes(')') &&
    /(?:hơn|kém|so với|cùng kỳ|(?:tuần|tháng|quý|kỳ|năm) trước)(?!\p{L})[^;.,()]{0,40}$/u.test(
      line.slice(0, open),
    )
  );
}

/** `10 nhiệm vụ đã hoàn thành`, `đã hoàn thành 13 nhiệm vụ`: one state beside others, no whole. */
export function isSibling(scope: Scope, whole: Num): boolean {
  if (/(?<!\p{L})(?:hoàn thành|thực hiện xong)(?: được)? $/u.test(leadOf(scope, whole, 30)))
    return true;
  const behind = tailOf(scope, whole, 50).split(/[,;.(]/u)[0] ?? '';
  return (
    /(?<!\p{L})(?:đã|hoàn thành|đạt|đúng hạn|trong hạn|trước hạn|quá hạn|đang|chưa)(?!\p{L})/u.test(
      behind,
    ) && !/cần|phải|được giao/u.test(behind)
  );
}

/** `Tháng 10 còn 9 hồ sơ chưa số hóa`: its sentence opens with a period, as what stands in others does not. */
export const isOfPeriod = (scope: Scope, left: Num): boolean =>
  OF_PERIOD.test(leadOf(scope, left, 60));

const OF_PERIOD =
  /^(?:(?:riêng|cuối) )?(?:[▤·]|(?:tuần|tháng|quý|năm|kỳ) (?:[▤·#]|[ivx]+(?!\p{L})|trước))[^#%÷;.]*$/u;

/** `đông nhất 48 người, ít nhất 38 người, chênh nhau 10 người`: how far two lie apart. */
export const isApart = (scope: Scope, one: Num): boolean =>
  /(?<!\p{L})(?:chênh|cách)(?: lệch)?(?: nhau)?(?: là)? $/u.test(leadOf(scope, one, 24));

/** The words behind a number, but for the first, up to the next sign. */
export function wordsBehind(scope: Scope, num: Num): readonly string[] {
  const behind = tailOf(scope, num, 60).split(/[,;.(]/u)[0] ?? '';
  return behind.match(/\p{L}+/gu)?.slice(1) ?? [];
}

/** A number that was told before may be told again. */
export function toldBefore(left: Num, counts: readonly Num[]): readonly number[] {
  return counts
    .filter(({ at, value }) => at < left.at - 90 && value !== left.value * 10)
    .map(({ value }) => value);
}
