import { OPPOSITES } from '../../lexicon';
import { HARDLY, isMade, orPart, type Way } from '../conclude';
import { isOneUnit, leadOf, type Num, type Scope, shown, sumOfAll, tailOf } from '../numbers';
import { isFromTo } from '../changes/sides';
import { type Both, isBeside, isEchoed, isNamed, OVER, ownShare, withShares } from '../wholes';

/** What a share may be told of, and how surely. */
export interface Part {
  readonly part: Num;
  readonly score: number;
}

/** Other parts of the sentence with their own shares, and the wholes that these tell. */
function sharedOut(scope: Scope, share: Num, part: Num, counts: readonly Num[]) {
  const others = counts.filter(
    (other) => other !== part && isOneUnit(other, part) && other.sentence === share.sentence,
  );
  return withShares(scope, others)
    .filter((other) => other.share !== share)
    .map(({ count: other, share: own }) => ({
      other,
      own,
      whole: (other.value / own.value) * 100,
    }));
}

/** Two wholes that are one but for rounding. */
const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= other / 500;

/** `4.336 hồ sơ, bằng 80%; trực tiếp 1.084 hồ sơ, bằng 20%`: the other part and its share tell the whole. */
export function besides(
  scope: Scope,
  share: Num,
  parts: readonly Part[],
  counts: readonly Num[],
): readonly Way[] {
  const [main] = parts;
  if (!main || main.score <= 0 || OVER.test(tailOf(scope, share))) return [];
  const others = sharedOut(scope, share, main.part, counts);
  return others.map(({ other, own, whole }): Way => {
    const value = (main.part.value / whole) * 100;
    const slack = value * (own.step / 2 / own.value);
    const closes =
      Math.abs(value + own.value - 100) < 1 && Math.abs(share.value + own.value - 100) >= 1;
    // Of two parts that make the whole, the other's share leaves this one's to the last digit.
    if (closes && Math.abs(value + own.value - 100) < 0.1)
      return {
        value: 100 - own.value,
        how: `100% − ${shown(own)}`,
        slack,
        at: other.at,
        score: main.score + 1.5,
        alone: true,
      };
    const how = `${shown(main.part)}/(${shown(other)} : ${shown(own)})`;
    // `1.575 hồ sơ (30%) và 1.050 hồ sơ, bằng một phần năm`: two others have one whole.
    const agreed = others.some((third) => third.other !== other && isNear(third.whole, whole));
    const or = () => orPart(main.part, whole, share);
    // Of one other's whole only fingers tell.
    const likely = isMade(share, { value, slack }) ? 0 : main.score / 2;
    const score = closes || agreed ? main.score + 1.5 : likely;
    return { value, how, slack, or, at: other.at, score };
  });
}

/** `từ 120 triệu đồng lên 140 triệu đồng (16,67%)`: by how much of what it was, or of another whole. */
export function grown(
  scope: Scope,
  main: Part | undefined,
  counts: readonly Num[],
): readonly Way[] {
  if (!main) return [];
  const { part: now } = main;
  const then = counts.filter(({ at }) => at < now.at).at(-1);
  if (!then || !isOneUnit(now, then) || !isFromTo(scope, now, then)) return [];
  const [more, less] = now.value > then.value ? [now, then] : [then, now];
  const value = ((more.value - less.value) / then.value) * 100;
  const how = `(${shown(more)} − ${shown(less)})/${shown(then)}`;
  return [{ value, how, score: main.score, at: then.at }];
}

/** `đối soát 1.890 thửa, còn 810 thửa (30%)`: what is left, of that and what is done. */
export function ofBoth(
  scope: Scope,
  main: Part | undefined,
  counts: readonly Num[],
): readonly Way[] {
  const part = main?.part;
  if (!part || !/(?<!\p{L})còn(?: lại)? $/u.test(leadOf(scope, part, 10))) return [];
  return counts
    .filter((one) => one.at < part.at && one.unit === part.unit)
    .map(({ value }) => ({
      value: (part.value / (part.value + value)) * 100,
      how: '',
      score: HARDLY,
    }));
}

