import type { Facts } from '../../facts';
import { memoInSteps } from '../../memo';
import { EMPTY_WORDS } from '../lexicon';
import { passages, type Passage } from '../passages';
import type { Figure, Said } from '../read';
import { decimalsOf } from '../printed/roundsTo';
import { sentencesOf } from '../sentences';
import { eachInSteps, type Steps } from '../../steps';
import { amountOf } from '../units';
import { contextsOf, type Context } from './context';
import type { Fact, Role } from './facts';
import { closeness, factsBeside, likeness, wordsOf } from './match';
import { isInRole, isState, restOf, roleOf, tellsOfPart, tellsOfThen, unitTest } from './roles';
import { isTurned, leftOverWeight, slipWeight } from './slips';
import { isSupported } from './supported';

/** A number of the words that no place of the workbook states, and what it is likely meant for. */
export interface Orphan {
  readonly figure: Figure;
  readonly unit: string;
  readonly fact: Fact;
  readonly said: Said;
  readonly passage: Passage;
}

interface Weighed {
  readonly fact: Fact;
  /** How surely the words mean it. */
  readonly like: number;
  /** The same with what a slip of fingers adds. */
  readonly weight: number;
}

/** A number of a passage with the facts that it may be meant for, the likeliest first. */
interface Claim {
  readonly said: Said;
  readonly figure: Figure;
  readonly around: Context;
  readonly role: Role;
  readonly weighed: readonly Weighed[];
  readonly best?: Weighed;
}

/** Of a fact whose name hardly stands there, nothing is told. */
const LEAST_NAMED = 0.12;
/** So sure must it be that a number is meant for a fact … */
const SURE = 0.9;
/** … and so much surer than for any other. */
const MARGIN = 0.08;
const LEAST = 0.35;
/** Where it is no likely slip, the fact must be told nowhere else in the report. */
const SLIP = 0.29;
/** So much of the likeness to the best must another fact have to be meant as well. */
const SHARE = 0.5;

/** Numbers that no fact bears out, beside the words of one that says another. */
export const orphans = memoInSteps(function* (facts: Facts): Steps<readonly Orphan[]> {
  const read = yield* eachInSteps(passages(facts, 'compared'), (passage) => {
    const claims = claimsOf(facts, passage);
    return { passage, claims, told: new Set(claims.flatMap(toldBy)) };
  });
  const told = new Set(read.flatMap((one) => [...one.told]));
  const found = yield* eachInSteps(read, ({ passage, claims, told: here }) =>
    claims.flatMap((claim): readonly Orphan[] => {
      const fact = contradicted(facts, claim, claims, { here, told });
      const { said, figure } = claim;
      return fact ? [{ figure, unit: figure.sign === '%' ? '%' : '', fact, said, passage }] : [];
    }),
  );
  return found.flat();
});

/** Facts that numbers of the words bear out: in the same passage, and anywhere. */
interface Told {
  readonly here: ReadonlySet<Fact>;
  readonly told: ReadonlySet<Fact>;
}

/** The facts that a number tells. */
function toldBy(claim: Claim): readonly Fact[] {
  const least = 0.6 * (claim.weighed[0]?.like ?? 1);
  return claim.weighed.flatMap(({ fact, like }) =>
    like >= least && isSame(claim, fact) ? [fact] : [],
  );
}

function claimsOf(facts: Facts, passage: Passage): readonly Claim[] {
  const sentences = sentencesOf(passage);
  return sentences.flatMap((said, index) => {
    const before = sentences.slice(0, index);
    const figures = said.figures
      .flatMap(countsOf)
      .filter((figure) => isState(said, figure) && !isRepeated(before, said, figure));
    if (figures.length === 0) return [];
    const contextOf = contextsOf(said, passage, sentences.slice(Math.max(0, index - 2), index));
    return figures.map((figure) => claimOf(facts, said, figure, contextOf(figure)));
  });
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
  const role = roleOf(said, figure);
  const [isOfUnit, isToldSo] = [unitTest(said, figure), restOf(said, figure)];
  const { value } = amountOf(said, figure);
  const weighed = factsBeside(facts, around)
    .filter(
      (fact) =>
        isOfUnit(fact) &&
        isOfItsPeriod(said, figure, fact) &&
        (isToldSo(fact) || isTurned(value / fact.scale, fact.value)) &&
        isOnItsSide(said, figure, fact),
    )
    .flatMap((fact): readonly Weighed[] => {
      const named = likeness(facts, fact, around);
      if (named < LEAST_NAMED) return [];
      const like = named ** 0.7 * (0.6 + 0.4 * closeness(facts, fact, around));
      const slip = like < LEAST ? 0 : slipOf(said, figure, fact);
      return [{ fact, like, weight: like + slip }];
    })
    .sort((a, b) => b.weight - a.weight);
  const best = weighed.find(({ fact }) => isInRole(fact, role));
  return { said, figure, around, role, weighed, ...(best && { best }) };
}

/** How likely what is said is a slip of fingers, or what the last period had. */
function slipOf(said: Said, figure: Figure, fact: Fact): number {
  const { previous = fact.value } = fact;
  const isLeft =
    previous !== fact.value &&
    isSame({ said, figure }, { ...fact, value: previous }) &&
    !tellsOfThen(said, figure);
  return Math.max(
    isLeft ? leftOverWeight(figure.digits) : 0,
    slipWeight(inUnitOf(said, figure, fact), fact.value),
  );
}

