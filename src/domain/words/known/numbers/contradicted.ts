import type { Facts } from '../../../facts';
import { settledIn } from '../../derive/lists/settled';
import { scopeOf } from '../../derive/numbers';
import type { Figure, Said } from '../../read';
import { isAfar } from '../../printed/nearMiss';
import { decimalsOf } from '../../printed/roundsTo';
import { amountOf, unitOf } from '../../units';
import { knownFacts, rowOf, type Fact } from '../facts';
import { closeness, wordsOf } from '../match';
import { isFormer, isOfSubject, tellsOfPart, tellsOfThen, unitTest } from '../roles';
import { isTurned } from '../../printed/slips';
import { isSupported } from '../supported';
import { tellingOf, tokensOf } from '../tokens';
import { isOneName } from '../twins';
import {
  inUnitOf,
  isAdded,
  isLeft,
  isLong,
  isSame,
  LEAST,
  type Claim,
  type Weighed,
} from './claim';
import { contested, isTwin } from './contested';
import { ofLastPeriod } from './ofLastPeriod';
import { ofSibling } from './ofSibling';
import { isOfLast, isOfOwn, periodNamed, periodOfClause, periodOfFigure } from './periodNamed';

/** So sure must it be that a number is meant for a fact … */
const SURE = 0.9;
/** … and so much surer than for any other. */
const MARGIN = 0.08;
/** Where it is no likely slip, the fact must be told nowhere else in the report. */
const SLIP = 0.29;
/** So much of the likeness to the best must another fact have to be meant as well. */
const SHARE = 0.5;

/** Facts that numbers of the words bear out: in the same passage, and anywhere. */
export interface Told {
  readonly here: ReadonlySet<Fact>;
  readonly told: ReadonlySet<Fact>;
}

/** The one fact that a number is likely meant for and does not agree with. */
export function contradicted(
  facts: Facts,
  claim: Claim,
  all: readonly Claim[],
  { here, told }: Told,
): Fact | undefined {
  if (isOfOther(facts, claim)) return undefined;
  const { weighed, best } = claim;
  const twin = contested(facts, claim, told);
  if (twin) return twin;
  const sum = sumOfRow(facts, claim, all);
  if (sum) return sum;
  const own = ofSibling(facts, claim) ?? ofLastPeriod(facts, claim, here);
  if (own) return own;
  if (!best || best.like < LEAST || isSame(claim, best.fact)) return undefined;
  const isTurnedOf = isTurned(inUnitOf(claim.said, claim.figure, best.fact), best.fact.value);
  if (!isTurnedOf && isOfSubject(claim.said, claim.figure)) return undefined;
  const isExplained =
    isKnownSlip(claim, best.fact) && closeness(facts, best.fact, claim.around) >= CLOSE;
  if (isAdded(claim.said, claim.figure) && !(isExplained && isLong(claim.figure))) return undefined;
  if (best.fact.sheet === 'annexes' && !isOfAnnex(facts, claim, best.fact)) return undefined;
  if (isSwapped(claim, best, all)) return best.fact;
  if (isReckoned(claim, best.fact) || isOfList(claim, best.fact)) return undefined;
  const isSlip = isExplained || best.weight - best.like >= SLIP;
  if (
    isToldBeside(claim, best.fact) ||
    isBorneOut(facts, claim, best) ||
    (!isSlip || best.fact.of === 'previous' ? told : here).has(best.fact)
  )
    return undefined;
  if (!isSlip && !isPlausible(claim, best.fact)) return undefined;
  if (!isFit(claim, best)) return undefined;
  const toldHere = new Set([...here].map(({ subject }) => subject));
  const rival = weighed.find(
    ({ fact }) =>
      fact.subject !== best.fact.subject &&
      fact.value !== best.fact.value &&
      !(isExplained && toldHere.has(fact.subject)) &&
      !isTwin(facts, fact, best.fact),
  );
  if (weighed.some((one) => isNamesake(one.fact, best.fact))) return undefined;
  const margin = best.weight - (rival?.weight ?? 0);
  if (margin < MARGIN || best.weight + Math.min(margin, 0.4) / 2 < SURE) return undefined;
  return best.fact;
}

/** Any cell of an annex is like some words: only digits in another order speak for it. */
function isOfAnnex(facts: Facts, { said, figure }: Claim, fact: Fact): boolean {
  // `Lượt người dự lớp, Tháng 9`: of a month that nothing names.
  const its = periodNamed(fact.name);
  const isNamed = periodOfFigure(said, figure) ?? periodOfClause(said, figure);
  return (
    (!its || isNamed !== undefined || isOfOwn(facts, its) === true) &&
    !isFormer(said, figure) &&
    !isTogether(said, figure) &&
    isTurned(inUnitOf(said, figure, fact), fact.value)
  );
}

