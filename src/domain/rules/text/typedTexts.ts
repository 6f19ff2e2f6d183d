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
