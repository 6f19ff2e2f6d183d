import { FULL_DAY, WRITTEN_DAY, writtenDay } from '../../../number/dates/writtenDay';
import { clauses } from '../../../words/passages';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { allDerived, derivedRemarks } from '../../text/remarks/derivedRemarks';

const SPAN = new RegExp(
  String.raw`(?<!\p{L})từ(?: ngày)? ${WRITTEN_DAY}\s?(?:-|–|đến(?: hết)?)(?: ngày)? ${WRITTEN_DAY}(?![\d/])`,
  'giu',
);
const FULL = new RegExp(String.raw`(?<![\d./])${FULL_DAY}`, 'gu');

/** Two days of one sentence that cannot both be right: a span that ends before it begins, days counted wrongly. */
export const ky17DaysDisagree: Rule = {
  id: 'KY17',
  title: 'Hai ngày trong một câu không hợp nhau',
  severity: 'Cảnh báo',
  example:
    '“từ ngày 28/10/2026 đến ngày 26/10/2026”; “xong ngày 10/6/2026, chậm 11 ngày so với hạn 20/5/2026”.',
  remedy: 'Sửa một trong hai ngày, hoặc sửa số ngày.',
  prepare: allDerived.steps,
  *check(facts) {
    yield* derivedRemarks(facts, ['days']);
    for (const { at, text, generated } of clauses(facts, 'printed')) {
      if (generated || !text.includes('/')) continue;
      for (const message of [...turnedSpans(text), ...endedBefore(text)]) yield { at, message };
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
    return from !== undefined && to !== undefined && from > to && !wraps
      ? [`${quote(found)}: ngày cuối trước ngày đầu, sửa một trong hai ngày.`]
      : [];
  });
}

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
