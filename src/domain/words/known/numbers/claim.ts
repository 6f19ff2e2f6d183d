import type { Facts } from '../../../facts';
import { monthsOf, periodOf } from '../../../figures/period/period';
import { headerKey } from '../../../letters/vietnamese';
import type { Passage } from '../../passages';
import { decimalsOf } from '../../printed/roundsTo';
import type { Figure, Said } from '../../read';
import { sentencesOf } from '../../sentences';
import { amountOf } from '../../units';
import { contextsOf, type Context } from '../context';
import type { Fact, Role } from '../facts';
import { closeness, factsBeside, likeness } from '../match';
import { openerTest } from '../openerTest';
import {
  isAhead,
  isInRole,
  isShareOfAll,
  isState,
  isSummedNow,
  monthsSummed,
  restOf,
  roleOf,
  tellsOfThen,
  unitTest,
} from '../roles';
import { isOfLast, isOfPeriod, periodOfClause, periodOfFigure } from './periodNamed';
import { isTurned, leftOverWeight, slipWeight } from '../../printed/slips';

/** A fact that a number may be meant for. */
export interface Weighed {
  readonly fact: Fact;
  /** How surely the words mean it. */
  readonly like: number;
  /** The same with what a slip of fingers adds. */
  readonly weight: number;
}

/** A number of a passage with the facts that it may be meant for, the likeliest first. */
export interface Claim {
  readonly said: Said;
  readonly figure: Figure;
  readonly around: Context;
  readonly role: Role;
  readonly weighed: readonly Weighed[];
  readonly best?: Weighed;
}

/** Of a fact whose name hardly stands there, nothing is told. */
const LEAST_NAMED = 0.12;
/** Less likely, a fact is not meant. */
export const LEAST = 0.35;
/** Digits in another order: of three and more, no column but theirs is meant. */
const TURNED = 0.35;

/** The numbers of a passage that tell of a state, each with what it may be meant for. */
export function claimsOf(facts: Facts, passage: Passage): readonly Claim[] {
  const sentences = sentencesOf(passage);
  return sentences.flatMap((said, index) => {
    const before = sentences.slice(0, index);
    const figures = said.figures
      .flatMap(countsOf)
      .filter(
        (figure) =>
          (isState(said, figure) || isAdded(said, figure)) && !isRepeated(before, said, figure),
      );
    if (figures.length === 0) return [];
    const contextOf = contextsOf(said, passage, sentences.slice(Math.max(0, index - 2), index));
    return figures
      .filter((figure) => isOfReport(facts, said, figure))
      .map((figure) => claimOf(facts, said, figure, contextOf(figure)));
  });
}

/** `Có thêm 730 người được tích hợp sổ sức khỏe`: a row may count what came in the period. */
export function isAdded({ line }: Said, { sign, at, hedged }: Figure): boolean {
  const before = line.slice(0, at);
  return sign === '#' && !hedged && ADDED.test(before.slice(-40)) && !isAhead(before);
}

const ADDED = /(?:^|[;.] )(?:\p{L}+ ){0,4}(?<!tăng |giảm )thêm $/u;

/** `Lũy kế 6 tháng` in a report of September: of no column. */
function isOfReport({ entries }: Facts, said: Said, figure: Figure): boolean {
  const months = monthsSummed(said, figure);
  const period = months === undefined ? undefined : periodOf(entries);
  return period === undefined || months === monthsOf(period);
}

/** The facts that a number tells. */
export function toldBy(claim: Claim): readonly Fact[] {
  const least = 0.6 * (claim.weighed[0]?.like ?? 1);
  return claim.weighed.flatMap(({ fact, like }) =>
    like >= least && isSame(claim, fact) ? [fact] : [],
  );
}

/** `72 hồ sơ còn lại …. Trong 72 hồ sơ này`: told before, and judged there. */
function isRepeated(before: readonly Said[], said: Said, { digits, sign, at }: Figure): boolean {
  if (
    sign !== '#' ||
    !/(?<!\p{L})(?:trong|số|cả|với) $/u.test(said.line.slice(Math.max(0, at - 8), at))
  )
    return false;
  return before.some(({ figures }) =>
    figures.some((one) => one.sign === '#' && one.digits === digits),
  );
}

/** Of a ratio, both its numbers. */
function countsOf(figure: Figure): readonly Figure[] {
  if (figure.sign !== '÷') return [figure];
  const { whole } = figure;
  return [
    { ...figure, sign: '#' },
    { ...figure, sign: '#', value: whole, whole: 0, digits: String(whole) },
  ];
}

