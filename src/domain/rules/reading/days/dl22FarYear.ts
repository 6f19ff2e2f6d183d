import { fromDay, printDay } from '../../../number/dates/date';
import { reportPeriod } from '../../period/reportPeriod';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';

/** Beyond what any programme looks ahead to: reports of 2026 name 2030 and 2045. */
const YEARS_AHEAD = 20;

export const dl22FarYear: Rule = {
  id: 'DL22',
  title: 'Năm của thời hạn quá xa',
  severity: 'Gợi ý',
  example: 'Báo cáo năm 2026, Thời hạn ghi 28/02/2062.',
  remedy: 'Kiểm tra lại năm; có thể gõ lẫn chữ số.',
  *check(facts) {
    const { year } = reportPeriod(facts);
    if (year === undefined) return;
    for (const { cells } of taskRows(facts)) {
      const { at, meaning } = cells.deadline;
      if (meaning.kind !== 'date' || fromDay(meaning.span.to).year <= year + YEARS_AHEAD) continue;
      yield {
        at,
        message: `Thời hạn ${printDay(meaning.span.to)} cách năm báo cáo ${year} hơn ${YEARS_AHEAD} năm: kiểm tra lại năm.`,
      };
    }
  },
};
