import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Place } from '../../../place';
import { countedSheets, statusesOf, type CountedSheet } from '../countedSheets';
import { tallies, type PlacedPart, type Tally } from './tallies';

/** A number of a tally that its sheet has otherwise. */
export interface WrongTally {
  readonly sheet: CountedSheet;
  readonly at: Place;
  /** The words with their number. */
  readonly text: string;
  /** What the sheet has, as the words should print it. */
  readonly right: string;
  /** The figure that counts it: `nv.hoan_thanh`. */
  readonly code: string;
}

/** Tallies of tasks and of targets against their sheets. */
export const wrongTallies = memo((facts: Facts): readonly WrongTally[] =>
  facts.outline.sentences.some(({ text }) => COUNTED.test(text.normalize()))
    ? countedSheets(facts)
        .filter((sheet) => statusesOf(sheet).length > 0)
        .flatMap((sheet) => tallies(facts, sheet).flatMap((tally) => wrongIn(sheet, tally)))
    : [],
);

/** Without these words no sentence counts a sheet by how its rows stand. */
const COUNTED = /nhiệm vụ|chỉ tiêu/iu;

/**
 * Total or parts must agree, else another list may be meant: with the total right (what did not come up may be left out
 * of it), every part is compared; with at least two parts right and none wrong, the total is.
 */
function wrongIn(sheet: CountedSheet, tally: Tally): readonly WrongTally[] {
  const none = statusesOf(sheet).find(({ name }) => name === 'không phát sinh');
  const isCounted = tally.parts.some(({ meaning, number }) => meaning === none && number > 0);
  const left = isCounted ? 0 : (none?.readings[0]?.size ?? 0);
  const judged = tally.parts.flatMap((part) => judge(tally, part));
  if (tally.total === sheet.total || tally.total === sheet.total - left)
    return judged.flatMap(({ part: { at, text, whole }, code, right, agrees }) =>
      agrees
        ? []
        : [{ sheet, at, text, code, right: `${right}${whole === undefined ? '' : `/${whole}`}` }],
    );
  const isMeant =
    judged.length > 1 &&
    judged.every(({ agrees }) => agrees) &&
    judged.some(({ right }) => right > 2);
  const { at, text } = tally;
  return isMeant ? [{ sheet, at, text, code: sheet.code, right: String(sheet.total) }] : [];
}

/** A kind that no figure counts is not compared, nor the part of another whole. */
function judge(tally: Tally, part: PlacedPart) {
  const { code, readings } = part.meaning;
  const [right] = readings;
  if (!right || code === undefined || (part.whole ?? tally.total) !== tally.total) return [];
  const agrees = readings.some(({ size }) => size === part.number);
  return [{ part, code, right: right.size, agrees }];
}
