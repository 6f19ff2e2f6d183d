import type { Entry } from '../../../entries/entry';
import type { Facts } from '../../../facts';
import { printDay, type DateSpan } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import { reportPeriod } from '../../period/reportPeriod';
import { taskRows } from '../../rows/dataRows';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';

/** Days of tasks without a year that may be of two: both readings are said, the nearer one is proposed. */
export function* yearDoubts(facts: Facts): Iterable<Remark> {
  const { year } = reportPeriod(facts);
  if (year === undefined) return;
  for (const { cells } of taskRows(facts)) {
    if (isDoubtful(cells.deadline)) yield* doubtOf(cells.deadline, 'Thời hạn', [year, year + 1]);
    if (isDoubtful(cells.doneOn)) yield* doubtOf(cells.doneOn, 'Ngày hoàn thành', [year, year - 1]);
  }
}

function isDoubtful({ meaning }: Entry): boolean {
  return meaning.kind === 'unreadable' && meaning.why === 'year-unknown';
}

function* doubtOf(
  { at, raw, text, formula }: Entry,
  header: string,
  years: readonly [number, number],
): Iterable<Remark> {
  const [typed, nearer] = years.map((year) => readDate(text, year));
  if (!isSpan(typed)) return;
  const day = isSpan(nearer) && nearer.precision === 'day' ? nearer.to : undefined;
  const both =
    day === undefined ? years.map((year) => `năm ${year}`) : [typed.to, day].map(printDay);
  yield {
    at,
    message: `${header} ghi ${quote(text)}, thiếu năm: có thể là ${both.join(' hoặc ')}, nên chưa xét đúng hạn hay quá hạn. Ghi đủ cả năm.`,
    ...(day !== undefined &&
      formula === undefined && {
        fix: {
          label: `Ghi ${printDay(day)}`,
          certain: false,
          changes: [{ ...at, before: raw, after: day, format: 'dd/mm/yyyy' }],
        },
      }),
  };
}

function isSpan(read: ReturnType<typeof readDate>): read is DateSpan {
  return typeof read === 'object';
}
