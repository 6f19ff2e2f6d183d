import { editDistance } from '../../editDistance';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { perText } from '../../perText';
import { normalize, withoutMarks } from '../../vietnamese';
import { ORDINARY_WORDS } from './ordinaryWords';
import { dataTexts, typedTexts } from './typedTexts';

/** A word as it stands between its neighbours; absent at the edges of a clause. */
export interface WordIn {
  readonly word: string;
  readonly before?: string;
  readonly after?: string;
}

type Neighbours = Map<string, Map<string, number>>;

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

/** How often each word stands in the workbook, and which stand beside which. */
const vocabulary = memo((facts) => {
  const counts = new Map<string, number>();
  const behind: Neighbours = new Map();
  const ahead: Neighbours = new Map();
  let letters = 0;
  for (const text of new Set([...typedTexts(facts), ...dataTexts(facts)].map((one) => one.text))) {
    letters += text.length;
    if (letters > MOST_LETTERS) break;
    for (const { word, after } of wordsIn(text)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (after === undefined) continue;
      count(behind, key, after.toLowerCase());
      count(ahead, after.toLowerCase(), key);
    }
  }
  return { counts, behind, ahead };
});

function count(neighbours: Neighbours, of: string, other: string): void {
  const known = neighbours.get(of) ?? new Map<string, number>();
  neighbours.set(of, known.set(other, (known.get(other) ?? 0) + 1));
}

/** The word one letter or mark away that the workbook often has beside the same neighbour, for one it has nowhere else. */
export function likelyMeant(facts: Facts, { word, before, after }: WordIn): string | undefined {
  const { counts, behind, ahead } = vocabulary(facts);
  if (ORDINARY_WORDS.has(word) || (counts.get(word) ?? 0) > 1) return undefined;
  const beside = [
    ...(behind.get(before?.toLowerCase() ?? '') ?? []),
    ...(ahead.get(after?.toLowerCase() ?? '') ?? []),
  ];
  return beside.find(
    ([other, times]) =>
      times >= BESIDE && (counts.get(other) ?? 0) >= OFTEN && isOneAway(word, other),
  )?.[0];
}

/** The likeliest word of the workbook for one that is none. */
export function nearestWord(facts: Facts, word: string): string | undefined {
  const { counts } = vocabulary(facts);
  return [...counts]
    .filter(([other, times]) => times >= OFTEN && isOneAway(word, other))
    .sort(([, a], [, b]) => b - a)[0]?.[0];
}

function isOneAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  return withoutMarks(one) === withoutMarks(other) || editDistance(one, other) === 1;
}
