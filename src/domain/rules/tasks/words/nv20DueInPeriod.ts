import { exactDay } from '../../../entries/exactDay';
import type { Facts } from '../../../facts';
import { taskStatusOf } from '../../../figures/taskClass';
import type { PeriodDates } from '../../../figures/period/periodDates';
import { headerKey } from '../../../letters/vietnamese';
import { dueCountsIn } from '../../../words/claims/dueCounts';
import { passages } from '../../../words/passages';
import { spelledOf } from '../../../words/sentences';
import { periodsNamed } from '../../period/periodsNamed';
import { reportPeriod } from '../../period/reportPeriod';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const nv20DueInPeriod: Rule = {
  id: 'NV20',
  title: 'Số nhiệm vụ đến hạn trong kỳ khác Thời hạn',
  severity: 'Cảnh báo',
  example:
    '“tháng 9 không có nhiệm vụ nào đến hạn” trong khi 3 nhiệm vụ có thời hạn trong tháng 9.',
  remedy: 'Sửa số nhiệm vụ trong lời, hoặc sửa Thời hạn.',
  *check(facts) {
    for (const { at, claim, isPlanned } of dueCounts(facts)) {
      const span = spanOf(facts, claim.when, isPlanned);
      const due = span && dueIn(facts, span);
      if (!due) continue;
      const open = due.filter(({ status }) => taskStatusOf(status) !== 'Đã hoàn thành');
      if ([due.length, open.length].includes(claim.count)) continue;
      const named = (open.length > 0 ? open : due).map(({ name }) => quote(name.text, 50));
      const which =
        named.length === 0
          ? ''
          : ` (${named.slice(0, 4).join(', ')}${named.length > 4 ? ', …' : ''})`;
      yield {
        at,
        also: due.slice(0, 10).map(({ deadline }) => deadline.at),
        message: `Lời ghi ${quote(claim.text, 80)}, trang tính Nhiệm vụ có ${named.length} nhiệm vụ có thời hạn trong ${claim.when}${which}: sửa một trong hai nơi.`,
      };
    }
  },
};

/** Denials have no figures, and are read with the counts. */
function dueCounts(facts: Facts) {
  return passages(facts, 'spoken')
    .filter(({ generated, text }) => !generated && MAY_BE_DUE.test(text))
    .flatMap((passage) =>
      spelledOf(passage).flatMap((said) =>
        dueCountsIn(said).map((claim) => ({
          claim,
          at: passage.at,
          isPlanned: passage.subject === 'plans',
        })),
      ),
    );
}

const MAY_BE_DUE = /nhiệm vụ[^.;]* (?:đến|tới) hạn/iu;

/** The days of a period as words name it: a month, a quarter, this period or the next. */
function spanOf(facts: Facts, when: string, isPlanned: boolean): PeriodDates | undefined {
  const { kind, number = 0, year, from, to, nextFrom, nextTo } = reportPeriod(facts);
  const key = headerKey(when);
  const own = from !== undefined && to !== undefined ? { from, to } : undefined;
  const next =
    nextFrom !== undefined && nextTo !== undefined ? { from: nextFrom, to: nextTo } : undefined;
  if (/ (?:sau|tới|tiếp theo)$/u.test(key)) return next;
  if (key.endsWith(' này')) return own;
  const week = /^tuần (?:thứ )?0?(\d{1,2})$/u.exec(key)?.[1];
  if (week !== undefined && kind === 'Tuần')
    return Number(week) === number ? own : Number(week) === number + 1 ? next : undefined;
  const [named, other] = periodsNamed(when, facts);
  // `nhiệm vụ đến hạn trong quý I` of a plan at the year's end: of the next year.
  const isOver = named?.dates !== undefined && to !== undefined && named.dates.to <= to;
  if (isPlanned && isOver && year !== undefined && !/\d{4}/u.test(when))
    return periodsNamed(`${when} năm ${year + 1}`, facts)[0]?.dates;
  return other ? undefined : named?.dates;
}

/** The tasks due on some days; nothing where a deadline cannot be read. */
function dueIn(facts: Facts, { from, to }: PeriodDates) {
  const tasks = taskRows(facts).map(({ cells }) => cells);
  if (tasks.some(({ deadline }) => deadline.text !== '' && exactDay(deadline) === undefined))
    return undefined;
  return tasks.filter(({ deadline }) => {
    const day = exactDay(deadline);
    return day !== undefined && day >= from && day <= to;
  });
}
