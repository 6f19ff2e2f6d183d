import type { Entry } from '../../entries/entry';
import type { Place } from '../../place';
import { freeCells } from '../../tables/freeCells';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { normalize } from '../../vietnamese';
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

/** What is named, told or noted in the data sheets, as it was typed; one by one, for there may be 400,000 cells. */
export function* dataTexts(facts: Facts): Generator<Entry> {
  for (const { cells } of taskRows(facts))
    for (const entry of [cells.name, cells.lead, cells.outcome, cells.note])
      if (isTyped(entry)) yield entry;
  for (const { cells } of targetRows(facts))
    for (const entry of [cells.name, cells.note]) if (isTyped(entry)) yield entry;
  for (const { cells } of documentRows(facts))
    for (const entry of [cells.abstract, cells.note]) if (isTyped(entry)) yield entry;
  for (const { cells } of figureRows(facts))
    for (const entry of [cells.content, cells.note]) if (isTyped(entry)) yield entry;
}

function isTyped({ raw }: Pick<Entry, 'raw'>): boolean {
  return typeof raw === 'string' && raw !== '';
}
