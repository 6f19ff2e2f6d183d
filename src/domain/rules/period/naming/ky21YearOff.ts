import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import type { Row } from '../../../entries/entries';
import type { Entry } from '../../../entries/entry';
import type { Place } from '../../../place';
import type { Facts } from '../../../facts';
import { cutOff } from '../../info/infoItem';
import { documentRows, taskRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { reportPeriod } from '../reportPeriod';
import { exactDay } from '../../../entries/exactDay';

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
    yield* odd(facts, documentRows(facts), ({ issuedOn }) => issuedOn, 'Ngày ban hành');
    yield* odd(facts, taskRows(facts), ({ doneOn }) => doneOn, 'Ngày hoàn thành');
  },
};

/** The one day outside the period that would lie in it a year on or back. */
function* odd<K extends string>(
  facts: Facts,
  rows: readonly Row<K>[],
  entryOf: (cells: Row<K>['cells']) => Entry,
  what: string,
): Iterable<Remark> {
  const { from } = reportPeriod(facts);
  const to = cutOff(facts)?.to;
  if (from === undefined || to === undefined) return;
  let days = 0;
  let outside: { readonly at: Place; readonly day: Day } | undefined;
  for (const { cells } of rows) {
    const { at, meaning } = entryOf(cells);
    const day = exactDay({ meaning });
    if (day === undefined) continue;
    days += 1;
    if (day >= from && day <= to) continue;
    if (outside) return;
    outside = { at, day };
  }
  const right = outside && yearOn(outside.day, from, to);
  if (!outside || days < TELLING || right === undefined) return;
  yield {
    at: outside.at,
    message: `${what} ${printDay(outside.day)} ngoài kỳ báo cáo trong khi mọi dòng khác đều trong kỳ: có lẽ là ${printDay(right)}.`,
  };
}

function yearOn(day: Day, from: Day, to: Day): Day | undefined {
  const date = fromDay(day);
  return [1, -1]
    .map((by) => toDay({ ...date, year: date.year + by }))
    .find((one) => one !== undefined && one >= from && one <= to);
}
