import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { changesOf } from '../../claims/changesOf';
import { gainsIn, wholeOf, type Gain } from '../../claims/gains';
import type { Place } from '../../../place';
import { passages, type Passage } from '../../passages';
import { figuresIn, type Figure, type Said } from '../../read';
import { sentencesOf } from '../../sentences';
import { amountOf, isGain } from '../../units';
import { contextsOf, type Context } from '../context';
import { type Changed, knownFacts, type Fact } from '../facts';
import { agrees, isNear, isNow, isSlipOf } from './agrees';
import { namedChange } from './namedChange';
import { changeOfBefore } from './changesOfBefore';
import { betweenColumns } from './betweenColumns';
import { ownPeriod, sumBefore, withOwner } from './periods';
import { likeness } from '../match';
import { isOfLast, periodOfYear } from '../numbers/periodNamed';
import { LAST, NAMED, periodKey } from './periodKey';
import { unitTest } from '../roles';
import { isSupported } from '../supported';
import { twins } from '../twins';

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

interface Judged extends WrongGain {
  readonly agrees: boolean;
  /** By as much, but the other way, or as the row's twin: no other period can be meant. */
  readonly isTurned?: boolean;
  /** Told against what was counted up to the last period. */
  readonly isLast?: boolean;
}

/** Changes that disagree with Kỳ trước, where their words for the period mean it. */
export const wrongGains = memo((facts: Facts): readonly WrongGain[] => {
  const judged = judgedGains(facts);
  const wrong = judged.flatMap((one) => (one.agrees ? onOtherSheet(facts, one) : [one]));
  return wrong
    .filter(
      (one, index) =>
        (one.isTurned === true || isMeant(one, judged)) &&
        wrong.findIndex((other) => isOneRow(one, other)) === index,
    )
    .map((one) => {
      const before = previousOf(facts, one.fact);
      return before ? { ...one, before: before.at } : one;
    });
});

const previousOf = (facts: Facts, { subject }: Fact): Fact | undefined =>
  knownFacts(facts).find((one) => one.of === 'previous' && one.subject === subject);

/** The change is right by one sheet, and the other has the same number of today beside another of the last period. */
function onOtherSheet(facts: Facts, one: Judged): readonly Judged[] {
  const before = previousOf(facts, one.fact);
  const others = (before && twins(facts).get(before)) ?? [];
  return others.flatMap(({ subject }) =>
    knownFacts(facts)
      .filter(isChanged)
      .filter((fact) => fact.subject === subject)
      .map((fact): Judged => ({ ...one, fact, agrees: false, isTurned: true })),
  );
}

const isChanged = (fact: Fact): fact is Changed => fact.of === 'now' && fact.previous !== undefined;
/** Counted up to now, beside what was counted up to the last period. */
const isSummed = (fact: Fact): fact is Changed =>
  fact.of === 'cumulative' && fact.previous !== undefined;

/** Of numbers that hardly stand beside the name of their row nothing is told. */
const LEAST = 0.3;
/** … and less where no other has its number, to the decimals. */
const OF_ONE = 0.2;
/** … and more where its number is another. */
const SURE = 0.45;

const judgedGains = memo((facts: Facts): readonly Judged[] => {
  const known = knownFacts(facts);
  if (known.length === 0) return [];
  const [changed, summed] = [known.filter(isChanged), known.filter(isSummed)];
  const [isSummedThen, isOwn] = [sumBefore(facts), ownPeriod(facts)];
  const subjects = new Set(summed.map(({ subject }) => subject));
  const isAlone = ({ subject }: Fact): boolean => !subjects.has(subject);
  const knownFor = ({ own, period }: Gain): readonly Changed[] => {
    if (own) return isOwn(period) ? [...changed, ...summed] : changed;
    return isSummedThen(period) ? [...summed, ...changed.filter(isAlone)] : changed;
  };
  return passages(facts, 'compared').flatMap((passage) => {
    const sentences = sentencesOf(passage);
    return sentences.flatMap((alone, index) => {
      const joined = withOwner(alone, sentences[index - 1]);
      const named = changesOf(alone).flatMap((gain): readonly Judged[] => {
        const found = namedChange(facts, alone, gain, changed);
        return found ? [{ passage, said: alone, gain, ...found }] : [];
      });
      const told = [...new Set([joined, alone])].flatMap((said) => {
        const gains = gainsIn(said)
          .map(withLast(facts))
          .filter((gain) => !isOfAnother(said, gain) && (said === alone || gain.own));
        if (gains.length === 0) return [];
        const contextOf = contextsOf(said, passage, sentences.slice(Math.max(0, index - 2), index));
        return gains.flatMap((gain): readonly Judged[] => {
          const found = factOf(facts, { said, gain, contextOf }, knownFor(gain));
          if (!found) return [];
          const isLast = isSummedThen(gain.period) || (gain.own && found.fact.of === 'cumulative');
          return [{ passage, said, gain, ...found, ...(isLast && { isLast }) }];
        });
      });
      const later = changeOfBefore(facts, alone, sentences.slice(0, index), changed);
      const ofBefore = later
        ? [{ passage, said: alone, ...later, agrees: false, isTurned: true }]
        : [];
      return [...told, ...named, ...ofBefore];
    });
  });
});

