import type { Day } from '../../number/dates/date';
import { FULL_DAY, WRITTEN_DAY, writtenDay } from '../../number/dates/writtenDay';

/** A day or a span of days named in a sentence. */
export interface NamedDays {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly index: number;
}

const SPAN = new RegExp(
  String.raw`(?<![\d\/.,])${WRITTEN_DAY}\s?(?:-|–|đến(?:\s+hết)?(?:\s+ngày)?)\s?${WRITTEN_DAY}(?![\d\/])`,
  'giu',
);
const FULL = new RegExp(String.raw`(?<![\d/.,])${FULL_DAY}`, 'gu');

/** Spans (`19/3 - 25/3/2026`) and full dates (`16/5/2026`) of a text; `year` completes a span without one. */
export function datesIn(text: string, year?: number): readonly NamedDays[] {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => spanOf(match, year));
  const blotted = text.replace(SPAN, (found) => '·'.repeat(found.length));
  const days = [...blotted.matchAll(FULL)].flatMap((match) => dayOf(match));
  return [...spans, ...days].sort((a, b) => a.index - b.index);
}

function spanOf(match: RegExpExecArray, year?: number): readonly NamedDays[] {
  const [text, day1, month1, year1, day2, month2, year2] = match;
  const lastYear = year2 ?? year;
  const to = writtenDay(day2, month2, lastYear);
  const from = writtenDay(day1, month1, year1 ?? lastYear);
  return from === undefined || to === undefined || from > to
    ? []
    : [{ from, to, text, index: match.index }];
}

function dayOf(match: RegExpExecArray): readonly NamedDays[] {
  const [text, day, month, year] = match;
  const date = writtenDay(day, month, year);
  return date === undefined ? [] : [{ from: date, to: date, text, index: match.index }];
}