/** `Bến Đá và Cồn Tàu cộng lại có 84,5 ha`: what several have together is no cell. */
function isTogether({ line }: Said, { at }: Figure): boolean {
  return /(?<!\p{L})(?:(?:cộng|gộp) (?:lại|chung)|cả (?:hai|ba))(?!\p{L})[^#%÷;.]*$/u.test(
    line.slice(0, at),
  );
}

/** `Tích hợp cho 1.275 người, tăng 10,87%; lũy kế 3.406 người`: the sum of the row told before, its digits turned or last period's. */
function sumOfRow(
  facts: Facts,
  { said, figure, role }: Claim,
  all: readonly Claim[],
): Fact | undefined {
  if (role !== 'cumulative' || !isLong(figure)) return undefined;
  const told = new Set(
    all.flatMap((one) =>
      one.said === said && one.figure.at < figure.at && one.best && isSame(one, one.best.fact)
        ? [one.best.fact.subject]
        : [],
    ),
  );
  const isOfUnit = unitTest(said, figure);
  const sum = knownFacts(facts).find(
    (fact) =>
      fact.of === 'cumulative' &&
      told.has(fact.subject) &&
      isOfUnit(fact) &&
      isKnownSlip({ said, figure }, fact),
  );
  return sum && !isSupported(facts, figure, amountOf(said, figure).scale) ? sum : undefined;
}

/**
 * `tiếp nhận 9.060 hồ sơ, trong đó 7.911 hồ sơ trực tuyến, đạt 87,32%`: what comes out to two decimals is no slip of a
 * number far off; nor is `1.280 hồ sơ, bằng 58,72% số hồ sơ` of the 2.180 themselves.
 */
function isReckoned({ said, figure }: Claim, fact: Fact): boolean {
  const { figures } = said;
  const share = figures[figures.indexOf(figure) + 1];
  const told = inUnitOf(said, figure, fact);
  if (figure.sign !== '#' || share?.sign !== '%' || decimalsOf(share.digits) < 2) return false;
  const isShareOf = (part: number, whole: number): boolean =>
    Math.abs((part / whole) * 100 - share.value) <= 0.5 / 10 ** decimalsOf(share.digits);
  return (
    isShareOf(told, fact.value) ||
    (isAfar(told, fact.value) &&
      figures.some(
        ({ sign, value, at }) =>
          sign === '#' && at < figure.at && value > figure.value && isShareOf(figure.value, value),
      ))
  );
}

/** `tiếp nhận 1.250 hồ sơ (gồm 1.220 hồ sơ mới và 30 hồ sơ chuyển sang)`: what its list comes out with is hardly a slip, but of turned digits. */
function isOfList({ said, figure }: Claim, fact: Fact): boolean {
  if (figure.sign !== '#' || figure.value === fact.previous) return false;
  const scope = scopeOf(said);
  const [settled, num] = [settledIn(scope), scope.nums.find(({ at }) => at === figure.at)];
  if (!num || !settled.has(num)) return false;
  return settled.isPart(num)
    ? !isTurned(inUnitOf(said, figure, fact), fact.value)
    : fact.sheet === 'annexes';
}

/** `So với tháng 6 (580 hồ sơ)` in a report of August: of no Kỳ trước; `lũy kế khi hết tháng 7 là 4.120`: of no Lũy kế. */
function isOfOther(facts: Facts, { said, figure, role }: Claim): boolean {
  const period = periodOfFigure(said, figure);
  if (role === 'previous') return isOfLast(facts, period) === false;
  return role === 'cumulative' && isOfOwn(facts, period) === false;
}

/** `Trong 3.150 hồ sơ có 2.835 hồ sơ trực tuyến, 315 hồ sơ nộp tiền mặt`: the sentence tells the long number itself. */
function isToldBeside({ said, figure }: Claim, fact: Fact): boolean {
  return said.figures.some(
    (other) =>
      other.at !== figure.at && isLong(other) && inUnitOf(said, other, fact) === fact.value,
  );
}

/** Whether the number can be the fact's, and the fact be named by so few words. */
function isFit(claim: Claim, best: Weighed): boolean {
  const { said, figure, around } = claim;
  const { fact } = best;
  if (tellsOfPart(said, figure, fact)) return false;
  if (fact.of === 'goal' && fact.sheet === 'targets' && best.weight - best.like < 0.15)
    return false;
  if (Number.isInteger(figure.value) && !Number.isInteger(fact.value) && figure.sign === '#')
    return best.weight - best.like >= SLIP && fact.scale > 1;
  if (fact.sheet !== 'annexes' && !isSpokenOf(said, fact, figure)) return false;
  const unit = fact.unit.split(' ');
  const named = tellingOf(fact.words).filter((word) => !unit.includes(word)).length;
  if (fact.sheet !== 'annexes' && named < (fact.sheet === 'targets' ? 3 : 2)) return false;
  // `thứ Ba 29/9 tại ấp Kinh Mới 45 người`: a day has many numbers.
  if (fact.sheet === 'annexes' && [...fact.words].every((word) => DAY.test(word)))
    return tellingOf(fact.column).some(
      (word) => word !== unitOf(said, figure) && (around.get(word) ?? 0) > ASIDE,
    );
  return wordsOf(fact).some((word) => (around.get(word) ?? 0) > ASIDE);
}