/** `so với quý IV/2026` in the first quarter of 2027 is said as `so với quý trước`. */
const withLast =
  (facts: Facts) =>
  (gain: Gain): Gain =>
    isOfLast(facts, periodOfYear(gain.period)) === true ? { ...gain, period: LAST } : gain;

/** What changed is an average, or came of a part: `252 người, bình quân mỗi lớp đông hơn quý trước 1 người`. */
function isOfAnother(said: Said, { figure, kind, nows: [now] }: Gain): boolean {
  if (!now || now.at > figure.at) return false;
  const { line } = said;
  const between = line.slice(now.at + 1, figure.at);
  const isOfPart = /^[^,;.]{0,20} này(?!\p{L})/u.test(between);
  // `(8 thành lập mới, 3 ngừng)`: a bracket that parts the gain, with no number of the last period.
  const isParted = kind === 'before' && /^[^()]*#/u.test(line.slice(figure.at + 1));
  return (
    isOfPart ||
    isListed(said, now, figure) ||
    (isParted && /\([^()]*$/u.test(between)) ||
    /(?<!\p{L})(?:bình quân|trung bình|mỗi)(?!\p{L})/u.test(between)
  );
}

const LISTED = /(?<!\p{L})(?:trong đó|gồm) (?=\p{L})[^;.]*$/u;

/** `156,5 ha, thêm 9,5 ha, trong đó ấp Đước Già thêm 4,2 ha`: in a list of what its parts have grown by. */
function isListed(said: Said, now: Figure, { at }: Figure): boolean {
  const list = LISTED.exec(said.line.slice(now.at + 1, at));
  return (
    list !== null && figuresIn(said, now.at + 1 + list.index, at).every((one) => isGain(said, one))
  );
}

interface Asked {
  readonly said: Said;
  readonly gain: Gain;
  readonly contextOf: (figure: Figure) => Context;
}

/** The row that changed so; else the one with the nearest number of today. */
function factOf(
  facts: Facts,
  asked: Asked,
  known: readonly Changed[],
): Pick<Judged, 'fact' | 'agrees' | 'now' | 'isTurned'> | undefined {
  const { said, contextOf } = asked;
  const own = ownOf(asked);
  const gain = own ? { ...asked.gain, nows: [own] } : asked.gain;
  const all = gain.nows.map((now) => {
    const isOfUnit = unitTest(said, now);
    const isOfKind = ({ unit }: Fact): boolean => gain.kind !== 'points' || unit === '%';
    return known.filter((fact) => isOfUnit(fact) && isOfKind(fact) && isNow(said, now, fact));
  });
  const right = all.flat().find((fact) => agrees(said, gain, fact));
  const turned = turnedFact(facts, said, gain, all.flat());
  const isRight =
    right !== undefined && (!turned || isLiker(facts, contextOf, gain, right, turned));
  if (isRight) return { fact: right, agrees: true };
  if (turned) return { fact: turned, agrees: false, isTurned: true };
  const first = gain.own ? all.findIndex((some) => some.length > 0) : 0;
  const now = gain.nows[first];
  if (!now) return undefined;
  const context = contextOf(wholeOf(said, now) ?? now);
  const byLikeness = (some: readonly Changed[]) =>
    some
      .map((fact) => ({ fact, like: likeness(facts, fact, context) }))
      .sort((a, b) => b.like - a.like);
  const [best, second] = byLikeness(all[first] ?? []);
  if (all[first]?.length === 0 && !isSupported(facts, now, amountOf(said, now).scale)) {
    const [meant] = byLikeness(known.filter((fact) => isSlipOf(said, now, fact, gain)));
    return meant && meant.like >= SURE ? { fact: meant.fact, agrees: false, now } : undefined;
  }
  if (!best || best.like < (!second && now.digits.includes(',') ? OF_ONE : LEAST)) return undefined;
  const isAlone =
    !second || second.like < best.like / 2 || second.fact.previous === best.fact.previous;
  return isAlone ? { fact: best.fact, agrees: false } : undefined;
}

/** `còn 168 hồ sơ, ít hơn kỳ trước 92 hồ sơ (kỳ trước 260)`: the number of today beside which it comes out. */
function ownOf({ said, gain: { kind, figure, falls, nows } }: Asked): Figure | undefined {
  if (kind === 'number') {
    const behind = { ...said, figures: said.figures.filter(({ at }) => at > figure.at) };
    return nows.find((now) => isToldOtherwise(behind, [now], figure, falls));
  }
  if (kind !== 'before') return undefined;
  return nows.find(({ value }) =>
    said.figures.some((one) => isGain(said, one) && one.value === Math.abs(value - figure.value)),
  );
}

/** Whether the words speak of one row hardly less than of another. */
function isLiker(
  facts: Facts,
  contextOf: Asked['contextOf'],
  { nows: [now] }: Gain,
  one: Fact,
  other: Fact,
): boolean {
  if (!now) return true;
  const context = contextOf(now);
  return likeness(facts, one, context) > likeness(facts, other, context) * MUCH_LESS;
}

const MUCH_LESS = 0.75;

/** The row, or the two columns of an annex, that changed by as much the other way. */
function turnedFact(
  facts: Facts,
  said: Said,
  gain: Gain,
  ofNow: readonly Changed[],
): Changed | undefined {
  const { kind, figure, period, falls, nows } = gain;
  if (kind === 'way' || kind === 'before' || kind === 'times' || figure.value <= 1)
    return undefined;
  const isColumns = NAMED.test(periodKey(period));
  const columns = isColumns ? nows.flatMap((now) => betweenColumns(facts, said, now, period)) : [];
  if (columns.some((fact) => agrees(said, gain, fact))) return undefined;
  const other = { ...gain, falls: !falls };
  const key = periodKey(period);
  const rows = key === '' || key === LAST || NAMED.test(key) ? ofNow : [];
  const found = [...rows, ...columns].filter((fact) => agrees(said, other, fact));
  return isToldOtherwise(said, nows, figure, falls) ? undefined : found[0];
}

/** Whether the sentence has a number that makes the change right: `310 hồ sơ, tăng 26 hồ sơ (284 hồ sơ)`. */
function isToldOtherwise(
  { figures }: Said,
  nows: readonly Figure[],
  { value }: Figure,
  falls: boolean,
): boolean {
  return nows.some((now) =>
    figures.some(
      (one) => one !== now && isNear(one.value, now.value + (falls ? value : -value), 1e-6),
    ),
  );
}

/** How many more may disagree than agree, where the words themselves tell what is meant; only one month is the last. */
function trustIn(key: string, judged: readonly Judged[]): number {
  if (key === LAST) return TRUSTED;
  if (key.startsWith('riêng ')) return 0;
  const isLast = ({ agrees, gain }: Judged): boolean =>
    agrees && NAMED.test(periodKey(gain.period));
  return NAMED.test(key) && !judged.some(isLast) ? 1 : -1;
}

/** Whether words for a period mean Kỳ trước: as most of what is told by them agrees, or the same row by another number. */
function isMeant(one: Judged, judged: readonly Judged[]): boolean {
  const key = periodKey(one.gain.period);
  const same = judged.filter(({ gain }) => periodKey(gain.period) === key);
  if (same.some((other) => other.agrees && isOneRow(one, other))) return true;
  const agreed = new Set(same.filter((other) => other.agrees).map(({ fact }) => fact.subject));
  const against = new Set(same.filter((other) => !other.agrees).map(({ fact }) => fact.subject));
  return agreed.size + (one.isLast ? TRUSTED : trustIn(key, judged)) >= against.size;
}

const TRUSTED = 2;

function isOneRow(one: Judged, other: Judged): boolean {
  return one.said === other.said && one.fact.subject === other.fact.subject;
}
