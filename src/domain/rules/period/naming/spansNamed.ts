import { endOfMonth, fromDay, toDay } from '../../../number/dates/date';
import type { NamedDays } from '../../../words/claims/dates';
import type { Passage } from '../../../words/passages';
import type { ReportPeriod } from '../reportPeriod';

/** Kinds whose days are those of whole months. */
const KINDS = new Set<string>(['Tháng', 'Quý', '6 tháng', '9 tháng', 'Lũy kế', 'Năm']);
const ROMAN = ['I', 'II', 'III', 'IV'];
const FROM_START = /(?<!\d|so với )(\d{1,2}) tháng (đầu|cuối) năm(?: (\d{4}))?/giu;
const QUARTER =
  /(?<!so với |(?:,|và) )quý (IV|I{1,3})(?![\p{L}\d]|\s?(?:,|và|đến|-|–))(?:(?:,? năm |\s?\/\s?)(\d{4}))?/giu;

/** Spans of months and quarters; a year left out is the report's. */
export function spansNamed(text: string, year: number): readonly NamedDays[] {
  const months = [...text.matchAll(FROM_START)].flatMap(
    ({ 0: found, 1: count, 2: part, 3: own, index }) => {
      const all = Number(count);
      const first = /^cuối$/iu.test(part ?? '') ? 13 - all : 1;
      return span(found, index, Number(own ?? year), first, first + all - 1);
    },
  );
  const quarters = [...text.matchAll(QUARTER)].flatMap(
    ({ 0: found, 1: roman = '', 2: own, index }) => {
      const last = (ROMAN.indexOf(roman.toUpperCase()) + 1) * 3;
      return span(found, index, Number(own ?? year), last - 2, last);
    },
  );
  return [...months, ...quarters]
    .filter(({ index }) => !OF_COMPARISON.test(text.slice(0, index)))
    .sort((a, b) => a.index - b.index);
}

/** `kỳ trước để so sánh là 6 tháng cuối năm 2026`: what the report is held against. */
const OF_COMPARISON =
  /(?<!\p{L})(?:(?:so|đối chiếu) với|so sánh|cùng kỳ|kỳ(?: liền)? trước|kỳ gốc)(?!\p{L})[^,;.\d]{0,40}$/iu;

function span(
  text: string,
  index: number,
  year: number,
  first: number,
  last: number,
): readonly NamedDays[] {
  const from = toDay({ year, month: first, day: 1 });
  return from === undefined || last > 12 ? [] : [{ text, index, from, to: endOfMonth(year, last) }];
}

/**
 * The first span of another kind that cannot be meant: of results, one that reaches beyond the period or ends before
 * it; of plans, one that is over. What ends with the period may be told beside it.
 */
export function wrongSpan(
  text: string,
  { from, to, year, kind }: ReportPeriod,
  planned: (one: NamedDays) => boolean,
): NamedDays | undefined {
  if (
    from === undefined ||
    to === undefined ||
    from > to ||
    year === undefined ||
    !KINDS.has(kind ?? '')
  )
    return undefined;
  const own = fromDay(to);
  const end = endOfMonth(own.year, own.month);
  return spansNamed(text, year).find((one) => {
    if (planned(one)) return one.to <= end;
    return one.from > end
      ? false
      : one.to > end || one.to < from || (one.from === from && one.to < end);
  });
}

const MONTH =
  /(?<!\d |so với |ngày \d{1,2} |cùng kỳ |đến |từ )tháng (\d{1,2})(?![\d.,])(?:(?:,? năm |\s?\/\s?)(\d{4}))?/giu;

/** What a sentence on the whole report names, where all of it is over before the report's last month: `báo cáo quý II` of 9 months. */
export function earlierSpan(
  text: string,
  { to, year = 0, kind }: ReportPeriod,
): NamedDays | undefined {
  if (to === undefined || !KINDS.has(kind ?? '') || /so với|cùng kỳ/iu.test(text)) return undefined;
  const months = [...text.matchAll(MONTH)].flatMap(({ 0: found, 1: month, 2: own, index }) =>
    span(found, index, Number(own ?? year), Number(month), Number(month)),
  );
  const [first, ...others] = [...spansNamed(text, year), ...months];
  const { year: ends, month } = fromDay(to);
  const isOver = (one: NamedDays): boolean => one.to < (toDay({ year: ends, month, day: 1 }) ?? 0);
  return first && [first, ...others].every(isOver) ? first : undefined;
}

/** Whether what is named stands for what is to come. */
export function isAhead(
  text: string,
  subject: Passage['subject'] | undefined,
): (one: NamedDays) => boolean {
  return ({ index }) =>
    subject === 'plans' ||
    /(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp)[^,;.]{0,40}$/iu.test(text.slice(0, index));
}
