import { addTo } from '../../../groupBy';
import { memo } from '../../../memo/memo';
import { fromDay } from '../../../number/dates/date';
import type { Background, Stated } from '../../../words/derive/numbers';
import { WARDS } from '../../../words/lexicon';
import { passages } from '../../../words/passages';
import { sentencesOf } from '../../../words/sentences';
import type { Figure, Said } from '../../../words/read';
import { amountOf, isAverage, isGain } from '../../../words/units';
import { tokensOf } from '../../../words/known/tokens';
import { aimed } from '../../../words/known/goals/aimed';
import { knownFacts, type Fact } from '../../../words/known/facts';
import { reportPeriod } from '../../period/reportPeriod';
import type { Facts } from '../../../facts';

/** What the sheets know that numbers in words may be reckoned from. */
export const background = memo((facts): Background => ({
  ...spanOf(facts),
  stated: () => stated(facts),
  inAll: () => inAll(facts),
  sums: () => sums(facts),
  goals: () => goals(facts),
}));

const goals = memo((facts) =>
  aimed(facts).flatMap(({ unit, value, goal }) => (unit === '%' ? [{ result: value, goal }] : [])),
);

/** What sheets and sentences count, each number once for the words around it; of many the first. */
const stated = memo((facts): ReadonlyMap<string, readonly Stated[]> => {
  const byUnit = new Map<string, Stated[]>();
  let count = 0;
  for (const one of allStated(facts)) {
    addTo(byUnit, one.unit ?? '', one);
    count += 1;
    if (count === MOST) break;
  }
  return byUnit;
});

/** Smaller numbers are too many to mean anything. */
const LEAST = 20;
const MOST = 600;

function* allStated(facts: Facts): Iterable<Stated> {
  for (const fact of knownFacts(facts))
    if (fact.of === 'now' && fact.unit !== '%' && fact.value >= LEAST) yield ofFact(fact);
  for (const passage of passages(facts, 'arithmetic'))
    for (const said of sentencesOf(passage))
      for (const figure of said.figures) yield* statedBy(said, figure);
}

function ofFact({ value, scale, words, column, first }: Fact): Stated {
  return {
    value: value * scale,
    unit: scale > 1 ? 'đồng' : first,
    words: new Set([...words, ...column]),
  };
}

/** `Tổ công nghệ số cộng đồng`, 12 tổ: told by Số liệu, else by sentences that agree. */
const inAll = memo((facts): ReadonlyMap<string, number> => {
  const known = new Map<string, Set<number>>();
  const note = (unit: string, value: number) =>
    known.set(unit, (known.get(unit) ?? new Set()).add(value));
  for (const { sheet, of, first = '', value } of knownFacts(facts))
    if (sheet === 'figures' && of === 'now' && WARD.test(first)) note(first, value);
  const told = new Set(known.keys());
  for (const passage of passages(facts, 'arithmetic'))
    for (const said of sentencesOf(passage))
      for (const { index, 1: opener = '', 2: unit = '' } of said.line.matchAll(HAS_WARDS)) {
        const figure = said.figures.find(({ at }) => at === index + opener.length);
        if (figure && !figure.hedged && !told.has(unit)) note(unit, figure.value);
      }
  return new Map(
    [...known].flatMap(([unit, [value, ...more]]) =>
      value === undefined || more.length > 0 ? [] : [[unit, value]],
    ),
  );
});

const WARD = new RegExp(`^(?:tổ|${WARDS})$`, 'u');
const HAS_WARDS = new RegExp(
  String.raw`((?<!\p{L})(?:xã|phường|đặc khu)(?: hiện)?(?: đang)? (?:có|duy trì) )# ((?:${WARDS})(?=[,;.]| với| và)|tổ(?= công nghệ số))`,
  'gu',
);

const sums = memo((facts): readonly Stated[] =>
  knownFacts(facts)
    .filter(({ of, unit, sheet, behind }) => {
      const isSum = sheet === 'figures' ? of === 'cumulative' : sheet === 'targets' && of === 'now';
      return isSum && unit !== '%' && !behind;
    })
    .flatMap(({ previous, ...fact }) =>
      [fact.value, ...(previous === undefined ? [] : [previous])].map((value) =>
        ofFact({ ...fact, value }),
      ),
    ),
);

function statedBy(said: Said, figure: Figure): readonly Stated[] {
  if (figure.hedged || isGain(said, figure) || isAverage(said, figure)) return [];
  const { value: part, unit, scale } = amountOf(said, figure);
  const value = figure.sign === '÷' ? figure.whole * scale : part;
  if (!'#÷'.includes(figure.sign) || value < LEAST || unit === undefined) return [];
  const words = new Set(tokensOf(said.line.slice(Math.max(0, figure.at - 40), figure.at + 40)));
  return [{ value, unit, words }];
}

function spanOf(facts: Facts): Pick<Background, 'span'> {
  const { from, to } = reportPeriod(facts);
  if (from === undefined || to === undefined || to <= from) return {};
  const [first, last] = [fromDay(from), fromDay(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const whole = first.day === 1 ? months : months - 1;
  return {
    span: {
      tháng: whole,
      tuần: Math.round((to - from + 1) / 7),
      ...(to - from === 6 && { ngày: 5 }),
      ...(whole % 3 === 0 && { quý: whole / 3 }),
    },
  };
}
