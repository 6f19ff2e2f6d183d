import { printDay } from '../../../number/dates/date';
import { FULL_DAY, WRITTEN_DAY, writtenDay } from '../../../number/dates/writtenDay';
import { passages } from '../../../words/passages';
import { isDue } from '../../../words/printed/isDue';
import { isPutOff } from '../../../words/printed/isPutOff';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const SPAN = new RegExp(
  String.raw`(?<!\p{L})từ(?: ngày)? ${WRITTEN_DAY}\s?(?:-|–|đến(?: hết)?)(?: ngày)? ${WRITTEN_DAY}(?![\d/])`,
  'giu',
);
const FULL = new RegExp(String.raw`(?<![\d./])${FULL_DAY}`, 'gu');
const AWAY =
  /(?:chậm|trễ|quá hạn|muộn|sớm|trước (?:thời )?hạn|vượt (?:thời )?hạn)( hơn)? (\d{1,3}) ngày(?= so với|[,.;)]|$| \()/iu;

/** Two days of one sentence that cannot both be right: a span that ends before it begins, days counted wrongly. */
export const ky17DaysDisagree: Rule = {
  id: 'KY17',
  title: 'Hai ngày trong một câu không hợp nhau',
  severity: 'Cảnh báo',
  example:
    '“từ ngày 28/10/2026 đến ngày 26/10/2026”; “xong ngày 10/6/2026, chậm 11 ngày so với hạn 20/5/2026”.',
  remedy: 'Sửa một trong hai ngày, hoặc sửa số ngày.',
  *check(facts) {
    for (const { at, text, generated } of passages(facts, 'printed')) {
      if (generated || !text.includes('/')) continue;
      for (const sentence of text.split(/(?<=[.;!?])\s+/u)) {
        for (const found of turnedSpans(sentence))
          yield {
            at,
            message: `${quote(found)}: ngày cuối trước ngày đầu, sửa một trong hai ngày.`,
          };
        for (const message of [...spansCounted(sentence), ...endedBefore(sentence)])
          yield { at, message };
        const counted = daysCounted(sentence);
        if (counted)
          yield {
            at,
            message: `${quote(sentence, 80)}: từ ${counted.first} đến ${counted.last} là ${counted.days} ngày, lời ghi ${counted.said}: sửa số ngày, hoặc một trong hai ngày (${counted.said} ngày thì ngày trước là ${counted.other}).`,
          };
      }
    }
  },
};

function turnedSpans(sentence: string): readonly string[] {
  return [...sentence.matchAll(SPAN)].flatMap((match) => {
    const [found, day1, month1, year1, day2, month2, year2] = match;
    const year = year2 ?? year1;
    if (year === undefined || (year1 !== undefined && year2 === undefined)) return [];
    const from = writtenDay(day1, month1, year1 ?? year);
    const to = writtenDay(day2, month2, year);
    const wraps = year1 === undefined && Number(month1) - Number(month2) > 5;
    return from !== undefined && to !== undefined && from > to && !wraps ? [found] : [];
  });
}

/** `xong ngày …, chậm n ngày so với hạn …`: exactly two days in full, the number between them or beside. */
function daysCounted(sentence: string) {
  const late = AWAY.exec(sentence);
  const days = [...sentence.matchAll(FULL)].filter(
    ({ index }) => !isPutOff(sentence, index, late?.index ?? 0),
  );
  const [one, other] = days;
  const [, more, digits] = late ?? [];
  if (digits === undefined || !one || !other || days.length !== 2) return undefined;
  // Two deadlines are those of two things.
  if (days.every(({ index }) => isDue(sentence.slice(0, index)))) return undefined;
  const [from, to] = [one, other].map(([, day, month, year]) => writtenDay(day, month, year));
  if (from === undefined || to === undefined) return undefined;
  const away = Math.abs(from - to);
  const said = Number(digits);
  // Told rightly somewhere, or `chậm hơn 4 ngày`: more than so many.
  const isTold = new RegExp(String.raw`(?<!\d)0?${away} ngày`, 'u').test(sentence);
  if (isTold || (more !== undefined && away > said)) return undefined;
  const [first, last] = from < to ? [one[0], other[0]] : [other[0], one[0]];
  return { first, last, days: away, said, other: printDay(Math.max(from, to) - said) };
}

const COUNT = String.raw`(?:kéo dài|diễn ra|trong|suốt|tổ chức|kéo dài trong)(?: vòng)? (\d{1,3}) ngày`;
/** `kéo dài 09 ngày (từ ngày 20/01/2026 đến ngày 28/01/2026)`: both ends may be counted, or one. */
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})${COUNT}[,:\s]{0,2}\(?,?\s?từ(?: ngày)? ${WRITTEN_DAY}\s?(?:-|–|đến(?: hết)?)(?: ngày)? ${WRITTEN_DAY}(?![\d/])`,
  'giu',
);

function spansCounted(sentence: string): readonly string[] {
  return [...sentence.matchAll(COUNTED)].flatMap((match) => {
    const [found, digits, day1, month1, year1, day2, month2, year2] = match;
    const year = year2 ?? year1 ?? String(LEAP_FREE);
    const from = writtenDay(day1, month1, year1 ?? year);
    const to = writtenDay(day2, month2, year);
    if (from === undefined || to === undefined || from > to) return [];
    const all = to - from + 1;
    const said = Number(digits);
    return said === all || said === all - 1
      ? []
      : [
          `${quote(found, 80)}: tính cả hai đầu là ${all} ngày, lời ghi ${said}: sửa số ngày, hoặc một trong hai ngày.`,
        ];
  });
}

/** Without a year, any that is no leap year. */
const LEAP_FREE = 2026;

const BEGUN =
  /(?<!\p{L})(?:mở|bắt đầu|khởi động|phát động|khai mạc|khởi công|ra quân)[^.;\d]{0,60}ngày $/iu;
const ENDED =
  /(?<!\p{L})(?:kết thúc|tổng kết|bế mạc|trao giải|hoàn thành|xong|khánh thành|nghiệm thu)[^.;\d]{0,30}ngày $/iu;

/** `mở vòng thi từ ngày 10/11/2026, tổng kết trước ngày 05/11/2026`. */
function endedBefore(sentence: string): readonly string[] {
  const days = [...sentence.matchAll(FULL)];
  const [one, other] = days;
  if (!one || !other || days.length !== 2) return [];
  const between = sentence.slice(one.index + one[0].length, other.index);
  if (!BEGUN.test(sentence.slice(0, one.index)) || !ENDED.test(between)) return [];
  const [from, to] = [one, other].map(([, day, month, year]) => writtenDay(day, month, year));
  return from === undefined || to === undefined || from <= to
    ? []
    : [
        `Việc bắt đầu ngày ${one[0]} mà xong ngày ${other[0]}, trước khi bắt đầu: sửa một trong hai ngày.`,
      ];
}