/** A ratio tells of a target's part and whole. */
function isOnItsSide({ line }: Said, { at, whole }: Figure, { behind }: Fact): boolean {
  return line[at] !== '÷' || behind === (whole > 0 ? 'part' : 'whole');
}

const PERIOD = /(?:quý (?:i{1,3}|iv)|tháng \d{1,2})(?![\p{L}\d])/iu;
const OF_PERIOD = new RegExp(`(${PERIOD.source})[^\\d,;.]{0,24}$`, 'iu');

/** `quý II 2.400 hồ sơ và quý III 2.700`: the words before a number, not those behind, tell its quarter's column. */
function isOfItsPeriod({ text }: Said, { from }: Figure, { name }: Fact): boolean {
  const own = OF_PERIOD.exec(text.slice(Math.max(0, from - 40), from))?.[1]?.toLowerCase();
  const its = PERIOD.exec(name)?.[0].toLowerCase();
  return own === undefined || its === undefined || own === its;
}

/** The cell's row: one for all numbers of a target or figure. */
const rowOf = ({ at }: Fact): string => at.cell.replace(/^[A-Z]+/u, '');

/** The one fact that a number is likely meant for and does not agree with. */
function contradicted(
  facts: Facts,
  claim: Claim,
  all: readonly Claim[],
  { here, told }: Told,
): Fact | undefined {
  const { weighed, best } = claim;
  if (!best || best.like < LEAST || isSame(claim, best.fact)) return undefined;
  if (isSwapped(claim, best, all)) return best.fact;
  if (
    isBorneOut(facts, claim, best) ||
    (best.weight - best.like < SLIP ? told : here).has(best.fact)
  )
    return undefined;
  if (best.weight - best.like < SLIP && !isPlausible(claim, best.fact)) return undefined;
  if (!isFit(claim, best)) return undefined;
  const rival = weighed.find(
    ({ fact }) => fact.subject !== best.fact.subject && fact.value !== best.fact.value,
  );
  if (weighed.some((one) => isNamesake(one.fact, best.fact))) return undefined;
  const margin = best.weight - (rival?.weight ?? 0);
  if (margin < MARGIN || best.weight + Math.min(margin, 0.4) / 2 < SURE) return undefined;
  return best.fact;
}

/** Whether the number can be the fact's, and the fact be named by so few words. */
function isFit({ said, figure, around }: Claim, best: Weighed): boolean {
  const { fact } = best;
  if (tellsOfPart(said, figure, fact)) return false;
  if (fact.of === 'goal' && fact.sheet === 'targets' && best.weight - best.like < 0.15)
    return false;
  if (Number.isInteger(figure.value) && !Number.isInteger(fact.value) && figure.sign === '#')
    return best.weight - best.like >= SLIP && fact.scale > 1;
  const unit = fact.unit.split(' ');
  const named = [...fact.words].filter(
    (word) => !unit.includes(word) && !EMPTY_WORDS.has(word),
  ).length;
  if (fact.sheet !== 'annexes' && named < (fact.sheet === 'targets' ? 3 : 2)) return false;
  return wordsOf(fact).some((word) => (around.get(word) ?? 0) > ASIDE);
}

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

/** Another fact that the words may mean has the number; of many digits, any fact has. */
function isBorneOut(facts: Facts, claim: Claim, best: Weighed): boolean {
  const { said, figure, weighed, role } = claim;
  const isEarlier = ({ fact }: Weighed): boolean =>
    role === 'now' &&
    fact.of === 'previous' &&
    fact.subject.split(' ')[0] === best.fact.subject.split(' ')[0] &&
    fact.name === best.fact.name &&
    !tellsOfThen(said, figure);
  const same = weighed.filter(({ fact }) => isSame(claim, fact));
  if (same.some((one) => one.like >= best.like * SHARE && !isEarlier(one))) return true;
  const isLong = figure.digits.replace(/\D/gu, '').length > 2;
  return (
    isLong && !same.some(isEarlier) && isSupported(facts, figure, amountOf(said, figure).scale)
  );
}

/** Two numbers of a sentence stand in each other's place. */
function isSwapped(claim: Claim, best: Weighed, all: readonly Claim[]): boolean {
  return all.some(
    (other) =>
      other.said === claim.said &&
      other.figure.at !== claim.figure.at &&
      other.best !== undefined &&
      !(best.fact.behind && other.best.fact.behind && best.fact.name === other.best.fact.name) &&
      other.best.fact.subject !== best.fact.subject &&
      Math.min(best.like, other.best.like) > 0.6 &&
      isSame(claim, other.best.fact) &&
      isSame(other, best.fact),
  );
}

function isSame({ said, figure }: Pick<Claim, 'said' | 'figure'>, fact: Fact): boolean {
  const { digits } = figure;
  const isRounded = digits.includes(',') || figure.sign === '%';
  const slack = isRounded ? 0.5 / 10 ** decimalsOf(digits) : 0;
  const { scale } = amountOf(said, figure);
  return Math.abs(figure.value - (fact.value * fact.scale) / scale) <= slack + 1e-9;
}

/** A number in the measure of a fact: 5,4 tỷ beside triệu are 5.400. */
function inUnitOf(said: Said, figure: Figure, { scale }: Fact): number {
  return amountOf(said, figure).value / scale;
}
