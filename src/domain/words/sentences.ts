import type { Facts } from '../facts';
import type { Place } from '../place';
import { passages, type Passage, type Scope } from './passages';
import { read, type Said, slice } from './read';

/** A claim with the words that make it and the passage they stand in. */
export interface Told<T> {
  readonly claim: T;
  readonly said: Said;
  readonly passage: Passage;
  readonly at: Place;
}

/** Patterns look at so many letters at once: a cell of 32,767 takes no longer than many short ones. */
const LONGEST = 1500;

const paragraphs = remembered((passage) => cut(passage.text).map((text) => read(text)));
const spelled = remembered((passage) => cut(passage.text).map((text) => read(text, true)));
const sentences = remembered((passage) => paragraphs(passage).flatMap(parted));

/** The sentences of a passage, each read once for all rules. */
export function sentencesOf(passage: Passage): readonly Said[] {
  return sentences(passage);
}

/** What a kind of claim says, sentence by sentence, of all that is read for it. */
export function claims<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: (said: Said) => readonly T[],
): readonly Told<T>[] {
  return told(facts, scope, sentences, claimsIn);
}

/** The same for what looks back over the sentences before, paragraph by paragraph. */
export function claimsOfParagraphs<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: (said: Said) => readonly T[],
): readonly Told<T>[] {
  return told(facts, scope, paragraphs, claimsIn);
}

/** … with numbers in words (`sáu văn bản`) as figures. */
export function claimsWithWords<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: (said: Said) => readonly T[],
): readonly Told<T>[] {
  return told(facts, scope, spelled, claimsIn);
}

function told<T>(
  facts: Facts,
  scope: Scope,
  saidIn: (passage: Passage) => readonly Said[],
  claimsIn: (said: Said) => readonly T[],
): readonly Told<T>[] {
  return passages(facts, scope).flatMap((passage) =>
    /\d/.test(passage.text)
      ? saidIn(passage).flatMap((said) =>
          claimsIn(said).map((claim) => ({ claim, said, passage, at: passage.at })),
        )
      : [],
  );
}

function remembered(
  compute: (passage: Passage) => readonly Said[],
): (passage: Passage) => readonly Said[] {
  const known = new WeakMap<Passage, readonly Said[]>();
  return (passage) => {
    const hit = known.get(passage) ?? compute(passage);
    known.set(passage, hit);
    return hit;
  };
}

/** Pieces of at most so many letters, cut where a sentence or at least a word ends. */
function cut(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const start = text.slice(0, LONGEST);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => start.lastIndexOf(end))) + 1;
  const word = start.lastIndexOf(' ');
  const end = sentence > LONGEST / 3 ? sentence : word > LONGEST / 2 ? word : LONGEST;
  return [text.slice(0, end), ...cut(text.slice(end).trimStart())];
}

function parted(paragraph: Said): readonly Said[] {
  const ends = [...paragraph.line.matchAll(/[.!?]\s+/gu)];
  if (ends.length === 0) return [paragraph];
  let from = 0;
  return [
    ...ends.map(({ index, 0: found }) => [index + 1, found.length - 1] as const),
    [paragraph.line.length, 0] as const,
  ].flatMap(([to, gap]) => {
    const one = slice(paragraph, from, to);
    from = to + gap;
    return one.line === '' ? [] : [one];
  });
}
