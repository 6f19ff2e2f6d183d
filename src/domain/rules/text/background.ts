import { memo } from '../../memo';
import { fromDay } from '../../number/dates/date';
import type { Background } from '../../words/derive/numbers';
import { knownFacts } from '../../words/known/facts';
import { reportPeriod } from '../period/reportPeriod';
import { taskRows } from '../rows/dataRows';
import type { Facts } from '../../facts';

/** What the sheets know that numbers in words may be reckoned from. */
export const background = memo((facts): Background => ({
  ...spanOf(facts),
  goals: () => goals(facts),
  deadlines: () => deadlines(facts),
}));

const goals = memo((facts) =>
  knownFacts(facts).flatMap(({ sheet, of, unit, value, goal }) =>
    sheet === 'targets' && of === 'now' && unit === '%' && goal !== undefined
      ? [{ result: value, goal }]
      : [],
  ),
);

const deadlines = memo((facts) =>
  taskRows(facts).flatMap(({ cells: { deadline, doneOn } }) =>
    deadline.meaning.kind === 'date' && doneOn.meaning.kind === 'date'
      ? [{ due: deadline.meaning.span.to, done: doneOn.meaning.span.to }]
      : [],
  ),
);

function spanOf(facts: Facts): Pick<Background, 'span'> {
  const { from, to } = reportPeriod(facts);
  if (from === undefined || to === undefined || to <= from) return {};
  const [first, last] = [fromDay(from), fromDay(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const whole = first.day === 1 ? months : months - 1;
  return {
    span: {
      tháng: whole,
      tuần: Math.round((to - from + 1) / 7),
      ...(to - from === 6 && { ngày: 5 }),
      ...(whole % 3 === 0 && { quý: whole / 3 }),
    },
  };
}
