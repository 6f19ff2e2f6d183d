const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date that Excel makes of a text: its serial (1900 system) and the format that the cell takes on. */
export interface TypedDate {
  readonly serial: number;
  readonly format: string;
}

/**
 * Reads a date by en-US rules, as `range.values` does everywhere: `3/4/2026` is 4 March, `26/4/2026`
 * is no date, `4/2026` is 1 April 2026, `10/12` is 12 October of this year.
 */
export function readDate(text: string, thisYear: number): TypedDate | null {
  const [first = '', second = '', third] = text.split(/[/-]/).map((part) => part.trim());
  if (!/^\d{1,4}([/-])\d{1,4}(\1\d{1,4})?$/.test(text)) return readNamedMonth(text, thisYear);
  if (third !== undefined) return fullDate(first, second, third);
  if (second.length === 4) return date(Number(second), Number(first), 1, 'mmm-yy');
  if (first.length > 2 || second.length > 2) return null;
  return (
    date(thisYear, Number(first), Number(second), 'd-mmm') ??
    date(2000 + Number(second), Number(first), 1, 'mmm-yy')
  );
}

function fullDate(first: string, second: string, third: string): TypedDate | null {
  if (first.length === 4) return date(Number(first), Number(second), Number(third), 'm/d/yyyy');
  if (third.length === 3) return null;
  return date(fullYear(third), Number(first), Number(second), 'm/d/yyyy');
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
