import type { Entry } from '../../entries/entry';
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

/** What is named, told or noted in the data sheets, as it was typed; a plain loop, for there may be 400,000 cells. */
export const dataTexts = memo((facts): readonly TypedText[] => {
  const found: TypedText[] = [];
  const add = ({ at, raw, text }: Entry): void => {
    if (typeof raw === 'string' && raw !== '') found.push({ at, text, words: folded(text) });
  };
  for (const { cells } of taskRows(facts)) {
    add(cells.name);
    add(cells.lead);
    add(cells.outcome);
    add(cells.note);
  }
  for (const { cells } of targetRows(facts)) {
    add(cells.name);
    add(cells.note);
  }
  for (const { cells } of documentRows(facts)) {
    add(cells.abstract);
    add(cells.note);
  }
  for (const { cells } of figureRows(facts)) {
    add(cells.content);
    add(cells.note);
  }
  return found;
});
