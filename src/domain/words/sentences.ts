import type { Facts } from '../facts';
import type { Place } from '../place';
import { passages, type Passage, type Scope } from './passages';
import { read, type Said } from './read';

/** A sentence with the passage it stands in. */
export interface Told {
  readonly said: Said;
  readonly passage: Passage;
  readonly at: Place;
}

/** Patterns look at so many letters at once: a cell of 32,767 takes no longer than many short ones. */
const LONGEST = 1500;
const known = new WeakMap<Passage, readonly Said[]>();

/** The sentences of a passage, each read once for all rules. */
export function sentencesOf(passage: Passage): readonly Said[] {
  const hit =
    known.get(passage) ??
    passage.text
      .split(/(?<=[.!?])\s+/u)
      .flatMap(cut)
      .map(read);
  known.set(passage, hit);
  return hit;
}

/** What a kind of claim says, sentence by sentence, of all that is read for it. */
export function claims<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: (said: Said) => readonly T[],
): readonly (Told & { readonly claim: T })[] {
  return passages(facts, scope).flatMap((passage) =>
    /\d/.test(passage.text)
      ? sentencesOf(passage).flatMap((said) =>
          claimsIn(said).map((claim) => ({ claim, said, passage, at: passage.at })),
        )
      : [],
  );
}

function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const blank = sentence.lastIndexOf(' ', LONGEST);
  const end = blank > LONGEST / 2 ? blank : LONGEST;
  return [sentence.slice(0, end), ...cut(sentence.slice(end).trimStart())];
}
