import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { headerKey } from '../../vietnamese';
import { gainsIn, type Gain } from '../claims/gains';
import type { Place } from '../../place';
import { passages, type Passage } from '../passages';
import type { Figure, Said } from '../read';
import { decimalsOf } from '../roundsTo';
import { sentencesOf } from '../sentences';
import { amountOf } from '../units';
import { contextsOf, type Context } from './context';
import { knownFacts, type Fact } from './facts';
import { likeness } from './match';
import { unitTest } from './roles';
import { slipWeight } from './slips';
import { isSupported } from './supported';

/** A change that a sentence tells otherwise than a row's numbers of this period and the last. */
export interface WrongGain {
  readonly passage: Passage;
  readonly said: Said;
  readonly gain: Gain;
  readonly fact: Changed;
  /** The number of today that is wrong, where the change is right. */
  readonly now?: Figure;
  /** Where the number of the last period stands. */
  readonly before?: Place;
}

/** A number with that of the last period. */
export type Changed = Fact & { readonly previous: number };

interface Judged extends WrongGain {
  readonly agrees: boolean;
}

/** Changes that disagree with Kỳ trước, where their words for the period mean it. */
export const wrongGains = memo((facts: Facts): readonly WrongGain[] => {
  const judged = judgedGains(facts);
  const wrong = judged.filter(({ agrees }) => !agrees);
  return wrong
    .filter(
      (one, index) =>
        isMeant(one, judged) && wrong.findIndex((other) => isOneRow(one, other)) === index,
    )
    .map((one) => {
      const before = knownFacts(facts).find(
        ({ of, subject }) => of === 'previous' && subject === one.fact.subject,
      );
      return before ? { ...one, before: before.at } : one;
    });
});

/** Of numbers that hardly stand beside the name of their row nothing is told. */
const LEAST = 0.3;
/** … and more where its number is another. */
const SURE = 0.45;

const judgedGains = memo((facts: Facts): readonly Judged[] => {
  const known = knownFacts(facts).filter(
    (fact): fact is Changed => fact.of === 'now' && fact.previous !== undefined,
  );
  if (known.length === 0) return [];
  return passages(facts, 'compared').flatMap((passage) => {
    const sentences = sentencesOf(passage);
    return sentences.flatMap((said, index) => {
      const gains = gainsIn(said);
      if (gains.length === 0) return [];
      const contextOf = contextsOf(said, passage, sentences.slice(Math.max(0, index - 2), index));
      return gains.flatMap((gain): readonly Judged[] => {
        const found = factOf(facts, { said, gain, contextOf }, known);
        return found ? [{ passage, said, gain, ...found }] : [];
      });
    });
  });
});

interface Asked {
  readonly said: Said;
  readonly gain: Gain;
  readonly contextOf: (figure: Figure) => Context;
}

/** The row that changed so; else the one with the nearest number of today. */
function factOf(
  facts: Facts,
  { said, gain, contextOf }: Asked,
  known: readonly Changed[],
): Pick<Judged, 'fact' | 'agrees' | 'now'> | undefined {
  const all = gain.nows.map((now) => {
    const isOfUnit = unitTest(said, now);
    return known.filter((fact) => isOfUnit(fact) && isNow(said, now, fact));
  });
  const right = all.flat().find((fact) => agrees(said, gain, fact));
  if (right) return { fact: right, agrees: true };
  const [now] = gain.nows;
  if (!now) return undefined;
  const context = contextOf(now);
  const byLikeness = (some: readonly Changed[]) =>
    some
      .map((fact) => ({ fact, like: likeness(facts, fact, context) }))
      .sort((a, b) => b.like - a.like);
  const [best, second] = byLikeness(all[0] ?? []);
  if (all[0]?.length === 0 && !isSupported(facts, now, amountOf(said, now).scale)) {
    const [meant] = byLikeness(known.filter((fact) => isSlipOf(said, now, fact, gain)));
    return meant && meant.like >= SURE ? { fact: meant.fact, agrees: false, now } : undefined;
  }
  if (!best || best.like < LEAST) return undefined;
  const isAlone =
    !second || second.like < best.like / 2 || second.fact.previous === best.fact.previous;
  return isAlone ? { fact: best.fact, agrees: false } : undefined;
}

