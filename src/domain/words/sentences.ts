import { groupBy } from '../groupBy';
import type { Facts } from '../facts';
import { memo } from '../memo/memo';
import { perText } from '../memo/perText';
import type { Place } from '../place';
import { finish, type Steps } from '../memo/steps';
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

const paragraphs = perText((text) => cut(text).map((one) => read(one)));
const spelled = perText((text) => cut(text).map((one) => read(one, true)));
const sentences = perText((text) => paragraphs(text).flatMap(parted));

/** The sentences of a passage, each read once for all rules. */
export function sentencesOf(passage: Passage): readonly Said[] {
  return sentences(passage.text);
}

/** A passage with numbers in words as figures. */
export function spelledOf(passage: Passage): readonly Said[] {
  return spelled(passage.text);
}

type ClaimsIn<T> = (said: Said) => readonly T[];

/** What a kind of claim says, sentence by sentence, of all that is read for it. */
export function claims<T>(facts: Facts, scope: Scope, claimsIn: ClaimsIn<T>): readonly Told<T>[] {
  return finish(toldInSteps(facts, scope, sentences, claimsIn));
}

/** … with numbers in words (`sáu văn bản`) as figures. */
export function claimsWithWords<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: ClaimsIn<T>,
): readonly Told<T>[] {
  return finish(claimsWithWordsInSteps(facts, scope, claimsIn));
}

/** The same, sentence by sentence. */
export function claimsWithWordsInSteps<T>(
  facts: Facts,
  scope: Scope,
  claimsIn: ClaimsIn<T>,
): Steps<readonly Told<T>[]> {
  return toldInSteps(facts, scope, spelled, claimsIn);
}

type Reader = (text: string) => readonly Said[];

function* toldInSteps<T>(
  facts: Facts,
  scope: Scope,
  saidIn: Reader,
  claimsIn: ClaimsIn<T>,
): Steps<readonly Told<T>[]> {
  const found: { readonly index: number; readonly one: Told<T> }[] = [];
  for (const { said, places } of yield* figured(facts, scope, saidIn)) {
    for (const sentence of said) {
      yield;
      for (const claim of claimsIn(sentence)) {
        for (const { index, passage } of places)
          found.push({ index, one: { claim, said: sentence, passage, at: passage.at } });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ one }) => one);
}

/** What one text says with figures, and the passages that say it: a list repeats few texts many times. */
interface Saying {
  readonly said: readonly Said[];
  readonly places: readonly { readonly index: number; readonly passage: Passage }[];
}

/** All that is said with figures in a scope, read once for all kinds of claims. */
function* figured(facts: Facts, scope: Scope, saidIn: Reader): Steps<readonly Saying[]> {
  const readers = sayings(facts).get(scope) ?? new Map<Reader, readonly Saying[]>();
  sayings(facts).set(scope, readers);
  const known =
    readers.get(saidIn) ?? (yield* sayingsOf(placesByText(passages(facts, scope)), saidIn));
  readers.set(saidIn, known);
  return known;
}

function* sayingsOf(
  byText: ReadonlyMap<string, Saying['places']>,
  saidIn: Reader,
): Steps<readonly Saying[]> {
  const mayHold = saidIn === spelled ? IN_WORDS : /\d/;
  const found: Saying[] = [];
  for (const [text, places] of byText) {
    if (!mayHold.test(text)) continue;
    const said = saidIn(text).filter(hasFigure);
    if (said.length > 0) found.push({ said, places });
    yield;
  }
  return found;
}

const sayings = memo(() => new Map<Scope, Map<Reader, readonly Saying[]>>());

/** Numbers in words, for the reader that knows them. */
const IN_WORDS = /\d|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa)(?!\p{L})/iu;

/** Where each text stands, for both readers. */
const placesByText = memo((all: readonly Passage[]): ReadonlyMap<string, Saying['places']> => {
  const places = all.map((passage, index) => ({ index, passage }));
  return groupBy(places, ({ passage }) => passage.text);
});

/** Only numbers that stand for themselves are claimed, and results over goals: none of a date, a document or a name. */
function hasFigure({ figures, text }: Said): boolean {
  return (
    figures.some(({ sign }) => sign === '#' || sign === '%' || sign === '÷') || text.includes('%/')
  );
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
