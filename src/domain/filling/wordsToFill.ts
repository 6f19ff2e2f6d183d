import type { Facts } from '../facts';
import { PROFILES } from '../profiles';
import { guidanceIn } from '../report/fields/guidance';
import { fillingPart, type FillingPart } from './fillingPart';

/** Paragraphs that still hold guidance, of those with which the profile began. */
export function wordsToFill({ entries }: Facts): FillingPart {
  const { outline, settings } = entries;
  const empty = outline.rows.flatMap(({ cells }) => {
    const guidance = guidanceIn(cells.content.text);
    return guidance === undefined ? [] : [{ at: cells.content.at, label: guidance }];
  });
  const made = PROFILES.find(({ id }) => id === settings['profile'])?.outline ?? [];
  const begun = made.filter(([, content]) => guidanceIn(content) !== undefined).length;
  return fillingPart(outline.sheet, Math.max(begun, empty.length), empty);
}
