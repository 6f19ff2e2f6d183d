import { type Day, printDay } from '../../../number/dates/date';
import type { Rule } from '../../rule';
import { datesIn, type NamedDays } from '../../../words/claims/dates';
import { infoPlace } from '../../info/infoItem';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../report/outline/numbering/headingDepth';
import { reportPeriod } from '../reportPeriod';
import { passages } from '../../../words/passages';

export const ky09PlanOutsideNext: Rule = {
  id: 'KY09',
  title: 'Hoạt động kỳ sau có ngày ngoài kỳ sau',
  severity: 'Cảnh báo',
  example: 'Nhiệm vụ tuần 16 (09/4–15/4) có việc “từ ngày 17/4 - 28/4/2026”.',
  remedy: 'Sửa ngày, hoặc chuyển việc sang kỳ có ngày đó.',
  *check(facts) {
    const { to, nextFrom, nextTo, year } = reportPeriod(facts);
    if (nextFrom === undefined || nextTo === undefined) return;
    for (const { at, text, subject, level } of passages(facts, 'body')) {
      if (subject !== 'plans') continue;
      const named = datesIn(text, year);
      if (level && headingDepth(level) !== undefined) {
        const [span] = named;
        // Where the next period does not follow this one, Thông tin is asked about itself.
        if (
          span &&
          named.length === 1 &&
          nextFrom === (to ?? 0) + 1 &&
          isHalf(span, nextFrom, nextTo)
        )
          yield {
            at,
            also: [infoPlace(facts, 'ky_sau_tu_ngay'), infoPlace(facts, 'ky_sau_den_ngay')],
            message: `Mục về kỳ sau ghi ${quote(span.text)}, Thông tin ghi kỳ sau ${printDay(nextFrom)}–${printDay(nextTo)}: sửa một trong hai nơi.`,
          };
        continue;
      }
      for (const days of named) {
        const outside = days.to < nextFrom || days.from > nextTo;
        if (!outside || !isOfWork(text, days)) continue;
        yield {
          at,
          message: `Việc kỳ sau ghi ${quote(days.text)}, ngoài kỳ sau (${printDay(nextFrom)}–${printDay(nextTo)}): sửa ngày hoặc chuyển kỳ.`,
        };
      }
    }
  },
};

/** One end of the next period and not the other. */
function isHalf({ from, to }: NamedDays, nextFrom: Day, nextTo: Day): boolean {
  return from !== to && (from === nextFrom) !== (to === nextTo);
}

/** The day of a document and a day up to which something runs are not days of work. */
function isOfWork(text: string, { index, from, to }: NamedDays): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  const ofDocument = /[\p{Lu}\d]\s*,?\s*ngày\s*$/u.test(before);
  const upTo =
    from === to && /(?:trước|đến|hết|chậm nhất|từ|kể từ)(?:\s+(?:hết|ngày))*\s*$/iu.test(before);
  return !ofDocument && !upTo;
}
