import type { Facts } from '../../../facts';
import { type Day, fromDay, printDay } from '../../../number/dates/date';
import { oncePer } from '../../../words/oncePer';
import { isWithoutOne } from '../../../words/printed/fingers';
import { infoEntry } from '../../info/infoItem';
import { reportPeriod } from '../../period/reportPeriod';
import { taskRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';

/** Beyond what any programme looks ahead to: reports of 2026 name 2030 and 2045. */
const YEARS_AHEAD = 20;

export const dl22FarYear: Rule = {
  id: 'DL22',
  title: 'Năm của thời hạn quá xa, năm báo cáo không phải là một năm',
  severity: 'Gợi ý',
  example: 'Báo cáo năm 2026, Thời hạn ghi 28/02/2062; Năm ghi 20266.',
  remedy: 'Kiểm tra lại năm; có thể gõ lẫn chữ số.',
  *check(facts) {
    yield* ofReport(facts);
    const { year } = reportPeriod(facts);
    if (year === undefined) return;
    const yearOf = oncePer((day: Day) => fromDay(day).year);
    for (const { cells } of taskRows(facts)) {
      const { at, meaning } = cells.deadline;
      if (meaning.kind !== 'date' || yearOf(meaning.span.to) <= year + YEARS_AHEAD) continue;
      yield {
        at,
        message: `Thời hạn ${printDay(meaning.span.to)} cách năm báo cáo ${year} hơn ${YEARS_AHEAD} năm: kiểm tra lại năm.`,
      };
    }
  },
};

/** A report's year of five figures would print; the year of its days is proposed where one figure is too many. */
function* ofReport(facts: Facts): Iterable<Remark> {
  const entry = infoEntry(facts, 'nam');
  if (entry?.meaning.kind !== 'number' || entry.meaning.number < 10_000) return;
  const { to } = reportPeriod(facts);
  const meant = to === undefined ? undefined : fromDay(to).year;
  const { at, raw, text } = entry;
  const said = `Năm ghi ${text}, không phải là một năm`;
  if (meant === undefined || !isWithoutOne(text, String(meant))) {
    yield { at, severity: 'Lỗi', message: `${said}: ghi bốn chữ số.` };
    return;
  }
  const changes = [{ ...at, before: raw, after: meant }];
  yield {
    at,
    severity: 'Lỗi',
    message: `${said}: có lẽ là ${meant}, năm của Đến ngày.`,
    fix: { label: `Ghi ${meant}`, certain: false, changes },
  };
}
