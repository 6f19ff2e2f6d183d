import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Place } from '../../../place';
import { looksMistyped } from '../../../words/printed/looksMistyped';
import { claims } from '../../../words/sentences';
import { figureRows } from '../../rows/dataRows';

/** A part and its whole, with where they stand. */
export interface Pair {
  readonly part: number;
  readonly whole: number;
  readonly at: Place;
}

/** The one pair of the words or of Số liệu that has the one number of a fraction, and nearly the other: nothing where any has both. */
export function pairElsewhere(facts: Facts, part: number, whole: number): Pair | undefined {
  const told = pairs(facts);
  if (told.some((one) => one.part === part && one.whole === whole)) return undefined;
  const slips = [...told, ...ofFigures(facts, part, whole)].filter(
    (one) =>
      (one.part === part && looksLike(one.whole, whole)) ||
      (one.whole === whole && looksLike(one.part, part)),
  );
  const [first] = slips;
  return slips.every((one) => one.part === first?.part && one.whole === first.whole)
    ? first
    : undefined;
}

/** Digits swapped, changed or doubled; numbers that are merely near tell nothing. */
function looksLike(a: number, b: number): boolean {
  const swapped = Array.from(String(a)).sort().join('') === Array.from(String(b)).sort().join('');
  return a >= 100 && looksMistyped(a, b) && (swapped || Math.max(a, b) / Math.min(a, b) === 10);
}

/** Ratios that the words print, both of whose numbers the figures or other words have as well. */
const pairs = memo((facts): readonly Pair[] => {
  const ratios = claims(facts, 'arithmetic', (said) =>
    said.figures.flatMap(({ sign, value, whole, hedged }) =>
      sign === '÷' && !hedged ? [{ part: value, whole }] : [],
    ),
  );
  return [...ratios.map(({ at, claim }) => ({ ...claim, at })), ...beside(facts)];
});

/** Pairs of figures of one unit of which a fraction has the one, and the other nearly: nothing where a figure has both. */
function ofFigures(facts: Facts, part: number, whole: number): readonly Pair[] {
  const known = figuresKnown(facts);
  const [ofPart, ofWhole] = [known.get(part), known.get(whole)];
  if ((ofPart === undefined) === (ofWhole === undefined)) return [];
  const unit = (ofPart ?? ofWhole)?.unit;
  return [...known].flatMap(([value, one]) => {
    const { at } = one;
    const pair = ofPart ? { part, whole: value, at } : { part: value, whole, at };
    return pair.part < pair.whole && one.unit === unit && one.isNow ? [pair] : [];
  });
}

interface Known {
  readonly at: Place;
  readonly unit: string;
  /** Of Kỳ này, not of Lũy kế. */
  readonly isNow: boolean;
}

/** What Kỳ này and Lũy kế of the figures have, with its first place. */
const figuresKnown = memo((facts): ReadonlyMap<number, Known> => {
  const found = new Map<number, Known>();
  for (const key of ['current', 'cumulative'] as const)
    for (const { cells } of figureRows(facts)) {
      const { meaning, at } = cells[key];
      const [unit, isNow] = [cells.unit.text.toLowerCase(), key === 'current'];
      if (meaning.kind === 'number' && !found.has(meaning.number))
        found.set(meaning.number, { at, unit, isNow });
    }
  return found;
});

/** `3.045 trên 3.068 hồ sơ`, `171 trong 214 tàu`, `2.200 học sinh, 1.980 em có …`. */
function beside(facts: Facts): readonly Pair[] {
  const known = figuresKnown(facts);
  return claims(facts, 'arithmetic', (said) => {
    const counts = said.figures.filter(({ sign, hedged }) => sign === '#' && !hedged);
    return counts.slice(1).flatMap((second, index) => {
      const first = counts[index];
      if (!first || ![first, second].every(({ value }) => known.get(value)?.isNow)) return [];
      const [part, whole] = [first.value, second.value].sort((a, b) => a - b);
      return part === undefined || whole === undefined ? [] : [{ part, whole }];
    });
  }).map(({ at, claim }) => ({ ...claim, at }));
}
