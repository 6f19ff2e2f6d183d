import { endOfMonth, toDay, type DateSpan } from './date';
import { writtenDay } from './writtenDay';

/** One way of typing a date: lower-case text without leading `ngày`. */
export interface DateForm {
  readonly pattern: RegExp;
  /** `year` is the report's, for texts that carry none; `undefined` when there is none either. */
  readonly span: (match: RegExpExecArray, year?: number) => DateSpan | 'no-such-date' | undefined;
}

const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
/** `/2026`, ` năm 2026`, ` 2026` or nothing. */
const YEAR = String.raw`(?:(?:/|-|,? năm | )(\d{4}))?`;

/** Every single date or period; the first pattern that fits decides. */
export const DATE_FORMS: readonly DateForm[] = [
  { pattern: /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/, span: ([, d, , m, y]) => day(y, m, d) },
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, span: ([, y, m, d]) => day(y, m, d) },
  {
    pattern: new RegExp(`^(\\d{1,2}) tháng (\\d{1,2})${YEAR}$`),
    span: ([, d, m, y], year) => day(y ?? year, m, d),
  },
  { pattern: /^(?:tháng )?(\d{1,2})[/.-](\d{4})$/, span: ([, m, y]) => month(y, m) },
  {
    pattern: new RegExp(`^tháng (\\d{1,2})${YEAR}$`),
    span: ([, m, y], year) => month(y ?? year, m),
  },
  { pattern: /^(\d{1,2})\/(\d{1,2})$/, span: ([, d, m], year) => day(year, m, d) },
  {
    pattern: new RegExp(`^quý (i{1,3}|iv|[1-4])${YEAR}$`),
    span: ([, q, y], year) => quarter(y ?? year, q),
  },
  {
    pattern: new RegExp(`^0?6 tháng (đầu|cuối) năm${YEAR}$`),
    span: ([, half, y], year) => halfYear(y ?? year, half),
  },
  {
    pattern: new RegExp(`^(\\d{1,2}) tháng(?: đầu năm)?${YEAR}$`),
    span: ([, n, y], year) => firstMonths(y ?? year, n),
  },
  { pattern: /^(?:cả )?năm (\d{4})$/, span: ([, y]) => wholeYear(y) },
  { pattern: /^((?:19|20)\d{2})$/, span: ([, y]) => wholeYear(y) },
];

type Text = string | number | undefined;

function day(y: Text, m: Text, d: Text): DateSpan | 'no-such-date' | undefined {
  if (y === undefined) return undefined;
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
  const value = writtenDay(d, m, year);
  return value === undefined ? 'no-such-date' : { from: value, to: value, precision: 'day' };
}

function month(y: Text, m: Text): DateSpan | 'no-such-date' | undefined {
  return months(y, Number(m), Number(m), 'month');
}

function quarter(y: Text, q = ''): DateSpan | 'no-such-date' | undefined {
  const last = 3 * (QUARTERS[q] ?? 0);
  return months(y, last - 2, last, 'quarter');
}

function halfYear(y: Text, half = ''): DateSpan | 'no-such-date' | undefined {
  return half === 'đầu' ? months(y, 1, 6, 'half') : months(y, 7, 12, 'half');
}

function firstMonths(y: Text, n: Text): DateSpan | 'no-such-date' | undefined {
  return months(y, 1, Number(n), 'range');
}

function wholeYear(y: Text): DateSpan | 'no-such-date' | undefined {
  return months(y, 1, 12, 'year');
}

function months(
  y: Text,
  first: number,
  last: number,
  precision: DateSpan['precision'],
): DateSpan | 'no-such-date' | undefined {
  if (y === undefined) return undefined;
  const from = last <= 12 ? toDay({ year: Number(y), month: first, day: 1 }) : undefined;
  return from === undefined ? 'no-such-date' : { from, to: endOfMonth(Number(y), last), precision };
}
