import type { Entries } from '../entries/entries';
import type { Facts } from '../facts';
import { PROFILES } from '../profiles';
import { guidanceIn } from '../report/fields/guidance';
import { carriedWords } from '../periods/untouched/carriedParagraphs';
import { startOf, untouchedMessage } from '../periods/untouched/untouchedMessage';
import { cellAddress, parseAddress, placeKey } from '../place';
import { acceptanceKey, readAcceptances } from '../findings/ruleSettings';
import { fillingPart, type EmptyCell, type FillingPart } from './fillingPart';

const LS04 = { rule: 'LS04' };

/**
 * Paragraphs that still hold guidance, of those with which the profile began, or a field that no entry would mend, and
 * last period's words not yet touched.
 */
export function wordsToFill(facts: Facts): FillingPart {
  const { entries } = facts;
  const { outline, settings } = entries;
  if (!outline.present) return fillingPart(outline.sheet, 0, []);
  if (outline.rows.every(({ cells }) => cells.content.text === '')) return firstWords(entries);
  const unprinted = unprintedPlaces(facts);
  const empty = outline.rows.flatMap(({ cells: { content } }) => {
    const unfit = unprinted.has(placeKey(content.at)) ? startOf(content.text) : undefined;
    const label = guidanceIn(content.text) ?? unfit;
    return label === undefined ? [] : [{ at: content.at, label }];
  });
  const made = PROFILES.find(({ id }) => id === settings['profile'])?.outline ?? [];
  const begun = made.filter(([, content]) => guidanceIn(content) !== undefined).length;
  const { carried, untouched } = carriedWords(entries);
  const accepted = readAcceptances(settings);
  const kept = untouched
    .filter(
      ({ at, text }) =>
        !accepted.has(acceptanceKey({ ...LS04, at, message: untouchedMessage(text) })),
    )
    .map(({ at, text }): EmptyCell => ({ at, label: startOf(text), kept: true }));
  // Once a period has gone by, guidance is counted only where it still stands.
  const asked = carried > 0 ? empty.length : Math.max(begun, empty.length);
  return fillingPart(outline.sheet, asked + carried, inOrder([...empty, ...kept]));
}

/** Where a field stands that cannot print, whatever is entered. */
function unprintedPlaces({ outline }: Facts): ReadonlySet<string> {
  const unfit = outline.fields.filter(({ problem, missing }) => problem !== undefined && !missing);
  return new Set(unfit.map(({ at }) => placeKey(at)));
}

/** A report without a word wants its first. */
function firstWords({ outline: { sheet, headerRow, columns, rows } }: Entries): FillingPart {
  const below = cellAddress(headerRow, columns.content ?? 0);
  const cell = rows[0]?.cells.content.at.cell || below;
  return fillingPart(sheet, 1, [{ at: { sheet, cell }, label: '' }]);
}

function inOrder(cells: readonly EmptyCell[]): readonly EmptyCell[] {
  const rowOf = ({ at }: EmptyCell): number => parseAddress(at.cell)?.row ?? 0;
  return [...cells].sort((a, b) => rowOf(a) - rowOf(b));
}