/** `…, đúng hạn 6.734 hồ sơ. Số hóa 6.517 hồ sơ, đạt 96,01%`: a share of what only another sentence names is not told; nor of a place, `(Phú Hải 2 lớp, …)`. */
function isSpokenOf({ line, text }: Said, { words }: Fact, { from, sign }: Figure): boolean {
  const own = new Set(tokensOf(line));
  return (
    (sign !== '%' || [...words].some((word) => own.has(word) && !ANYTHING.has(word))) &&
    !/[(;] ?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+ $/u.test(text.slice(0, from))
  );
}

const ANYTHING: ReadonlySet<string> = new Set('hồ sơ người dân hộ lượt tỷ lệ số'.split(' '));

const DAY = /^(?:thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|\d+(?:\/\d+)*)$/u;

/** A comma lies between. */
const ASIDE = 0.76;

/** Of two rows of one name, no sentence says which it means. */
function isNamesake(one: Fact, other: Fact): boolean {
  const { sheet, words } = one;
  return (
    (sheet === 'figures' || sheet === 'targets') &&
    sheet === other.sheet &&
    rowOf(one) !== rowOf(other) &&
    words.size === other.words.size &&
    [...words].every((word) => other.words.has(word))
  );
}

/** What is no slip of fingers is near what it should be, else it counts something else. */
function isPlausible({ said, figure }: Claim, fact: Fact): boolean {
  const [value, right] = [inUnitOf(said, figure, fact), fact.value];
  const distance = Math.abs(value - right);
  return (distance <= 3 && right > 0) || distance <= 0.15 * Math.max(value, right);
}

/** `thôn Bãi Đá đang giải quyết 60 hồ sơ`: words beside the number that are not the fact's give it to something else. */
const CLOSE = 0.8;

/** The digits of the fact in another order, or what the last period had. */
function isKnownSlip(claim: Pick<Claim, 'said' | 'figure'>, fact: Fact): boolean {
  return isLeft(claim, fact) || isTurned(inUnitOf(claim.said, claim.figure, fact), fact.value);
}

/** Another fact that the words may mean has the number; of many digits, any fact has. */
function isBorneOut(facts: Facts, claim: Claim, best: Weighed): boolean {
  const { said, figure, weighed, role } = claim;
  const isEarlier = ({ fact }: Weighed): boolean =>
    role === 'now' &&
    fact.of === 'previous' &&
    fact.now === best.fact.value &&
    isOneName(fact, best.fact) &&
    !tellsOfThen(said, figure);
  const same = weighed.filter(({ fact }) => isSame(claim, fact));
  if (
    same.some(
      (one) =>
        one.like >= best.like * SHARE && !isEarlier(one) && !isTwin(facts, one.fact, best.fact),
    )
  )
    return true;
  if (same.some(isEarlier)) return false;
  // A number that fingers turned is borne out only by what is counted in its unit.
  if (
    same.some(({ fact }) => isTwin(facts, fact, best.fact)) ||
    (role !== 'previous' && isTurned(inUnitOf(said, figure, best.fact), best.fact.value))
  ) {
    const isOfUnit = unitTest(said, figure);
    return (
      isLong(figure) &&
      knownFacts(facts).some(
        (fact) => isSame(claim, fact) && isOfUnit(fact) && !isTwin(facts, fact, best.fact),
      )
    );
  }
  return isLong(figure) && isSupported(facts, figure, amountOf(said, figure).scale);
}

/** `374 văn bản đi; 371 văn bản đi được ký số`: the words for a part are those for its whole too. */
function isPartOf(one: Fact, other: Fact): boolean {
  return (one.behind ?? other.behind) !== undefined && isOneName(one, other);
}

/** Two numbers of a sentence stand in each other's place. */
function isSwapped(claim: Claim, best: Weighed, all: readonly Claim[]): boolean {
  return all.some(
    (other) =>
      other.said === claim.said &&
      other.figure.at !== claim.figure.at &&
      other.best !== undefined &&
      !isPartOf(best.fact, other.best.fact) &&
      other.best.fact.subject !== best.fact.subject &&
      Math.min(best.like, other.best.like) > 0.6 &&
      isSame(claim, other.best.fact) &&
      isSame(other, best.fact),
  );
}