/** `Trong 402 thủ tục, hai phần ba (268 thủ tục)`: the part stands in the bracket behind its share. */
export function insideOf(scope: Scope, share: Num): Num | undefined {
  const isFirst = /(?:^|[,;:] |(?:trong đó|gồm)(?: có)? )$/u.test(leadOf(scope, share));
  return isFirst && /^ \(# [^#%÷()]{1,40}\)/u.test(tailOf(scope, share))
    ? scope.nums[scope.nums.indexOf(share) + 1]
    : undefined;
}

/** Whether a count is no whole of a part, though it is great enough: another part, or not the one that the words name. */
export function isOtherWhole(
  scope: Scope,
  share: Num,
  { part, whole }: Both,
  counts: readonly Num[],
): boolean {
  // Another part of the same whole, in a sentence before.
  const isPart = whole.sentence !== share.sentence && ownShare(scope, whole) !== undefined;
  const isElse =
    isBeside(scope, whole, part) ||
    areBoth(part, whole, counts) ||
    isPart ||
    OF_AREA.test(tailOf(scope, share, 50));
  if (isElse && !isEchoed(scope, share, whole)) return true;
  return (
    OF_ALL.test(tailOf(scope, share, 12)) &&
    !isNamed(scope, share, { whole, part }) &&
    !isCompleted(share, { whole, part }, counts)
  );
}

/** `36 cuộc …, bộ đội 24 cuộc, dân quân 12 cuộc (một phần ba)`: two parts of a third. */
const areBoth = (part: Num, other: Num, counts: readonly Num[]): boolean =>
  counts.some(({ unit, value }) => unit === part.unit && value === part.value + other.value);

/** `112,5 ha sầu riêng (62,5% diện tích sầu riêng)`: of what is named, which may not be told. */
const OF_AREA = /^ (?:của )?diện tích \p{L}[^#%÷;.,()]*\)/u;
const OF_ALL = /^ (?:của )?(?:tổng|toàn bộ|số) /u;
/** `200 người trả lời; 184 người hài lòng, bằng 92% số phiếu thu về, 16 người chưa hài lòng`: its other part stands right behind. */
export function isCompleted(share: Num, { whole, part }: Both, counts: readonly Num[]): boolean {
  const other = counts.find(({ at }) => at > share.at);
  return (
    other?.sentence === share.sentence &&
    other.unit === part.unit &&
    part.value + other.value === whole.value
  );
}

/** `40 hồ sơ dự thi, chọn 12 sáng kiến vào vòng trong, bằng 30%`: of those that stand before them, whatever they are called. */
export const isChosen = (scope: Scope, whole: Num, part: Num): boolean =>
  whole.at < part.at &&
  !/[#%÷;.]/u.test(scope.line.slice(whole.at + 1, part.at)) &&
  /(?<!\p{L})(?:chọn|tuyển|xét|lọc)(?: được| ra| lấy)* $/u.test(leadOf(scope, part, 20));

/** `304/320 phiếu hài lòng, đạt 95%; 9 tháng tỷ lệ hài lòng là 94,1%`: its part has its own share, so this is another's. */
export function isToldAgain(
  scope: Scope,
  share: Num,
  parts: readonly Part[],
  counts: readonly Num[],
): boolean {
  return parts.some(({ part, score }) => {
    const own = score > 0 ? ownShare(scope, part) : undefined;
    if (!own || own.at >= share.at) return false;
    return counts.some(({ value }) => isMade(own, { value: (part.value / value) * 100 }));
  });
}

/** `nhà lưới 340 triệu đồng và camera 222 triệu đồng đã chiếm 70,25%`: of the two between them, where that makes it. */
export function isOfTwo(scope: Scope, share: Num, counts: readonly Num[]): boolean {
  const [one, other] = counts
    .filter(({ at, sentence }) => at < share.at && sentence === share.sentence)
    .slice(-2);
  if (!one || !other || one.unit !== other.unit || one.of || other.of) return false;
  return (
    /^[^#%÷;.,()]* và [^#%÷;.,()]*$/u.test(scope.line.slice(one.at + 1, other.at)) &&
    /^[^#%÷;.()]*(?<!\p{L})(?:chiếm|bằng|đạt)(?!\p{L})[^#%÷;.()]*$/u.test(
      scope.line.slice(other.at + 1, share.at),
    ) &&
    counts.some(({ value }) => isMade(share, { value: ((one.value + other.value) / value) * 100 }))
  );
}

/** `nữ` of `Như vậy phụ nữ chiếm 53,36% tổng số học viên`: what the share is told of is counted in a sentence before it. */
export function sideOf(scope: Scope, share: Num): string {
  const found = SIDE_FIRST.exec(leadOf(scope, share))?.[1] ?? '';
  return OPPOSITES.flat()
    .map((side) => side.exec(found)?.[0] ?? '')
    .join('');
}

const SIDE_FIRST =
  /^(?:(?:như vậy|như thế|theo đó|tức là|tính ra|do đó),? )?((?:\p{L}+ ){1,6}?)(?:chiếm|đạt|bằng)(?: tỷ lệ)? $/u;

/** `Bốn thôn Tân Lộc 52 ha, An Trung 46 ha, Hà Lộc 38 ha, Tây Lộc 32 ha chiếm 69,42% diện tích`: of so many as are announced, between them. */
export function ofAnnounced(scope: Scope, share: Num, counts: readonly Num[]): readonly Way[] {
  const { nums, line } = scope;
  if (!/# \p{L}+(?: \p{L}+)? (?:cùng )?chiếm(?: tỷ lệ| tới| đến)* $/u.test(leadOf(scope, share)))
    return [];
  const before = nums.slice(0, nums.indexOf(share));
  const last = before.at(-1);
  const from = before.findIndex(
    ({ value, sentence }, index) =>
      sentence === share.sentence && value > 1 && value === before.length - index - 1,
  );
  const parts = before.slice(from + 1);
  const isRow = parts.every(({ unit, sign }) => sign === '#' && unit === last?.unit);
  if (from < 0 || !isRow || /[;:.()]/u.test(line.slice(before[from]?.at, share.at))) return [];
  const sum = sumOfAll(parts);
  return counts
    .filter((whole) => whole.unit === last?.unit && whole.value > sum)
    .map((whole) => ({
      value: (sum / whole.value) * 100,
      how: `(${parts.map(shown).join(' + ')})/${shown(whole)}`,
      score: 2.5,
      at: whole.at,
    }));
}

/** `9 bài trao giải (1 giải nhất, 3 giải khuyến khích), chiếm 20%`: what a bracket lists is told of what stands before it. */
export function isInClosedBracket(scope: Scope, one: Num, share: Num): boolean {
  if (isBracketOfShare(scope, one, share)) return true;
  const { line } = scope;
  const { at } = one;
  const behind = line.slice(at + 1, share.at);
  const inside = line.slice(line.lastIndexOf('(', at) + 1, at);
  return /^[^()]*\)/u.test(behind) && /[#÷]/u.test(inside) && !inside.includes(')');
}

/** `bằng 75% tháng 10 (3.200 lượt) nhưng bằng 120% cùng kỳ`: the whole of one share is no part of the next. */
function isBracketOfShare(scope: Scope, one: Num, share: Num): boolean {
  const [, behind] = /%([^#%÷;.()]{1,40})\($/u.exec(leadOf(scope, one, 48)) ?? [];
  return (
    behind !== undefined &&
    OVER.test(behind) &&
    OVER.test(tailOf(scope, share)) &&
    /^[^()]*\)/u.test(scope.line.slice(one.at + 1, share.at))
  );
}
