import { toDay, type Day } from '../../number/dates/date';

/** A day or a span of days named in a sentence. */
export interface NamedDays {
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly index: number;
}

const DAY = String.raw`(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{4}))?`;
const SPAN = new RegExp(
  String.raw`(?<![\d\/.,])${DAY}\s?(?:-|–|đến(?:\s+hết)?(?:\s+ngày)?)\s?${DAY}(?![\d\/])`,
  'giu',
);
const FULL = /(?<![\d/.,])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?(\d{4})(?![\d/])/gu;

/** Spans (`19/3 - 25/3/2026`) and full dates (`16/5/2026`) of a text; `year` completes a span without one. */
export function datesIn(text: string, year?: number): readonly NamedDays[] {
  const spans = [...text.matchAll(SPAN)].flatMap((match) => spanOf(match, year));
  const blotted = text.replace(SPAN, (found) => '·'.repeat(found.length));
  const days = [...blotted.matchAll(FULL)].flatMap((match) => dayOf(match));
  return [...spans, ...days].sort((a, b) => a.index - b.index);
}

function spanOf(match: RegExpExecArray, year?: number): readonly NamedDays[] {
  const [text, day1, month1, year1, day2, month2, year2] = match;
  const lastYear = Number(year2 ?? year);
  const to = toDay({ year: lastYear, month: Number(month2), day: Number(day2) });
  const from = toDay({ year: Number(year1 ?? lastYear), month: Number(month1), day: Number(day1) });
  return from === undefined || to === undefined || from > to
    ? []
    : [{ from, to, text, index: match.index }];
}

function dayOf(match: RegExpExecArray): readonly NamedDays[] {
  const [text, day, month, year] = match;
  const date = toDay({ year: Number(year), month: Number(month), day: Number(day) });
  return date === undefined ? [] : [{ from: date, to: date, text, index: match.index }];
}
