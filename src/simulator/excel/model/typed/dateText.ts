import type { Region } from './region';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date that Excel makes of a text: its serial (1900 system) and the format that the cell takes on. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

/**
 * Reads a date as a region writes it. By en-US rules `3/4/2026` is 4 March, `26/4/2026` is no date, `10/12` is
 * 12 October of this year; where days come first 3 April, 26 April and 10 December. `4/2026` is 1 April 2026.
 */
export function readDate(text: string, region: Region): TypedDate | null {
  const [first = '', second = '', third] = text.split(/[/-]/).map((part) => part.trim());
  if (!/^\d{1,4}([/-])\d{1,4}(\1\d{1,4})?$/.test(text))
    return readNamedMonth(text, region.thisYear);
  const [day, month] = region.dayFirst ? [first, second] : [second, first];
  if (third !== undefined) return fullDate(first, day, month, third, region);
  if (second.length === 4) return date(Number(second), Number(first), 1, 'mmm-yy');
  if (first.length > 2 || second.length > 2) return null;
  const ofThisYear = date(region.thisYear, Number(month), Number(day), 'd-mmm');
  return ofThisYear ?? date(2000 + Number(second), Number(first), 1, 'mmm-yy');
}

function fullDate(
  first: string,
  day: string,
  month: string,
  third: string,
  region: Region,
): TypedDate | null {
  const format = region.dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy';
  if (first.length === 4) {
    const [middle, last] = region.dayFirst ? [month, third] : [day, third];
    return date(Number(first), Number(middle), Number(last), format);
  }
  return third.length === 3 ? null : date(fullYear(third), Number(month), Number(day), format);
}

function readNamedMonth(text: string, thisYear: number): TypedDate | null {
  const match = /^(\d{1,2})[-\s]([a-z]{3})[a-z]*(?:[-\s](\d{2}|\d{4}))?$/i.exec(text);
  const month = MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1;
  if (!match || month === 0) return null;
  const year = match[3] === undefined ? thisYear : fullYear(match[3]);
  return date(year, month, Number(match[1]), match[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function date(year: number, month: number, day: number, format: string): TypedDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || time.getUTCDate() !== day || year < 1900 || year > 9999)
    return null;
  return { serial: serialOf(time), format };
}

/** Excel's day number (1900 system, with its 29 February 1900) of a moment in UTC. */
export function serialOf(time: Date): number {
  const days = time.getTime() / 86400000 + 25569;
  return days < 61 ? days - 1 : days;
}
