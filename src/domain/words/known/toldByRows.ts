import type { Entry } from '../../entries/entry';
import type { Facts } from '../../facts';
import { memoInSteps } from '../../memo';
import type { Place } from '../../place';
import { eachInSteps, type Steps } from '../../steps';
import { folded } from '../../vietnamese';
import { EMPTY_WORDS } from '../lexicon';
import { passages, type Passage } from '../passages';
import { read, type Figure, type Said } from '../read';
import { sentencesOf } from '../sentences';
import { amountOf } from '../units';
import { knownFacts } from './facts';
import { isState } from './roles';
import { slipWeight } from './slips';
import { tokensOf } from './tokens';

/** A number of a sentence beside what the row that it speaks of has in its Kết quả or Ghi chú. */
export interface ToldByRow {
  readonly passage: Passage;
  readonly said: Said;
  readonly figure: Figure;
  /** As the row prints it: `6/9`. */
  readonly right: string;
  readonly name: string;
  readonly at: Place;
}

interface TellingRow {
  readonly name: string;
  readonly words: readonly string[];
  readonly told: string;
  readonly at: Place;
}

/** So much of a row's name must stand in a sentence that speaks of it … */
const SURE = 0.6;
/** … and so much less any other’s. */
const LESS = 0.75;
const LEAST_WORDS = 4;

/** Numbers of sentences that the row they speak of has otherwise. */
export const toldByRows = memoInSteps(function* (facts: Facts): Steps<readonly ToldByRow[]> {
  const telling = passages(facts, 'compared').filter(
    ({ generated, unfinished, text }) => !generated && !unfinished && /\d/.test(text),
  );
  const rows = telling.length === 0 ? [] : tellingRows(facts);
  if (rows.length === 0) return [];
  const known = byWord(rows);
  const found = yield* eachInSteps(telling, (passage) =>
    sentencesOf(passage).flatMap((said) => {
      const row = rowOf(said, known);
      return row ? wrongIn(facts, passage, said, row) : [];
    }),
  );
  return found.flat();
});

/** Rows, and the places of those that a word names: a sentence has few words, a list many rows. */
interface ByWord {
  readonly rows: readonly TellingRow[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function byWord(rows: readonly TellingRow[]): ByWord {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of rows.entries())
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return { rows, places };
}

function tellingRows({ entries }: Facts): readonly TellingRow[] {
  return [
    ...entries.tasks.rows.flatMap(({ group, cells }) =>
      group
        ? []
        : [tellingRow(cells.name.text, cells.outcome), tellingRow(cells.name.text, cells.note)],
    ),
    ...entries.targets.rows.flatMap(({ group, cells }) =>
      group ? [] : [tellingRow(cells.name.text, cells.note)],
    ),
  ].flatMap((row) => row ?? []);
}

function tellingRow(name: string, { raw, at }: Entry): TellingRow | undefined {
  if (typeof raw !== 'string' || !/\d/.test(raw)) return undefined;
  const words = [...new Set(tokensOf(name))].filter((word) => !EMPTY_WORDS.has(word));
  return words.length < LEAST_WORDS ? undefined : { name, words, told: folded(raw), at };
}

/** The one row whose name stands in a sentence. */
function rowOf({ text }: Said, { rows, places }: ByWord): TellingRow | undefined {
  const counts = new Uint16Array(rows.length);
  for (const word of new Set(tokensOf(text)))
    for (const place of places.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  let best: TellingRow | undefined;
  let [most, second] = [0, 0];
  for (const [place, row] of rows.entries()) {
    const cover = (counts[place] ?? 0) / row.words.length;
    if (cover > most) [best, most, second] = [row, cover, most];
    else if (cover > second) second = cover;
  }
  return most >= SURE && second <= LESS * most ? best : undefined;
}

/** A number of a sentence or of a row, of a ratio both. */
interface Count {
  readonly figure: Figure;
  readonly value: number;
  readonly unit: string;
  /** Of a ratio, its two numbers and what is left. */
  readonly ratio?: readonly number[];
}

function countsIn(said: Said): readonly Count[] {
  return said.figures.flatMap((figure): readonly Count[] => {
    const { sign, whole, hedged } = figure;
    const { value, unit } = amountOf(said, figure);
    if (hedged || unit === undefined) return [];
    if (sign === '÷') return [{ figure, value, unit, ratio: [value, whole, whole - value] }];
    return sign === '#' && isState(said, figure) ? [{ figure, value, unit }] : [];
  });
}

function wrongIn(
  facts: Facts,
  passage: Passage,
  said: Said,
  { told, name, at }: TellingRow,
): readonly ToldByRow[] {
  const [here, there] = [countsIn(said), countsIn(read(told))];
  return there.flatMap((right): readonly ToldByRow[] => {
    const same = here.filter(({ unit }) => unit === right.unit);
    const isOnly = there.filter(({ unit }) => unit === right.unit).length === 1;
    const wrong = isOnly ? wrongOf(right, same) : undefined;
    if (!wrong || isCounted(facts, wrong.value, right.unit)) return [];
    const { digits, whole } = right.figure;
    return [
      {
        passage,
        said,
        figure: wrong,
        right: right.ratio ? `${digits}/${whole}` : digits,
        name,
        at,
      },
    ];
  });
}

/** Whether a sheet has the number of such things: the sentence may speak of that. */
function isCounted(facts: Facts, value: number, unit: string): boolean {
  return knownFacts(facts).some((fact) => fact.first === unit && fact.value === value);
}

/** The number that should be the row's, where the others are. */
function wrongOf(right: Count, same: readonly Count[]): Figure | undefined {
  const { ratio } = right;
  const [only, another] = same;
  if (!ratio) {
    if (!only || another || only.ratio || only.value === right.value) return undefined;
    return slipWeight(only.value, right.value) > 0 ? only.figure : undefined;
  }
  const [part = 0, whole = 0] = ratio;
  const own = same.find((one) => one.ratio?.[1] === whole || one.ratio?.[0] === part);
  if (own) return own.ratio?.[0] === part && own.ratio[1] === whole ? undefined : own.figure;
  const rest = same.filter(({ value, ratio: other }) => !other && !ratio.includes(value));
  const has = (value: number): boolean => same.some((one) => one.value === value);
  const wanted = has(part) === has(whole) ? undefined : has(whole) ? part : whole;
  const near = rest.filter(
    ({ value }) => wanted !== undefined && Math.abs(value - wanted) <= NEAR * whole,
  );
  return near.sort(
    (a, b) => Math.abs(a.value - (wanted ?? 0)) - Math.abs(b.value - (wanted ?? 0)),
  )[0]?.figure;
}

/** So much of the whole may a part be off. */
const NEAR = 0.2;
