import type { Derived } from '../claims/derived';
import { calledRest } from './calledRest';
import { conclude, either, isMade, orElse, type Way } from './conclude';
import { isLessAll, lessAllOf, lessMany } from './restsOfSeveral';
import { type Settled, settledIn } from './lists/settled';
import { statedRests } from './stated';
import { areListed, ownShare } from './wholes';
import { oncePer } from '../oncePer';
import {
  isGivenMore,
  isOneUnit,
  isOutOf,
  leadOf,
  type Num,
  operandsOf,
  plain,
  type Scope,
  tailOf,
} from './numbers';

const OPENED = /(?<!\p{L})(?:gồm|chia ra|cụ thể)(?!\p{L})/u;
const CARRIED_OVER =
  /(?<!(?:so với|hơn|kém|tăng|giảm|bằng)(?: \p{L}+)? )(?:kỳ|tháng|tuần|quý|năm) trước|chuyển sang(?! (?:kỳ|tháng|tuần|quý|năm) (?:sau|tới|·|▤|#|[ivx]+(?!\p{L})))|tồn(?! tại)/u;
const DOING =
  /(?<!\p{L})(?:đã|mới|được|có|hoàn thành|kích hoạt|giải quyết|xử lý|chi|lắp|thay|bố trí|khai|trả)(?!\p{L})[^#%÷;.]{0,40}$/u;

/** What is left of a whole once its part is taken off. */
export function restsIn(scope: Scope): readonly Derived[] {
  const told = beside(scope);
  const settled = settledIn(scope);
  return scope.nums.flatMap((left) => {
    if (settled.has(left)) return [];
    const surely = calledRest(scope, left);
    return surely > 0 ? restOf(scope, { left, surely, told, settled }) : [];
  });
}

/** What came over from before is left too; and a list of states is judged as a list. */
function isOtherwise({ line, sentences }: Scope, { left, surely, told }: Left): boolean {
  const { from } = sentences[left.sentence] ?? { from: 0 };
  return (
    told.isCarriedOver(left.sentence) ||
    (surely < 1 && OPENED.test(line.slice(Math.max(from, line.lastIndexOf(';', left.at)), left.at)))
  );
}

function restOf(scope: Scope, one: Left): readonly Derived[] {
  if (isOtherwise(scope, one)) return [];
  const { left, surely, told, settled } = one;
  const all = operandsOf(scope, left).filter((one) => !one.gain && !one.mean && one.value > 0);
  const counts = all.filter(
    (one) =>
      one.sentence <= left.sentence &&
      (isOneUnit(one, left) || isEchoed(scope, one, left) || isPost(one, left)),
  );
  const before = counts.filter(({ at }) => at < left.at);
  const words = wordsAround(scope, left, told);
  const added = operandsOf(scope, left).filter(
    (one) => one.gain && one.unit === left.unit && isGivenMore(scope, one),
  );
  const threes = counts.flatMap((whole) =>
    counts
      .filter((part) => part !== whole && part.value < whole.value)
      .map((part): Three => ({ left, whole, part, surely, told, settled, words })),
  );
  const score = (three: Three): number => scoreOf(scope, three, before);
  const [second, last] = before.slice(-2);
  const isCertain = ({ whole, part }: Three): boolean =>
    surely > 1 &&
    part.sentence === left.sentence &&
    (isOutOf(scope, part, whole) || (whole === second && part === last && told.isDone(part)));
  if (threes.some((three) => isMade(left, { value: restIn(three) }) && score(three) > 0)) return [];
  const ways = threes.map((three) => wayOf(three, score(three), isCertain(three)));
  const parts = before.filter(({ sentence, of }) => left.sentence === sentence && !of).slice(-2);
  const claims = conclude(
    scope,
    left,
    [...ways, ...lessAllOf(scope, left, before, surely), ...statedRests(scope, left, parts)],
    () => [...counts.flatMap((whole) => lessMany(whole, counts)), ...toldBefore(left, counts)],
  );
  return claims.length > 0 && isLessAll(left, [...added, ...counts], before) ? [] : claims;
}

/** A number that was told before may be told again. */
function toldBefore(left: Num, counts: readonly Num[]): readonly number[] {
  return counts
    .filter(({ at, value }) => at < left.at - 90 && value !== left.value * 10)
    .map(({ value }) => value);
}

/** `kích hoạt 389 tài khoản, còn 23 hồ sơ chưa kích hoạt`: what was done to the part is not done to the rest. */
function isEchoed(scope: Scope, part: Num, left: Num): boolean {
  const done = /(\p{L}+ \p{L}+) (?:được )?$/u.exec(leadOf(scope, part, 30))?.[1];
  return done !== undefined && tailOf(scope, left, 50).includes(`chưa ${done}`);
}

/** Posts are filled with men, and men are missing. */
function isPost(one: Num, left: Num): boolean {
  return one.unit === 'biên' && left.unit === 'người';
}

/** What the words beside a number say, told once for all that it is paired with. */
interface Beside {
  readonly isSibling: (num: Num) => boolean;
  readonly isDone: (num: Num) => boolean;
  readonly wordsOf: (num: Num) => readonly string[];
  /** Whether a sentence tells of what came over from before. */
  readonly isCarriedOver: (sentence: number) => boolean;
}

function beside(scope: Scope): Beside {
  return {
    isSibling: oncePer((num) => isSibling(scope, num)),
    isDone: oncePer((num) => DOING.test(leadOf(scope, num, 50))),
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
  readonly severalWait: boolean;
  /** No other number stands before it in its sentence. */
  readonly isAlone: boolean;
}

function wordsAround(scope: Scope, left: Num, { wordsOf }: Beside): Words {
  const own = new Set(wordsOf(left));
  return {
    isEchoing: oncePer((part) => wordsOf(part).filter((word) => own.has(word)).length >= 2),
    severalWait: /^[^#%÷.;]{0,60}[,;]? ?(?:và )?[^#%÷.;]{0,30}#/u.test(tailOf(scope, left)),
    isAlone: scope.nums.every(
      (one) =>
        one.sentence !== left.sentence ||
        one.at >= left.at ||
        /^(?:tháng|quý)$/u.test(one.unit ?? ''),
    ),
  };
}

interface Three extends Left {
  readonly whole: Num;
  readonly part: Num;
  readonly words: Words;
}

const restIn = ({ whole, part }: Three): number => whole.value - part.value;

function wayOf(three: Three, score: number, certain: boolean): Way {
  const { whole, part } = three;
  return {
    certain,
    value: restIn(three),
    how: () => `${plain(whole)} − ${plain(part)}`,
    at: whole.at,
    also: () =>
      either(
        orElse(part, whole.value - three.left.value),
        orElse(whole, part.value + three.left.value),
      ),
    score,
  };
}

function scoreOf(
  scope: Scope,
  { left, whole, part, surely, told, settled, words }: Three,
  before: readonly Num[],
): number {
  const [last, second] = [before.at(-1), before.at(-2)];
  if (whole.hedged || part.hedged || (told.isSibling(whole) && !isOutOf(scope, part, whole)))
    return 0;
  // `216 phiếu rất hài lòng (60%), 126 phiếu hài lòng (35%), 18 phiếu chưa hài lòng (5%)`: three of one whole.
  if (ownShare(scope, whole) && ownShare(scope, part) && ownShare(scope, left)) return 0;
  if (whole.sentence > left.sentence || part.sentence > left.sentence) return 0;
  // `13 nhiệm vụ, gồm 11 trong hạn và 2 quá hạn; còn 1 nhiệm vụ`: the 13 are told one and all.
  if (settled.isSpent(whole, part)) return 0;
  // What is left of all is not told in the sentence on one of many.
  if (whole.sentence !== left.sentence && part.sentence !== left.sentence && !words.isAlone)
    return 0;
  if (
    areListed(scope, whole, part) ||
    (isPost(whole, left) && scope.nums[scope.nums.indexOf(part) - 1] !== whole)
  )
    return 0;
  // `đã giải quyết 93 hồ sơ, trong đó …, quá hạn 1 hồ sơ; đang giải quyết 12`: parts of what is done.
  if (isInside(scope.line, whole, part, left)) return 0;
  // `cần có 1.140 hồ sơ, tức còn thiếu 12 hồ sơ`: less than what is needed, not less of all.
  if (isNeeded(scope, part, left)) return 0;
  const same = whole.unit === left.unit && left.unit !== undefined ? 0.5 : 0;
  const echo = words.isEchoing(part) ? 1 : 0;
  if (isOutOf(scope, part, whole) && [last, second].includes(part))
    return surely + 2.5 + same + echo;
  let score = surely + same + echo;
  if (part === last && whole === second) score += 2;
  else if (part === last) score += 1;
  else if (whole.at !== part.at) score -= 1;
  if (whole.sentence === left.sentence && part.sentence === left.sentence) score += 0.5;
  if (told.isDone(part)) score += 0.5;
  if (isNeeded(scope, whole, left)) score += 2;
  if (surely < 1 && words.severalWait) score -= 2;
  return score;
}

function isInside(line: string, whole: Num, part: Num, left: Num): boolean {
  return (
    whole.at < part.at &&
    line.slice(whole.at, part.at).includes('trong đó') &&
    line.slice(part.at, left.at).includes(';') &&
    !line.slice(left.at - 20, left.at + 30).includes('còn lại')
  );
}

function isNeeded({ line }: Scope, whole: Num, left: Num): boolean {
  return (
    /(?:cần|phải|cần phải)(?: có| đạt)?(?: ít nhất| đủ)? $/u.test(
      line.slice(Math.max(0, whole.at - 30), whole.at),
    ) && /^[^#%÷;.]*(?:thiếu|cần thêm)[^#%÷;.]*$/u.test(line.slice(whole.at + 1, left.at))
  );
}

/** `10 nhiệm vụ đã hoàn thành`, `đã hoàn thành 13 nhiệm vụ`: one state beside others, no whole. */
function isSibling(scope: Scope, whole: Num): boolean {
  if (/(?<!\p{L})(?:hoàn thành|thực hiện xong)(?: được)? $/u.test(leadOf(scope, whole, 30)))
    return true;
  const behind = tailOf(scope, whole, 50).split(/[,;.(]/u)[0] ?? '';
  return (
    /(?<!\p{L})(?:đã|hoàn thành|đạt|đúng hạn|trong hạn|trước hạn|quá hạn|đang|chưa)(?!\p{L})/u.test(
      behind,
    ) && !/cần|phải|được giao/u.test(behind)
  );
}

/** The words behind a number, but for the first, up to the next sign. */
function wordsBehind(scope: Scope, num: Num): readonly string[] {
  const behind = tailOf(scope, num, 60).split(/[,;.(]/u)[0] ?? '';
  return behind.match(/\p{L}+/gu)?.slice(1) ?? [];
}
