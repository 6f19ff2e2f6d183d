import { addTo } from '../../groupBy';
import { memo } from '../../memo/memo';
import { knownFacts, type Fact } from './facts';
import { isTurned, slipWeight } from '../printed/slips';
import { tellingOf } from './tokens';

/** So much of the longer name must the shorter one be where the digits are turned, where one is lost … */
const TURNED = 0.25;
const ALIKE = 0.5;
/** … and where fingers alone do not explain that the numbers differ. */
const SAME = 1;
/** Of longer lists no pairs are made. */
const MOST = 400;

/**
 * Facts of Số liệu and Chỉ tiêu that tell one thing, and not alike by a slip: `Hồ sơ thanh toán trực tuyến`, and the part
 * behind the target of that name.
 */
export const twins = memo((facts): ReadonlyMap<Fact, readonly Fact[]> => {
  const found = new Map<Fact, Fact[]>();
  const [figures, targets] = (['figures', 'targets'] as const).map((sheet) =>
    knownFacts(facts).filter((fact) => fact.sheet === sheet && fact.of !== 'goal'),
  );
  if (!figures || !targets || Math.max(figures.length, targets.length) > MOST) return found;
  const isHalf = halfTest(figures);
  for (const one of figures)
    for (const other of targets) {
      if (!areTwins(one, other) && !isHalf(one, other)) continue;
      addTo(found, one, other);
      addTo(found, other, one);
    }
  return found;
});

/** Twins by most of a name, or by a fraction, that turned digits alone make, of numbers that no other row has: no words are needed to see that one is wrong. */
export const turnedTwins = memo((facts): readonly (readonly [Fact, Fact])[] => {
  const valuesOf = (of: Fact['sheet']): ReadonlySet<number> =>
    new Set(knownFacts(facts).flatMap(({ sheet, value }) => (sheet === of ? [value] : [])));
  const [figures, targets] = [valuesOf('figures'), valuesOf('targets')];
  return [...twins(facts)].flatMap(([one, [other, another]]) => {
    if (!other || another || one.sheet !== 'figures') return [];
    const like = likeness(one, { ...other, behind: 'part' });
    return (like === 0 || like >= ALIKE) &&
      isTurned(one.value, other.value) &&
      isLongOrSame(one, other) &&
      !figures.has(other.value) &&
      !targets.has(one.value)
      ? [[one, other] as const]
      : [];
  });
});

/** Two digits are turned by chance, but where the rows have one number in the other period. */
function isLongOrSame(one: Fact, other: Fact): boolean {
  const [here, there] = [one, other].map(({ of, now, previous }) =>
    of === 'previous' ? now : previous,
  );
  const isLong = slipWeight(one.value, other.value) >= 0.35;
  return isLong || (one.of === other.of && here !== undefined && here === there);
}

/**
 * Whether a figure is the one number of a target's fraction, its digits turned, or more than there can be: `1836` beside
 * `1386/1440`, where another figure of its unit has 1440.
 */
function halfTest(figures: readonly Fact[]): (figure: Fact, target: Fact) => boolean {
  const known = new Set(figures.map(({ of, unit, value }) => `${of} ${unit} ${value}`));
  return (figure, target) => {
    const { value, unit, words } = figure;
    const { behind, beside = 0 } = target;
    if (!behind || figure.of !== 'now') return false;
    const isBeyond = behind === 'part' && value > beside && isNear(figure, target);
    if (!isBeyond && slipWeight(value, target.value) < 0.35) return false;
    const isKnown = (count: number): boolean => known.has(`now ${unit} ${count}`);
    const own = tellingOf(words).filter((word) => !unit.includes(word) && target.words.has(word));
    return own.length > 1 && isKnown(beside) && !isKnown(target.value);
  };
}

function areTwins(figure: Fact, target: Fact): boolean {
  if (figure.value === target.value || !isOneUnit(figure, target)) return false;
  if ((figure.of === 'previous') !== (target.of === 'previous')) return false;
  const then = target.behind ? undefined : target.previous;
  if (then !== undefined && figure.previous !== undefined && then !== figure.previous) return false;
  // `Kinh phí đã giải ngân` is the part of what was given, and no slip of that; nor is what has come to it up to now.
  if (target.beside !== undefined && partsIn(figure).includes(target.beside)) return false;
  const slip = slipWeight(figure.value, target.value);
  if (slip === 0 && !isNear(figure, target)) return false;
  // Alike in this period, two rows are one thing in the last one too.
  if (target.of === 'previous' && figure.now === target.now)
    return likeness(figure, target) >= ALIKE;
  return likeness(figure, target) >= (slip >= 0.35 ? TURNED : slip >= 0.29 ? ALIKE : SAME);
}

/** A number, and of what is counted up to now what this period added. */
const partsIn = ({ of, value, previous }: Fact): readonly number[] =>
  of === 'cumulative' && previous !== undefined ? [value, value - previous] : [value];

function isOneUnit({ first = '', scale, unit }: Fact, target: Fact): boolean {
  if (!target.behind) return first === target.first && scale === target.scale;
  return unit !== '%' && (scale > 1 || target.words.has(first));
}

function isNear({ value }: Fact, other: Fact): boolean {
  const distance = Math.abs(value - other.value);
  return distance <= 0.1 * Math.max(value, other.value) || distance === 1;
}

/** Whether all words of one name stand in the other. */
export function isOneName(one: Fact, other: Fact): boolean {
  const [here, there] = [tellingOf(one.words), tellingOf(other.words)];
  return here.every((word) => there.includes(word)) || there.every((word) => here.includes(word));
}

/** How much of the longer name the shorter one is, all of whose words it has; else 0. */
function likeness(figure: Fact, target: Fact): number {
  const names = [tellingOf(figure.words), tellingOf(target.words)] as const;
  const [less = [], more = []] = [...names].sort((a, b) => a.length - b.length);
  if (less.length < 2 || less.some((word) => !more.includes(word))) return 0;
  if (target.behind !== 'whole') return less.length / more.length;
  // `Đàn bò` is all of `Đàn bò được tiêm phòng`.
  return names[0].length < names[1].length ? ALIKE : 0;
}
