import { fromDay, type Day, twoDigits } from '../../../number/dates/date';
import { writtenDay } from '../../../number/dates/writtenDay';
import { nameOfDay } from './weekdays';

const LISTED =
  /(thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[^.;()]{0,60}\(((?:ngày )?\d{1,2}\/\d{1,2}(?:(?:, | và |, ngày | và ngày )\d{1,2}\/\d{1,2}){2,})/giu;

/** `sáng thứ Hai hằng tuần (07/9, 14/9, 22/9 và 28/9)`: the one day of several that is another weekday. */
export function oddWeekdays(text: string, year: number | undefined): readonly string[] {
  if (year === undefined) return [];
  return [...text.matchAll(LISTED)].flatMap(([, weekday = '', list = '']) => {
    const days = [...list.matchAll(/(\d{1,2})\/(\d{1,2})/gu)].flatMap(([, day, month]) => {
      return writtenDay(day, month, year) ?? [];
    });
    const is = (day: Day) => nameOfDay(day).toLowerCase() === weekday.toLowerCase();
    const odd = days.filter((day) => !is(day));
    const [one] = odd;
    if (one === undefined || odd.length > 1) return [];
    const right = [-1, 1, -2, 2, -3, 3].map((by) => one + by).find(is);
    const meant = right === undefined ? '' : `: có lẽ là ${short(right)}`;
    return [
      `${short(one)}/${year} là ${nameOfDay(one)}, các ngày khác cùng câu là ${weekday}${meant}.`,
    ];
  });
}

function short(date: Day): string {
  const { day, month } = fromDay(date);
  return `${twoDigits(day)}/${month}`;
}
