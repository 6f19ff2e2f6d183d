import type { Day } from '../../../number/dates/date';

/** From the serial number's remainder by 7: Excel's day 1 was a Sunday. */
const WEEKDAYS = ['thứ Bảy', 'Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu'];

/** `thứ Hai`. */
export function nameOfDay(date: Day): string {
  return WEEKDAYS[date % 7] ?? '';
}
