import { printDay, type Day } from './date';

/** A day as others of a text are written: `15/04/2027` beside `22/03/2027`, `5/4` beside `18/3`. */
export function dayLike(day: Day, text = ''): string {
  const printed = printDay(day).replace(/\/(\d)\//u, (month, digit: string) =>
    /\d\/0[3-9]/u.test(text) ? `/0${digit}/` : month,
  );
  const bare = /(?<![\d/])[1-9]\/\d{1,2}(?:\/\d{4}|$)/u.test(text)
    ? printed.replace(/^0/u, '')
    : printed;
  return text === '' || /\d{4}/u.test(text) ? bare : bare.slice(0, bare.lastIndexOf('/'));
}
