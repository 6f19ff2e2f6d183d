import { fromDay, type Day, twoDigits } from '../../../number/dates/date';
import { writtenDay } from '../../../number/dates/writtenDay';
import { nameOfDay } from './weekdays';

const WEEKDAY = 'thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật';
/** Behind one weekday, and no second one. */
const LISTED = new RegExp(
  String.raw`(?<!(?:${WEEKDAY})[^.;()]{0,40})(${WEEKDAY})(?:(?!${WEEKDAY})[^.;()]){0,60}\(((?:(?:các )?ngày )?\d{1,2}(?:\/\d{1,2})?(?:(?:, | và |, ngày | và ngày )\d{1,2}(?:\/\d{1,2})?){2,}(?:\/20\d\d)?)\)`,
  'giu',
);
/** `04, 11, 18 và 25/9`: the last tells the month of those before it. */
const DAY = /(\d{1,2})(?:\/(\d{1,2})(?:\/(20\d\d))?)?/gu;

/** `sáng thứ Hai hằng tuần (07/9, 14/9, 22/9 và 28/9)`: the one day of several that is another weekday, or the weekday that none of them is. */
export function oddWeekdays(text: string, ofReport: number | undefined): readonly string[] {
  return [...text.matchAll(LISTED)].flatMap(([, weekday = '', list = '']) => {
    const { days, year } = daysOf(list, ofReport);
    const is = (day: Day) => nameOfDay(day).toLowerCase() === weekday.toLowerCase();
    const odd = days.filter((day) => !is(day));
    const [one] = odd;
    if (one === undefined) return [];
    if (odd.length === days.length && new Set(odd.map(nameOfDay)).size === 1)
      return [
        `Ghi ${weekday}, mà các ngày nêu trong câu (${days.map(short).join(', ')}/${year}) đều là ${like(weekday, nameOfDay(one))}: sửa thứ hoặc ngày.`,
      ];
    if (odd.length > 1) return [];
    const right = [-1, 1, -2, 2, -3, 3].map((by) => one + by).find(is);
    const meant = right === undefined ? '' : `: có lẽ là ${short(right)}`;
    return [
      `${short(one)}/${year} là ${nameOfDay(one)}, các ngày khác cùng câu là ${weekday}${meant}.`,
    ];
  });
}

/** The days of a list in their order; none where one cannot be read. */
function daysOf(list: string, ofReport = 0) {
  const all = [...list.matchAll(DAY)];
  const [, , lastMonth, lastYear] = all.at(-1) ?? [];
  const year = Number(lastYear ?? ofReport);
  let month = lastMonth;
  const days = all.reverse().flatMap(([, day, own]) => {
    month = own ?? month;
    return writtenDay(day, month, year) ?? [];
  });
  return { days: days.length === all.length ? days.reverse() : [], year };
}

/** In small letters where the other is. */
const like = (typed: string, name: string): string =>
  typed === typed.toLowerCase() ? name.toLowerCase() : name;

function short(date: Day): string {
  const { day, month } = fromDay(date);
  return `${twoDigits(day)}/${month}`;
}
