import { isWithoutOne } from '../../words/printed/fingers';
import type { Day } from './date';
import { writtenDay } from './writtenDay';

/** Slashes that are doubled, lost or other marks: `10//9/2026`, `10/9.2026`, `10/92026`, `109/2026`. */
const SHAPES: readonly RegExp[] = [
  /^(\d{1,2})[/.,\\;: -]{1,3}(\d{1,2})[/.,\\;: -]{1,3}(\d{3,5})$/u,
  /^(\d{1,2})\/(\d{1,2})(20\d\d)$/u,
  /^(\d{2})(\d{1,2})\/(20\d\d)$/u,
];

/**
 * The day that a text was meant to be where its marks, a letter for a figure, or one figure of its year went wrong:
 * `22/5/206` is of the report's own year, or of one beside it. `undefined` where nothing tells.
 */
export function likelyDate(text: string, ofReport: number | undefined): Day | undefined {
  const typed = text.trim().replace(/o/giu, '0').replace(/[lI]/gu, '1');
  for (const shape of SHAPES) {
    const [, day, month, year = ''] = shape.exec(typed) ?? [];
    const meant = yearOf(year, ofReport);
    if (meant === undefined) continue;
    const date = writtenDay(day, month, meant);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A year as typed, or with the one figure too few or too many that makes it the report's or one beside it. */
function yearOf(typed: string, ofReport: number | undefined): number | undefined {
  if (/^(?:19|20)\d\d$/u.test(typed)) return Number(typed);
  if (ofReport === undefined || typed.length < 3) return undefined;
  return [ofReport, ofReport - 1, ofReport + 1].find((year) => {
    const right = String(year);
    return typed.length > right.length ? isWithoutOne(typed, right) : isWithoutOne(right, typed);
  });
}
