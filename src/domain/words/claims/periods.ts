import { endOfMonth, toDay, type DateSpan } from '../../number/dates/date';

/** A quarter or month named in a sentence, with its year. */
export interface NamedPeriod {
  readonly text: string;
  readonly index: number;
  readonly span: DateSpan;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const QUARTER =
  /quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])(?:\s*(?:,|và|-|–)\s*quý\s+(IV|I{1,3}|[1-4]))?\s*(?:\/|năm\s+)(\d{4})/giu;
const MONTH = /tháng\s+(\d{1,2})\s*(?:\/|năm\s+)(\d{4})/giu;

/** Quarters and months of a known year that a text speaks of: `quý III, quý IV năm 2026`, `tháng 6/2026`. */
export function periodsIn(text: string): readonly NamedPeriod[] {
  return [...quartersIn(text), ...monthsIn(text)];
}

function quartersIn(text: string): readonly NamedPeriod[] {
  return [...text.matchAll(QUARTER)].flatMap((match) => {
    const [found, first = '', second, year = ''] = match;
    const from = quarterOf(first);
    const to = quarterOf(second ?? first);
    return period(found, match.index, Number(year), from * 3 - 2, to * 3, 'quarter');
  });
}

function monthsIn(text: string): readonly NamedPeriod[] {
  return [...text.matchAll(MONTH)].flatMap((match) => {
    const [found, month, year] = match;
    return period(found, match.index, Number(year), Number(month), Number(month), 'month');
  });
}

function quarterOf(digits: string): number {
  return QUARTERS.indexOf(digits.toUpperCase()) + 1 || Number(digits);
}

function period(
  text: string,
  index: number,
  year: number,
  firstMonth: number,
  lastMonth: number,
  precision: DateSpan['precision'],
): readonly NamedPeriod[] {
  const from = toDay({ year, month: firstMonth, day: 1 });
  if (from === undefined || lastMonth < firstMonth || lastMonth > 12) return [];
  return [{ text, index, span: { from, to: endOfMonth(year, lastMonth), precision } }];
}
