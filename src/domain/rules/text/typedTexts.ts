import type { Row } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Place } from '../../place';
import { freeCells } from '../../tables/freeCells';
import { memo } from '../../memo/memo';
import { normalize } from '../../letters/vietnamese';
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
    isTyped({ raw }) ? [{ at, text, words: normalize(text) }] : [],
  );
});

/** What is named, told or noted in the data sheets, as it was typed. */
export const dataTexts = memo((facts): readonly Entry[] => [
  ...typedIn(taskRows(facts), ['name', 'lead', 'outcome', 'note']),
  ...typedIn(targetRows(facts), ['name', 'note']),
  ...typedIn(documentRows(facts), ['abstract', 'note']),
  ...typedIn(figureRows(facts), ['content', 'note']),
]);

function typedIn<K extends string>(rows: readonly Row<K>[], keys: readonly K[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const { cells } of rows)
    for (const key of keys) {
      const cell = cells[key];
      if (isTyped(cell)) found.push(cell);
    }
  return found;
}

function isTyped({ raw }: Pick<Entry, 'raw'>): boolean {
  return typeof raw === 'string' && raw !== '';
}
