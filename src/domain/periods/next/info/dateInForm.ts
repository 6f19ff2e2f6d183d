import { fromDay, twoDigits, type Day } from '../../../number/dates/date';

const NUMERIC = /(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(\s*[/.-]\s*)(\d{4}|\d{2})/u;
const IN_WORDS = /(\d{1,2})(\s+tháng\s+)(\d{1,2})(\s+năm\s+)(\d{4})/iu;

/** The typed date moved to another day in the same form: padding, separators, words around it. `undefined` where it has none. */
export function dateInForm(typed: string, day: Day): string | undefined {
  const form = [NUMERIC, IN_WORDS].find((one) => one.test(typed));
  if (!form) return undefined;
  const date = fromDay(day);
  return typed.replace(form, (_, ...parts: string[]) => {
    const [oldDay = '', first = '', oldMonth = '', second = '', oldYear = ''] = parts;
    const year = oldYear.length === 2 ? String(date.year).slice(-2) : String(date.year);
    return `${dayDigits(date.day, oldDay)}${first}${monthDigits(date.month, oldMonth)}${second}${year}`;
  });
}

/** Two digits, unless the old day was one digit alone. */
export function dayDigits(day: number, like: string): string {
  return like.length === 1 ? String(day) : twoDigits(day);
}

/**
 * As the old one: `04` → `05`, `1` → `2`. A month from 3 on without a nought is as the decree writes it too, which pads
 * `01` and `02` only: `7` → `01`, `12` → `01`.
 */
export function monthDigits(month: number, like: string): string {
  const padded = like.startsWith('0') || (month < 3 && Number(like) > 2);
  return padded ? twoDigits(month) : String(month);
}
