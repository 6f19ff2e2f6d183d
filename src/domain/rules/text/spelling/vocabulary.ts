import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import { perText } from '../../../memo/perText';
import { normalize, withoutMarks } from '../../../letters/vietnamese';
import { ORDINARY_WORDS } from './ordinaryWords';
import { dataTexts, typedTexts } from '../typedTexts';

/** A word as it stands between its neighbours; absent at the edges of a clause. */
export interface WordIn {
  readonly word: string;
  readonly before?: string;
  readonly after?: string;
}

type Neighbours = Map<string, Map<string, number>>;

const WORD = /\p{L}+/gu;
/** Texts beyond so many letters tell nothing new. */
const MOST_LETTERS = 400_000;
/** So often a word must stand in the workbook, and so often beside this neighbour, to be what was meant. */
const OFTEN = 3;
const BESIDE = 2;

/** Words of a text with their neighbours. */
export const wordsIn = perText((text): readonly WordIn[] =>
  normalize(text)
    .split(/[^\p{L} ]+/u)
    .flatMap((clause) => {
      const words = clause.split(' ').filter((word) => word !== '');
      return words.map((word, at) => ({
        word,
        ...(at > 0 && { before: words[at - 1] ?? '' }),
        ...(at < words.length - 1 && { after: words[at + 1] ?? '' }),
      }));
    }),
);

/** As many different texts as tell how words are written. */
const sample = memo((facts) => {
  let letters = 0;
  const read: string[] = [];
  for (const text of distinctTexts(facts)) {
    letters += text.length;
    if (letters > MOST_LETTERS) break;
    read.push(normalize(text).toLowerCase());
  }
  return read;
});

/** How often each word stands in the workbook. */
const counts = memo((facts) => {
  const found = new Map<string, number>();
  for (const text of sample(facts))
    for (const word of text.match(WORD) ?? []) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
});

/** The words that stand often. */
const often = memo((facts) => [...counts(facts)].filter(([, times]) => times >= OFTEN));

/** Which words stand beside which: asked only where a word is rare. */
const neighbours = memo((facts) => {
  const behind: Neighbours = new Map();
  const ahead: Neighbours = new Map();
  for (const text of sample(facts)) {
    for (const { word, after } of wordsIn(text)) {
      if (after === undefined) continue;
      count(behind, word, after);
      count(ahead, after, word);
    }
  }
  return { behind, ahead };
});

function* distinctTexts(facts: Facts): Generator<string> {
  const seen = new Set<string>();
  for (const texts of [typedTexts(facts), dataTexts(facts)]) {
    for (const { text } of texts) {
      if (seen.has(text)) continue;
      seen.add(text);
      yield text;
    }
  }
}

function count(neighbours: Neighbours, of: string, other: string): void {
  const known = neighbours.get(of) ?? new Map<string, number>();
  neighbours.set(of, known.set(other, (known.get(other) ?? 0) + 1));
}

/** Whether a word stands at most once, and another one often that is nearly the same. */
export function mayBeMeant(facts: Facts, word: string): boolean {
  return isRare(facts, word) && often(facts).some(([other]) => mayMean(word, other));
}

function isRare(facts: Facts, word: string): boolean {
  return (counts(facts).get(word) ?? 0) <= 1;
}

/** The word one letter or mark away that the workbook often has beside the same neighbour, for one it has nowhere else. */
export function likelyMeant(facts: Facts, { word, before, after }: WordIn): string | undefined {
  if (!isRare(facts, word)) return undefined;
  const { behind, ahead } = neighbours(facts);
  const beside = [
    ...(before === undefined ? [] : [behind.get(before.toLowerCase())]),
    ...(after === undefined ? [] : [ahead.get(after.toLowerCase())]),
  ].map((words) =>
    [...(words ?? [])].flatMap(([other, times]) =>
      times >= BESIDE && mayMean(word, other) && (counts(facts).get(other) ?? 0) >= OFTEN
        ? [other]
        : [],
    ),
  );
  // What every report may have is meant for another only where all its neighbours say so.
  const isTold = (other: string) => beside.every((words) => words.includes(other));
  return beside.flat().find((other) => !ORDINARY_WORDS.has(word) || isTold(other));
}

/** The likeliest word of the workbook for one that is none. */
export function nearestWord(facts: Facts, word: string): string | undefined {
  return often(facts)
    .filter(([other]) => isOneAway(word, other))
    .sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** A word of every report is meant for another only where ears take it for that one. */
function mayMean(word: string, other: string): boolean {
  return ORDINARY_WORDS.has(word)
    ? word !== other && sound(word) === sound(other)
    : isOneAway(word, other);
}

/** As much of the country says it: `lượt` and `lược`, `sổ` and `xổ`, `ngã` and `hỏi` are one. */
const sound = perText((word) =>
  word
    .normalize('NFD')
    .replace(/\u0303/gu, '\u0309')
    .replace(/^(?:gi(?=\p{L})|r|d)/u, 'd')
    .replace(/^x/u, 's')
    .replace(/^tr/u, 'ch')
    .replace(/ng$/u, 'n')
    .replace(/c$/u, 't'),
);

/** A report has few words, each many times. */
const bare = perText(withoutMarks);

function isOneAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  return isOneLetterAway(one, other) || bare(one) === bare(other);
}

/** Whether at most one letter of each is left between the beginning and the end that they share. */
function isOneLetterAway(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let [begin, end] = [0, 0];
  while (begin < most && one[begin] === other[begin]) begin += 1;
  while (end < most - begin && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(one.length, other.length) - begin - end <= 1;
}