/** Whether a row changed as is said, and fingers made the number of today of its own. */
function isSlipOf(said: Said, now: Figure, fact: Changed, gain: Gain): boolean {
  return (
    gain.kind !== 'way' &&
    unitTest(said, now)(fact) &&
    slipWeight(amountOf(said, now).value / fact.scale, fact.value) > 0 &&
    agrees(said, gain, fact)
  );
}

/** Whether a number of the words is the row's number of today; of a ratio, its part or its share. */
function isNow(said: Said, figure: Figure, fact: Fact): boolean {
  const { sign, value, whole } = figure;
  if (sign === '÷' && fact.unit === '%') return isNear((value / whole) * 100, fact.value, 1e-4);
  return isNear(amountOf(said, figure).value, fact.value * fact.scale, stepOf(said, figure) / 2);
}

/** Whether the row changed so. */
function agrees(said: Said, { kind, figure, falls }: Gain, fact: Changed): boolean {
  const [now, then] = [fact.value * fact.scale, fact.previous * fact.scale];
  const { value } = amountOf(said, figure);
  const step = stepOf(said, figure);
  const rise = falls ? then - now : now - then;
  // A share may be cut off where it should be rounded.
  const loose = step < 1 ? step : step / 2;
  if (kind === 'way') return rise > 0;
  if (kind === 'before') return isNear(value, then, step / 2);
  if (kind === 'number') return isNear(value, rise, step / 2);
  if (kind === 'points') return isNear(value, rise, loose);
  if (then === 0) return false;
  if (kind === 'share')
    return (
      isNear(value, (rise / then) * 100, loose) || (fact.unit === '%' && isNear(value, rise, loose))
    );
  const times = figure.sign === '%' ? (now / then) * 100 : now / then;
  return isNear(value, times, loose);
}

/** One unit of a number's last printed place. */
function stepOf(said: Said, { sign, digits, ...figure }: Figure): number {
  if (!digits.includes(',')) return sign === '%' ? 1 : 0;
  return amountOf(said, { sign, digits, ...figure }).scale / 10 ** decimalsOf(digits);
}

function isNear(one: number, other: number, slack: number): boolean {
  return Math.abs(one - other) <= slack + 1e-6;
}

/** The words for a period, so that `cùng kỳ năm 2025` is `cùng kỳ`, and `quý trước` like `tuần trước`. */
function periodKey(period: string): string {
  const key = headerKey(period).replace(/^(?:cuối|đầu|hết|giữa) /u, '');
  if (key.startsWith('cùng kỳ') || /^năm (?:trước|ngoái)|^vụ .*(?:trước|ngoái)/u.test(key))
    return 'cùng kỳ';
  return /^(?:tuần|tháng|quý|kỳ) (?:liền )?trước$/u.test(key) ? LAST : key;
}

const LAST = 'kỳ trước';

/** How many more may disagree than agree, where the words themselves tell what is meant; only one month is the last. */
function trustIn(key: string, judged: readonly Judged[]): number {
  if (key === LAST) return 2;
  const isLast = ({ agrees, gain }: Judged): boolean =>
    agrees && NAMED.test(periodKey(gain.period));
  return NAMED.test(key) && !judged.some(isLast) ? 1 : -1;
}

const NAMED = /^(?:tuần|tháng|quý) /u;

/** Whether words for a period mean Kỳ trước: as most of what is told by them agrees, or the same row by another number. */
function isMeant(one: Judged, judged: readonly Judged[]): boolean {
  const key = periodKey(one.gain.period);
  const same = judged.filter(({ gain }) => periodKey(gain.period) === key);
  if (same.some((other) => other.agrees && isOneRow(one, other))) return true;
  const agreed = new Set(same.filter((other) => other.agrees).map(({ fact }) => fact.subject));
  const against = new Set(same.filter((other) => !other.agrees).map(({ fact }) => fact.subject));
  return agreed.size + trustIn(key, judged) >= against.size;
}

function isOneRow(one: Judged, other: Judged): boolean {
  return one.said === other.said && one.fact.subject === other.fact.subject;
}
