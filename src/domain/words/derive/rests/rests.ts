import type { Derived } from '../../claims/derived';
import { alsoLeft, calledRest, isCalledLate } from './calledRest';
import { conclude, either, isMade, isSlip, orElse, type Way } from '../conclude';
import {
  areParts,
  isAfar,
  isApart,
  isBehindPieces,
  isInside,
  isNeeded,
  isOfPeriod,
  isOfThen,
  isSibling,
  isToEach,
  toldBefore,
  wordsBehind,
} from './restsOfOthers';
import { isOfOtherPlaces, isOneThing, isPost, singlesBetween } from './restsOfGroups';
import { isLessAll, lessAllOf, lessMany, othersBefore } from './restsOfSeveral';
import { type Settled, settledIn } from '../lists/settled';
import { statedRests } from '../stated';
import { areListed, ownShare } from '../wholes';
import { memo } from '../../../memo/memo';
import { once } from '../../../memo/once';
import { oncePer } from '../../oncePer';
import {
  type Background,
  isGivenMore,
  isOutOf,
  leadOf,
  type Num,
  operandsOf,
  plain,
  type Scope,
  tailOf,
} from '../numbers';

const OPENED = /(?<!\p{L})(?:gồm|chia ra|cụ thể)(?!\p{L})/u;
const CARRIED_OVER =
  /(?<!(?:so với|hơn|kém|tăng|giảm|bằng)(?: \p{L}+)? )(?:kỳ|tháng|tuần|quý|năm) trước|chuyển sang(?! (?:kỳ|tháng|tuần|quý|năm) (?:sau|tới|·|▤|#|[ivx]+(?!\p{L})))|tồn(?! tại)/u;
const DOING =
  /(?<!\p{L})(?:đã|mới|được|có|hoàn thành|kích hoạt|giải quyết|xử lý|chi|lắp|thay|bố trí|khai|trả)(?!\p{L})[^#%÷;.]{0,40}$/u;

/** What is left of a whole once its part is taken off. */
export function restsIn(scope: Scope, background: Background): readonly Derived[] {
  return leftsIn(scope).flatMap((left) => restOf(scope, left, background));
}

/** The numbers that the words call a rest. */
const leftsIn = memo((scope: Scope): readonly Left[] => {
  const told = beside(scope);
  const settled = settledIn(scope);
  return scope.nums.flatMap((left) => {
    const surely = settled.has(left) ? 0 : calledRest(scope, left);
    const one = { left, surely, told, settled };
    return surely > 0 && !isOtherwise(scope, one) ? [one] : [];
  });
});

/** What came over from before is left too; and a list of states is judged as a list. */
function isOtherwise(scope: Scope, { left, surely, told }: Left): boolean {
  const { line, sentences } = scope;
  const { from } = sentences[left.sentence] ?? { from: 0 };
  return (
    left.hedged ||
    isBehindPieces(scope, left) ||
    told.isCarriedOver(left.sentence) ||
    (surely < 1 && OPENED.test(line.slice(Math.max(from, line.lastIndexOf(';', left.at)), left.at)))
  );
}

function restOf(scope: Scope, one: Left, background: Background): readonly Derived[] {
  const { left, surely, told, settled } = one;
  const counts = operandsOf(scope, left).filter(
    (one) =>
      !one.gain &&
      !one.mean &&
      one.value > 0 &&
      !isApart(scope, one) &&
      one.sentence <= left.sentence &&
      isOneThing(scope, one, left),
  );
  const before = counts.filter(({ at }) => at < left.at);
  const ways = waysOf(scope, { ...one, counts, before, words: wordsAround(scope, left, told) });
  if (!ways) return [];
  const own = before.filter(({ sentence, of }) => left.sentence === sentence && !of);
  const parts = own.slice(-2).filter((one) => !settled.isPart(one));
  const added = addedTo(scope, left);
  const wholes = [...added, ...counts].sort((a, b) => a.at - b.at);
  const all = wholes.filter(({ at }) => at < left.at);
  const claims = conclude(
    scope,
    left,
    [
      ...ways,
      ...lessAllOf(scope, left, all, surely),
      ...statedRests(scope, left, parts, background),
    ],
    () => byChance(left, counts),
  );
  const runs = claims.length > 0 ? [before, othersBefore(scope, left)] : [];
  return runs.some((run) => isLessAll(left, wholes, run)) ? [] : claims;
}

/** The pairs that the words mean to make a rest; nothing where one of them makes it. */
function waysOf(scope: Scope, among: Among): readonly Way[] | undefined {
  const { left, counts, words } = among;
  const ways: Way[] = [];
  // `còn 4 điểm ở Hòn Khế và 2 điểm ở Mũi Én`: both are what is left.
  const beside = alsoLeft(scope, left)?.value ?? 0;
  for (const whole of counts) {
    if (whole.hedged) continue;
    for (const part of counts) {
      if (part.value >= whole.value || part.hedged || part.at === words.neededAt) continue;
      const rest = whole.value - part.value;
      const score = scoreOf(scope, among, { whole, part });
      // `88/110 hộ, nhiều hơn tháng 7 là 6 hộ. Tháng 7 có 82 hộ; hiện còn 22 hộ`: of the ratio, wherever it stands.
      if (score <= 0 && !(part.of && whole.of && isOutOf(scope, part, whole))) continue;
      const made = [rest, rest - singlesBetween(scope, part, left), rest - beside];
      if (made.some((value) => isMade(left, { value }))) return undefined;
      if (score <= 0) continue;
      const way = wayOf(scope, among, { whole, part }, score);
      // `25/51 hồ sơ quá hạn, còn 70 hồ sơ đang giải quyết`: more than all of it is left of something else.
      const isOther = left.value >= whole.value && !isSlip(left, rest);
      ways.push(isOther ? { ...way, certain: false, named: false } : way);
    }
  }
  return ways;
}

function addedTo(scope: Scope, left: Num): readonly Num[] {
  return operandsOf(scope, left).filter(
    (one) => one.gain && one.unit === left.unit && isGivenMore(scope, one),
  );
}

/** What comes to a rest though no words mean it: the ways that are many come last. */
function* byChance(left: Num, counts: readonly Num[]): Iterable<number> {
  yield* toldBefore(left, counts);
  // `816 tài khoản còn lại, riêng tháng 10 là 300, hai tháng cuối năm 516`: what its own parts make.
  const [one, other] = counts.filter(({ at, unit }) => at > left.at && unit === left.unit);
  if (one && other) yield one.value + other.value;
  for (const whole of counts) yield* lessMany(whole, counts);
}

/** What the words beside a number say, told once for all that it is paired with. */
interface Beside {
  readonly isSibling: (num: Num) => boolean;
  readonly isDone: (num: Num) => boolean;
  readonly hasShare: (num: Num) => boolean;
  readonly wordsOf: (num: Num) => readonly string[];
  /** Whether a sentence tells of what came over from before. */
  readonly isCarriedOver: (sentence: number) => boolean;
}

function beside(scope: Scope): Beside {
  return {
    isSibling: oncePer((num) => isSibling(scope, num)),
    isDone: oncePer((num) => DOING.test(leadOf(scope, num, 50))),
    hasShare: oncePer((num) => ownShare(scope, num) !== undefined),
    wordsOf: oncePer((num) => wordsBehind(scope, num)),
    isCarriedOver: oncePer((sentence) => {
      const { from, to } = scope.sentences[sentence] ?? { from: 0, to: 0 };
      return CARRIED_OVER.test(scope.line.slice(from, to));
    }),
  };
}

interface Left {
  readonly left: Num;
  readonly surely: number;
  readonly told: Beside;
  readonly settled: Settled;
}

/** What the words around a rest say, told once for all its pairs. */
interface Words {
  readonly isEchoing: (part: Num) => boolean;
  /** What waits in several ways is none of it all that is left. */
  readonly severalWait: () => boolean;
  /** No other number stands before it in its sentence. */
  readonly isAlone: () => boolean;
  /** Where the number stands that is needed, and of which it is missing. */
  readonly neededAt: number | undefined;
}

function wordsAround(scope: Scope, left: Num, { wordsOf }: Beside): Words {
  const own = once(() => new Set(wordsOf(left)));
  const last = scope.nums[scope.nums.indexOf(left) - 1];
  return {
    isEchoing: oncePer((part) => wordsOf(part).filter((word) => own().has(word)).length >= 2),
    severalWait: once(() =>
      /^[^#%÷.;]{0,60}[,;]? ?(?:và )?[^#%÷.;]{0,30}#/u.test(tailOf(scope, left)),
    ),
    isAlone: once(() =>
      scope.nums.every(
        (one) =>
          one.sentence !== left.sentence ||
          one.at >= left.at ||
          /^(?:tháng|quý)$/u.test(one.unit ?? ''),
      ),
    ),
    neededAt: last && isNeeded(scope, last, left) ? last.at : undefined,
  };
}

/** A rest with the numbers it may be reckoned with, and those of them before it. */
interface Among extends Left {
  readonly counts: readonly Num[];
  readonly before: readonly Num[];
  readonly words: Words;
}

interface Pair {
  readonly whole: Num;
  readonly part: Num;
}

function wayOf(scope: Scope, among: Among, { whole, part }: Pair, score: number): Way {
  const { left, surely, told, before } = among;
  const [second, last] = before.slice(-2);
  const certain =
    surely > 1 &&
    part.sentence === left.sentence &&
    (isOutOf(scope, part, whole) || (whole === second && part === last && told.isDone(part)));
  return {
    certain,
    value: whole.value - part.value,
    how: () => `${plain(whole)} − ${plain(part)}`,
    at: whole.at,
    also: () =>
      either(orElse(part, whole.value - left.value), orElse(whole, part.value + left.value)),
    score,
  };
}

/** How surely the words mean what is left of a whole once this part is taken off: 0 where they do not. */
function scoreOf(scope: Scope, among: Among, { whole, part }: Pair): number {
  if (isAnother(scope, among, whole, part)) return 0;
  const { left, surely, told, before, words } = among;
  if (surely < 1 && isAfar(scope, left, whole, part)) return 0;
  const [last, second] = [before.at(-1), before.at(-2)];
  const same = whole.unit === left.unit && left.unit !== undefined ? 0.5 : 0;
  const echo = words.isEchoing(part) ? 1 : 0;
  if ((part === last || part === second) && isOutOf(scope, part, whole))
    return surely + 2.5 + same + echo;
  let score = surely + same + echo;
  if (part === last && whole === second) score += 2;
  else if (part === last) score += 1;
  else if (whole.at !== part.at) score -= 1;
  if (whole.sentence === left.sentence && part.sentence === left.sentence) score += 0.5;
  if (told.isDone(part)) score += 0.5;
  if (whole.at === words.neededAt) score += 2;
  if (surely < 1 && words.severalWait()) score -= 2;
  return score;
}

/** Whether the words pair a whole and a part otherwise than as that of which the rest is left. */
function isAnother(
  scope: Scope,
  { left, surely, told, settled, words }: Among,
  whole: Num,
  part: Num,
): boolean {
  if (told.isSibling(whole) && !isOutOf(scope, part, whole)) return true;
  if (areParts(scope, whole, part, left) || isOfOtherPlaces(scope, whole, part, left)) return true;
  // `xử lý xong 611 phản ánh, 14 phản ánh xử lý quá hạn`: late among those, unless they are told to be in time.
  if (isCalledLate(scope, left) && !scope.clauseOf(part).includes('hạn')) return true;
  if ([whole, part].some((one) => isOfThen(scope, one, left)) || isToEach(scope, part)) return true;
  // `còn 282 người; …, 13 người còn lại cho là bình thường`: a rest is not what is taken off another before it.
  if (part.at > left.at && calledRest(scope, part) > 1) return true;
  // `còn 35/66 hồ sơ đang giải quyết và để 13 hồ sơ quá hạn`: the ratio is the rest.
  if (isOutOf(scope, part, whole) && /(?<!\p{L})còn(?: lại)? $/u.test(leadOf(scope, part, 12)))
    return true;
  // `216 phiếu rất hài lòng (60%), 126 phiếu hài lòng (35%), 18 phiếu chưa hài lòng (5%)`: three of one whole.
  if (told.hasShare(left) && told.hasShare(whole) && told.hasShare(part)) return true;
  // `70 hồ sơ đang giải quyết và 98 hồ sơ nộp trực tiếp`: what is hardly called a rest stands behind its whole.
  if (surely < 1 && whole.at > left.at && !OUT_OF.test(leadOf(scope, whole, 24))) return true;
  // `13 nhiệm vụ, gồm 11 trong hạn và 2 quá hạn; còn 1 nhiệm vụ`: the 13 are told one and all.
  if (settled.isSpent(whole, part)) return true;
  // What is left of all is not told in the sentence on one of many, nor in another what is hardly called a rest.
  const isElsewhere = whole.sentence !== left.sentence && part.sentence !== left.sentence;
  if (isElsewhere && (surely < 1 || !words.isAlone())) return true;
  if (part.sentence !== left.sentence && isOfPeriod(scope, left)) return true;
  if (
    areListed(scope, whole, part) ||
    (isPost(whole, left) && scope.nums[scope.nums.indexOf(part) - 1] !== whole)
  )
    return true;
  // `đã giải quyết 93 hồ sơ, trong đó …, quá hạn 1 hồ sơ; đang giải quyết 12`: parts of what is done.
  return isInside(scope.line, whole, part, left);
}

const OUT_OF = /(?<!\p{L})(?:trong|trên|của|tổng|cả|toàn)(?: \p{L}+){0,3} $/u;
