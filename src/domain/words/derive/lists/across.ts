import { isOneUnit, type Num, type Scope } from '../numbers';

/** How far something is dealt with: it is so, or not yet. */
const DEALT =
  /(?<!\p{L})(?:(?:đã|đang|chưa|còn|được) (?:được )?(?:giải quyết|xử lý|trả|xem xét|thụ lý|thẩm tra|thẩm định|tiếp thu)|(?:giải quyết|xử lý|trả lời) xong)(?!\p{L})/u;
/** Whether that was in time. */
const IN_TIME = /(?<!\p{L})(?:(?:quá|trễ|chậm|đúng|trước|sớm) (?:thời )?hạn|chậm muộn)(?!\p{L})/u;
/** What waits is told by its term: `đã giải quyết 280, chưa đến hạn 20, quá hạn 10`. */
const WAITS = /(?<!\p{L})(?:chưa (?:đến|tới)|còn|trong) (?:thời )?hạn(?!\p{L})/u;
const WOMEN = /(?<!\p{L}|phụ )nữ(?!\p{L})/u;
const MEN = /(?<!\p{L})nam(?!\p{L})/u;

/**
 * Parts without those that count across them: `đã giải quyết 290 hồ sơ, quá hạn 15 hồ sơ` are late among the settled or the
 * waiting ones, `cán bộ 54 người, người dân 432 người, nữ 60 người` are among both.
 */
export function withoutAcross(scope: Scope, run: readonly Num[]): readonly Num[] {
  const isLate = areDealtWith(scope, run) ? saying(scope, IN_TIME) : () => false;
  const isWoman = run.some(saying(scope, MEN)) ? () => false : saying(scope, WOMEN);
  const kept = run.filter((part) => !isLate(part) && !isWoman(part));
  return kept.length > 0 ? kept : run;
}

/** `10 chỉ tiêu: 08 đạt, trong đó 03 vượt; 02 chưa đạt`: the last is the rest of the whole, no part of the part. */
export function withoutComplement(
  { nums, line }: Scope,
  total: Num,
  run: readonly Num[],
): readonly Num[] {
  const isRest = (part: Num): boolean =>
    nums.some(
      (whole) =>
        (whole.at < total.at || (whole.at === total.at && whole !== total)) &&
        Math.abs(whole.value - total.value - part.value) < 1e-9 * whole.value &&
        whole.sign === '#' &&
        isOneUnit(whole, total),
    );
  const rest = run.findIndex(
    (part, at) => at > 0 && line.slice(run[at - 1]?.at ?? 0, part.at).includes(';') && isRest(part),
  );
  return rest < 0 ? run : run.slice(0, rest);
}

/** Some parts say how far they are dealt with, and none of them whether in time. */
function areDealtWith(scope: Scope, run: readonly Num[]): boolean {
  const dealt = run.filter(saying(scope, DEALT));
  return dealt.length > 0 && !dealt.some(saying(scope, IN_TIME)) && !run.some(saying(scope, WAITS));
}

const saying =
  ({ clauseOf }: Scope, words: RegExp) =>
  (part: Num): boolean =>
    words.test(clauseOf(part));
