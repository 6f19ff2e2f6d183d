import { perText } from '../../memo/perText';
import { OPPOSITES, SMALL_WORDS, WARDS } from '../lexicon';
import { agrees } from './conclude';
import { isOneUnit, leadOf, type Num, type Scope, tailOf } from './numbers';

const PLAN =
  /^ (?:so với )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|cùng kỳ|dự kiến|nhu cầu|mức|tổng|số)/u;
export const OVER =
  /^ (?:so với |của )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu|cùng kỳ|dự kiến|tháng|quý|tuần|năm|▤|·)/u;
export const BRACKET = /^[^#%÷;.:]{0,60}\((?:đạt|chiếm|bằng|tức|tương ứng|tỷ lệ)?(?: tỷ lệ)? ?$/u;
export const VERB =
  /^[^#%÷;.]{0,90}?(?:[,;(] ?|\) ?,? ?| )(?:(?:đạt|chiếm|bằng|tức|tương đương|tương ứng|hay)(?: tỷ lệ| khoảng| với)*(?: là)?|tỷ lệ[^#%÷;.,]{0,30}) $/u;

export function wordsIn(text: string): readonly string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
}

/** The words that name a count: those before it, from the last sign on, without what links them. */
export const labelBefore = (scope: Scope, count: Num, links: RegExp): string =>
  (
    leadOf(scope, count, 70)
      .split(/[#%÷▤·,;:.()]/u)
      .at(-1) ?? ''
  )
    .replace(links, ' ')
    .trim();

export function rounding({ step, value, figure }: Num): number {
  return figure.digits.includes(',') && value > 0 ? step / 2 / value : 0;
}

/** A part and the whole that it may be of. */
export type Both = Readonly<Record<'part' | 'whole', Num>>;

/** The only count of its unit that is greater. */
export function isOnly(part: Num, whole: Num, counts: readonly Num[]): boolean {
  return counts.every(
    (one) =>
      one === whole ||
      one.value <= part.value ||
      one.value === whole.value ||
      !isOneUnit(part, one),
  );
}

/** `% số cửa hàng trên tuyến (80 cửa hàng)`: the whole right behind its share. */
export function isBehind({ line }: Scope, share: Num, whole: Num): boolean {
  return (
    whole.at > share.at &&
    /^(?: [\p{L}·▤¤,]+){1,9} ?\((?:tổng số |là )?$/u.test(line.slice(share.at + 1, whole.at))
  );
}

/** `bằng 94,4% số tiếp nhận` after `tiếp nhận 3.250 hồ sơ`. */
export function isEchoed(scope: Scope, share: Num, whole: Num): boolean {
  const tail = /^(?: [\p{L}]+){1,6}/u.exec(tailOf(scope, share))?.[0] ?? '';
  const words = wordsIn(tail)
    .slice(0, 4)
    .filter((word) => !/^(?:số|tổng|cả|toàn|kế|hoạch|này|hồ|sơ)$/u.test(word));
  if (words.length === 0 || !PLAN.test(tail)) return false;
  const around = new Set(wordsIn(`${leadOf(scope, whole, 40)} ${tailOf(scope, whole, 40)}`));
  return words.filter((word) => around.has(word)).length >= Math.min(2, words.length);
}

/** `trực tuyến 40 hồ sơ (40%); trực tiếp 60 hồ sơ (60%)`: one of two parts is no whole of the other. */
export function isBeside(scope: Scope, whole: Num, part: Num): boolean {
  if (whole.of === 'whole') return false;
  if (areOpposite(scope, whole, part)) return true;
  if (whole.sentence !== part.sentence || ownShare(scope, whole) === undefined) return false;
  return whole.at > part.at || !/trong (?:đó|số)|gồm/u.test(scope.line.slice(whole.at, part.at));
}

function areOpposite({ clauseOf }: Scope, whole: Num, part: Num): boolean {
  const [ofWhole, ofPart] = [sidesOf(clauseOf(whole)), sidesOf(clauseOf(part))];
  return ofWhole.some(([one, other], index) => {
    const [its, counter] = ofPart[index] ?? [false, false];
    return (one && counter) || (other && its);
  });
}

/** Of each pair of opposites, whether some words hold the one and the other. */
const sidesOf = perText((words) =>
  OPPOSITES.map(([one, other]) => [one.test(words), other.test(words)] as const),
);

/** The share that stands right behind a count, or behind the ratio that it is part of. */
export function ownShare({ nums, line }: Scope, count: Num): Num | undefined {
  const next = nums[nums.indexOf(count) + (count.of === 'part' ? 2 : 1)];
  const gap = next ? line.slice(count.at + 1, next.at) : '';
  if (next && OVER.test(line.slice(next.at + 1, next.at + 40))) return undefined;
  return next?.sign === '%' && (BRACKET.test(gap) || VERB.test(gap.replace(/ đúng $/u, ' ')))
    ? next
    : undefined;
}

/** What a part and its share make the whole, the nearest whole number of things, and how far the share's rounding may put it off; nothing of what is no part. */
export function wholeByShare(part: Num, share: Num) {
  if (share.hedged || share.value <= 0 || share.value >= 100) return undefined;
  const whole = (part.value / share.value) * 100;
  const nearest = Math.round(whole / part.step) * part.step;
  return { whole, nearest, slack: (whole * share.step) / 2 / share.value };
}

/** Counts that tell their own share, with it. */
export function withShares(scope: Scope, counts: readonly Num[]) {
  return counts.flatMap((count) => {
    const share = ownShare(scope, count);
    return share && !share.hedged && share.value > 0 ? [{ count, share }] : [];
  });
}

/** `chiếm 4,5% tổng số văn bản đến`: the whole that these words name, not any that stands near. */
export function isNamed(scope: Scope, share: Num, { whole, part }: Both): boolean {
  if (isEchoed(scope, share, whole) || isBehind(scope, share, whole)) return true;
  const between = whole.at < part.at ? scope.line.slice(whole.at, part.at) : '';
  return (
    /trong (?:đó|số)|gồm/u.test(between) ||
    /(?:tổng|tiếp nhận|toàn)[^#%÷;.,]{0,30}$/u.test(leadOf(scope, whole, 40))
  );
}

/** Another share of the paragraph is right of this whole. */
export function verified({ nums, line }: Scope, whole: Num, share: Num): boolean {
  return nums.some((other, index) => {
    if (other.sign !== '%' || other === share || other.figure.digits === '100') return false;
    if (Math.abs(other.sentence - share.sentence) > 1) return false;
    const part = nums[index - 1];
    if (
      part?.sign !== '#' ||
      part.of ||
      part === whole ||
      line.slice(part.at, other.at).length > 60
    )
      return false;
    const value = (part.value / whole.value) * 100;
    return agrees(other, value);
  });
}

/** Words that make a count the whole of what follows. */
const WHOLE =
  /(?<!\p{L})(?:trong(?: tổng)?(?: số)?|tổng(?: số| cộng)?(?: \p{L}+){0,6}?(?: là)?:?|trên tổng số|(?:dự toán|kế hoạch|kinh phí|vốn|được giao|được cấp)(?: \p{L}+| ▤){0,5}?) $/u;

/** `Trong 520 hồ sơ có 415 hồ sơ nộp trực tuyến`: the only whole that its sentence names as such. */
export function isNamedWhole(scope: Scope, { part, whole }: Both, counts: readonly Num[]): boolean {
  const named = counts.filter(
    (one) =>
      one.at < part.at &&
      one.unit === part.unit &&
      one.sentence === part.sentence &&
      WHOLE.test(leadOf(scope, one, 60)),
  );
  return named.length === 1 && named[0] === whole;
}

/** `216 phiếu rất hài lòng và 126 phiếu hài lòng`: one beside the other. */
export function areListed({ line }: Scope, whole: Num, part: Num): boolean {
  return (
    whole.unit === part.unit &&
    whole.at < part.at &&
    line.startsWith(' và ', part.at - 4) &&
    /^[^#%÷;.,]{1,50}(?: \([^()]*\))? và $/u.test(line.slice(whole.at + 1, part.at))
  );
}

/** `2 chỉ tiêu chưa đạt là wifi nhà văn hóa (81,82%)`, `thôn Cồn Tàu 14 hộ, tỷ lệ 4%`: the share is the named one's own. */
export function isOfNamed(gap: string, lead: string): boolean {
  if (/(?<!\p{L})(?:là|gồm) [^()]*\($/u.test(gap)) return true;
  return / tỷ lệ /u.test(gap) && OF_WARD.test(lead);
}

const OF_WARD = new RegExp(String.raw`(?<!\p{L})(?:${WARDS}|tổ) \p{L}[^#%÷;.]*$`, 'u');
