import { fromDay, printDay, twoDigits } from '../../number/dates/date';
import { formatSections, formatTokens } from './formatTokens';

/** Excel shows its own short date by the machine's locale; here it prints the decree's way. */
const SHORT_DATES: ReadonlySet<string> = new Set(['m/d/yyyy', 'm/d/yy', 'mm-dd-yy', 'm/d/yyyy;@']);
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A date or time as its number format shows it, names of days and months in Vietnamese. */
export function formatDate(serial: number, format: string): string {
  const section = formatSections(format)[0] ?? '';
  if (SHORT_DATES.has(format.toLowerCase()) || /^\[\$-F800\]/i.test(section))
    return printDay(serial);
  const tokens = formatTokens(section);
  const codes = tokens.map(({ kind, text }) => (kind === 'code' ? text.toLowerCase() : ''));
  const moment = momentOf(
    serial,
    codes.some((code) => code.includes('/p')),
  );
  return tokens
    .map(({ kind, text }, at) =>
      kind === 'literal' ? text : (part(minuteOr(codes, at), moment) ?? text),
    )
    .join('');
}

interface Moment {
  readonly date: ReturnType<typeof fromDay>;
  readonly weekday: number;
  readonly hours: number;
  readonly shownHours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly days: number;
}

function momentOf(serial: number, twelve: boolean): Moment {
  const total = Math.round(serial * 86_400);
  const days = Math.floor(total / 86_400);
  const hours = Math.floor((total % 86_400) / 3600);
  const shownHours = twelve ? ((hours + 11) % 12) + 1 : hours;
  const minutes = Math.floor((total % 3600) / 60);
  return {
    date: fromDay(days),
    weekday: (days + 6) % 7,
    hours,
    shownHours,
    minutes,
    seconds: total % 60,
    days,
  };
}

/** `m` beside hours or seconds means minutes. */
function minuteOr(codes: readonly string[], at: number): string {
  const code = codes[at] ?? '';
  if (!/^m{1,2}$/.test(code)) return code;
  const before =
    codes
      .slice(0, at)
      .filter((one) => /^[ymdhs[]/.test(one))
      .at(-1) ?? '';
  const after = codes.slice(at + 1).find((one) => /^[ymdhs[]/.test(one)) ?? '';
  return /^\[?h/.test(before) || after.startsWith('s') ? `minute${code.length}` : code;
}

function part(
  code: string,
  { date, weekday, hours, shownHours, minutes, seconds, days }: Moment,
): string | undefined {
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.year),
    yy: twoDigits(date.year % 100),
    mmmm: `tháng ${date.month}`,
    mmm: `thg ${date.month}`,
    mm: twoDigits(date.month),
    m: String(date.month),
    dddd: WEEKDAYS[weekday] ?? '',
    ddd: WEEKDAYS[weekday] ?? '',
    dd: twoDigits(date.day),
    d: String(date.day),
    hh: twoDigits(shownHours),
    h: String(shownHours),
    '[h]': String(days * 24 + hours),
    minute2: twoDigits(minutes),
    minute1: String(minutes),
    ss: twoDigits(seconds),
    s: String(seconds),
    'am/pm': hours < 12 ? 'SA' : 'CH',
    '@': '',
  };
  return parts[code];
}