function claimOf(facts: Facts, said: Said, figure: Figure, around: Context): Claim {
  const [isOfUnit, isToldSo] = [unitTest(said, figure), restOf(said, figure)];
  const isOfList = openerTest(said, figure);
  const ofClause = periodOfClause(said, figure);
  const period = periodOfFigure(said, figure) ?? ofClause;
  const told = roleOf(said, figure);
  const role = told === 'now' && isOfLast(facts, ofClause) ? 'previous' : told;
  const { value } = amountOf(said, figure);
  const beside = factsBeside(facts, around);
  // `2.148/2.800 tài khoản`: of a target that has the same whole, the more surely where it is the only one.
  const wholes = new Set(
    beside.flatMap(({ behind, value: whole, name }) =>
      figure.whole > 99 && behind === 'whole' && whole === figure.whole ? [name] : [],
    ),
  );
  const isOfWhole = ({ behind, name }: Fact): boolean => behind === 'part' && wholes.has(name);
  const weighed = beside
    .filter(
      (fact) =>
        (isOfUnit(fact) || isOfWhole(fact)) &&
        isOfPeriod(fact, period) !== false &&
        (fact.sheet !== 'annexes' || isOfList(headerKey(fact.name))) &&
        !isShareOfAll(said, figure, headerKey(fact.name)) &&
        (isToldSo(fact) || isTurned(value / fact.scale, fact.value)) &&
        isOnItsSide(said, figure, fact),
    )
    .flatMap((fact): readonly Weighed[] => {
      const named = likeness(facts, fact, around);
      if (named < LEAST_NAMED) return [];
      const own = named ** 0.7 * (0.6 + 0.4 * closeness(facts, fact, around));
      const more =
        (isOfPeriod(fact, period) ? OF_PERIOD : 0) +
        (wholes.size === 1 && isOfWhole(fact) ? OF_WHOLE : 0);
      const like = Math.min(1, own + more);
      const slip = like < LEAST ? 0 : slipOf(said, figure, fact);
      return [{ fact, like, weight: like + slip }];
    })
    .sort((a, b) => b.weight - a.weight);
  const inRole = weighed.find(({ fact }) => isInRole(fact, role));
  const turned =
    role === 'now' && isLong(figure)
      ? weighed.find(
          ({ fact, like, weight }) => fact.of === 'cumulative' && weight - like >= TURNED,
        )
      : undefined;
  const best = turned && !(inRole && isSame({ said, figure }, inRole.fact)) ? turned : inRole;
  return { said, figure, around, role, weighed, ...(best && { best }) };
}

/** How likely what is said is a slip of fingers, or what the last period had. */
function slipOf(said: Said, figure: Figure, fact: Fact): number {
  return Math.max(
    isLeft({ said, figure }, fact) ? leftOverWeight(figure.digits) : 0,
    slipWeight(inUnitOf(said, figure, fact), fact.value),
  );
}

/** Whether what is said is what the last period had, and nothing tells of that period. */
export function isLeft({ said, figure }: Pick<Claim, 'said' | 'figure'>, fact: Fact): boolean {
  const { previous = fact.value } = fact;
  return (
    previous !== fact.value &&
    isSame({ said, figure }, { ...fact, value: previous }) &&
    (fact.of === 'cumulative' ? isSummedNow(said, figure) : !tellsOfThen(said, figure))
  );
}

/** A ratio tells of a target's part and whole. */
function isOnItsSide({ line }: Said, { at, whole }: Figure, { behind }: Fact): boolean {
  return line[at] !== '÷' || behind === (whole > 0 ? 'part' : 'whole');
}

/** `Tháng 2 chỉ có 18 tin, bài`, `2.148/2.800 tài khoản`: so much the surer are the column of the period and the target of the whole. */
const OF_PERIOD = 0.1;
const OF_WHOLE = 0.2;

/** Of more than two digits: hardly another’s by chance. */
export function isLong({ digits }: Figure): boolean {
  return digits.replace(/\D/gu, '').length > 2;
}

/** What a number tells is the fact's, as it is printed. */
export function isSame({ said, figure }: Pick<Claim, 'said' | 'figure'>, fact: Fact): boolean {
  const { digits } = figure;
  const isRounded = digits.includes(',') || figure.sign === '%';
  const slack = isRounded ? 0.5 / 10 ** decimalsOf(digits) : 0;
  const { scale } = amountOf(said, figure);
  return Math.abs(figure.value - (fact.value * fact.scale) / scale) <= slack + 1e-9;
}

/** A number in the measure of a fact: 5,4 tỷ beside triệu are 5.400. */
export function inUnitOf(said: Said, figure: Figure, { scale }: Fact): number {
  return amountOf(said, figure).value / scale;
}
