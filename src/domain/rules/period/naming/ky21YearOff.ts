import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { cutOff } from '../../info/infoItem';
import { documentRows, taskRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { reportPeriod } from '../reportPeriod';

/** Fewer days tell nothing of the odd one. */
const TELLING = 3;

export const ky21YearOff: Rule = {
  id: 'KY21',
  title: 'Ngày lệch một năm',
  severity: 'Cảnh báo',
  example:
    'Báo cáo tháng 9/2026, mọi văn bản ban hành trong tháng, riêng một văn bản ghi 08/9/2025.',
  remedy: 'Kiểm tra lại năm.',
  *check(facts) {
    const documents = documentRows(facts).map(({ cells }) => cells.issuedOn);
    yield* odd(facts, documents, 'Ngày ban hành');
    const done = taskRows(facts).map(({ cells }) => cells.doneOn);
    yield* odd(facts, done, 'Ngày hoàn thành');
  },
};

/** The one day outside the period that would lie in it a year on or back. */
function* odd(facts: Facts, entries: readonly Entry[], what: string): Iterable<Remark> {
  const { from } = reportPeriod(facts);
  const to = cutOff(facts)?.to;
  if (from === undefined || to === undefined) return;
  const days = entries.flatMap((entry) => {
    const day = dayOf(entry);
    return day === undefined ? [] : [{ entry, day }];
  });
  const outside = days.filter(({ day }) => day < from || day > to);
  const [one] = outside;
  const right = one && yearOn(one.day, from, to);
  if (!one || outside.length > 1 || days.length < TELLING || right === undefined) return;
  yield {
    at: one.entry.at,
    message: `${what} ${printDay(one.day)} ngoài kỳ báo cáo trong khi mọi dòng khác đều trong kỳ: có lẽ là ${printDay(right)}.`,
  };
}

function dayOf({ meaning }: Entry): Day | undefined {
  return meaning.kind === 'date' && meaning.span.precision === 'day' ? meaning.span.to : undefined;
}

function yearOn(day: Day, from: Day, to: Day): Day | undefined {
  const date = fromDay(day);
  return [1, -1]
    .map((by) => toDay({ ...date, year: date.year + by }))
    .find((one) => one !== undefined && one >= from && one <= to);
}
