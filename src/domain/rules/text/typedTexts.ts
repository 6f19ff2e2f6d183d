import type { Place } from '../../place';
import { freeCells } from '../../tables/freeCells';
import { memo } from '../../memo';
import { folded, normalize } from '../../vietnamese';
import { documentRows, figureRows, targetRows, taskRows } from '../rows/dataRows';

/** Words as a person typed them, fields not filled. */
export interface TypedText {
  readonly at: Place;
  readonly text: string;
  /** The same as it is compared: blanks folded, letters composed. */
  readonly words: string;
}

/** The items of `Thông tin`, the outline and the free annexes as they were typed: a slip is said once, at its cell. */
export const typedTexts = memo((facts): readonly TypedText[] => {
  const { entries } = facts;
  const items = [...entries.info.items.values()].map(({ entry }) => entry);
  const outline = entries.outline.rows.map(({ cells }) => cells.content);
  return [...items, ...outline, ...freeCells(facts)].flatMap(({ at, raw, text }) =>
    typeof raw === 'string' && raw !== '' ? [{ at, text, words: normalize(text) }] : [],
  );
});

/** Data texts beyond so many letters tell nothing new of how words are written: they are not read word by word. */
const MOST_LETTERS = 400_000;

/** What is read word by word: all that is written, and of the data sheets as much as tells. */
export const worded = memo((facts): readonly TypedText[] => {
  let letters = 0;
  const read = dataTexts(facts).findIndex(({ text }) => (letters += text.length) > MOST_LETTERS);
  return [...typedTexts(facts), ...dataTexts(facts).slice(0, read < 0 ? undefined : read)];
});

/** What is named, told or noted in the data sheets, as it was typed. */
export const dataTexts = memo((facts): readonly TypedText[] =>
  [
    ...taskRows(facts).flatMap(({ cells }) => [cells.name, cells.lead, cells.outcome, cells.note]),
    ...targetRows(facts).flatMap(({ cells }) => [cells.name, cells.note]),
    ...documentRows(facts).flatMap(({ cells }) => [cells.abstract, cells.note]),
    ...figureRows(facts).flatMap(({ cells }) => [cells.content, cells.note]),
  ].flatMap(({ at, raw, text }) =>
    typeof raw === 'string' && raw !== '' ? [{ at, text, words: folded(text) }] : [],
  ),
);
