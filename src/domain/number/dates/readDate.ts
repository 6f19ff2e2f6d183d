import { normalize } from '../../letters/vietnamese';
import { DATE_FORMS } from './dateForms';
import type { DateSpan, Day } from './date';

/** What a typed date turned out to be; `none` is a word for having no deadline (`Thường xuyên`, `Hằng năm`). */
export type TypedDate = DateSpan | 'none' | 'no-such-date';

const NONE = /^(?:thường xuyên|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày))(?!\p{L})/u;
/** Words before a deadline that do not change which day it is. */
const LEAD =
  /^(?:(?:hoàn thành |xong |thực hiện )?(?:trước|đến hết|tính đến|đến|hết|trong|chậm nhất|muộn nhất|từ) )+/;
const BETWEEN = /^(.+?)(?: ?[–—÷] ?| - | đến (?:hết )?|(?<=\d)-(?=\d))(.+)$/;
const YEAR_END = /(?:\/(\d{1,2}))?(?:\/| năm | )(\d{4})$/;

/**
 * Reads `26/4/2026`, `04/2026`, `Quý II/2026`, `6 tháng đầu năm 2026`, `năm 2026`, ranges of these, and words for no
 * deadline. `year` completes what was typed without one (`Tháng 6`). `undefined` when the text is no date at all.
 */
export function readDate(text: string, year?: number): TypedDate | undefined {
  const words = normalize(text)
    .toLowerCase()
    .replaceAll('quí', 'quý')
    .replace(/(?<![.;,])[.;,]+$/, '');
  if (NONE.test(words)) return 'none';
  const bare = words.replace(LEAD, '').replace(/ ?([/.]) ?/g, '$1');
  return single(bare, year) ?? range(bare, year);
}

/** The last day of a typed date; `undefined` for what is none. */
export function readDay(text: string): Day | undefined {
  const date = readDate(text);
  return typeof date === 'object' ? date.to : undefined;
}

function single(text: string, year?: number): DateSpan | 'no-such-date' | undefined {
  const plain = text.replace(/^ngày /, '');
  for (const { pattern, span } of DATE_FORMS) {
    const match = pattern.exec(plain);
    if (match) return span(match, year);
  }
  return undefined;
}

function range(text: string, year?: number): DateSpan | 'no-such-date' | undefined {
  const [, first, second] = BETWEEN.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const to = single(second, year);
  if (to === undefined || to === 'no-such-date') return to;
  const from = completed(first, second, year);
  if (from === undefined || from === 'no-such-date') return from;
  return from.from <= to.to ? { from: from.from, to: to.to, precision: 'range' } : undefined;
}

/** The left end may lack the year, or month and year, of the right one: `02/4 - 08/4/2026`, `16 - 30/4/2026`. */
function completed(
  first: string,
  second: string,
  year?: number,
): DateSpan | 'no-such-date' | undefined {
  const [, month, ownYear] = YEAR_END.exec(second) ?? [];
  const shared = ownYear === undefined ? year : Number(ownYear);
  if (month !== undefined && /^(?:ngày )?\d{1,2}$/.test(first))
    return single(`${first}/${month}`, shared);
  return single(first, shared);
}
