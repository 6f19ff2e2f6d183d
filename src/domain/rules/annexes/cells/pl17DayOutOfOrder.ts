import { fromDay, printDay, toDay, type Day } from '../../../number/dates/date';
import { readDate } from '../../../number/dates/readDate';
import { serialSpan } from '../../../number/dates/serial';
import { formatKind } from '../../../number/numberFormat';
import type { FreeCell } from '../../../tables/freeCells';
import { freeTables, type FreeTable } from '../../../tables/freeTables';
import { reportPeriod } from '../../period/reportPeriod';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const pl17DayOutOfOrder: Rule = {
  id: 'PL17',
  title: 'Một ngày trong bảng phụ lục vừa sai thứ tự, vừa ngoài kỳ báo cáo',
  severity: 'Cảnh báo',
  example: 'Báo cáo tháng 10, cột Ngày mở lớp ghi 06/10, 14/10, 20/9, 23/10/2026.',
  remedy: 'Sửa ngày, hoặc xếp lại các dòng.',
  yieldsTo: ['KY21'],
  *check(facts) {
    const { from, to } = reportPeriod(facts);
    if (from === undefined || to === undefined) return;
    for (const table of freeTables(facts)) {
      for (const [column, header] of table.headers.entries()) {
        const days = daysOf(table, column);
        const at = oddOne(days, { from, to });
        const odd = days[at];
        if (!odd) continue;
        const [before, after] = [days[at - 1]?.day ?? from, days[at + 1]?.day ?? to];
        const likely = meantBetween(odd.day, before, after);
        const right = likely === undefined ? 'sửa ngày' : `có lẽ là ${printDay(likely)}`;
        yield {
          at: odd.cell.at,
          message: `Cột ${quote(header)} xếp theo ngày và các ngày khác đều trong kỳ báo cáo, riêng ${printDay(odd.day)} không theo thứ tự và ngoài kỳ: ${right}, hoặc xếp lại các dòng.`,
        };
      }
    }
  },
};

interface DatedCell {
  readonly cell: FreeCell;
  readonly day: Day;
}

/** So many days show an order. */
const ENOUGH = 4;

/** The days of a column of days; of a column that holds anything else none. */
function daysOf({ rows }: FreeTable, column: number): readonly DatedCell[] {
  const filled = rows.flatMap(({ cells }) => cells[column] ?? []);
  const days = filled.flatMap((cell) => {
    const day = dayOf(cell);
    return day === undefined ? [] : [{ cell, day }];
  });
  return days.length === filled.length && days.length >= ENOUGH ? days : [];
}

function dayOf({ raw, text, format }: FreeCell): Day | undefined {
  const date = typeof raw === 'number' ? serialSpan(raw, formatKind(format)) : readDate(text);
  return typeof date === 'object' && date.precision === 'day' ? date.to : undefined;
}

/** Where the one day stands that is out of the period and without which all are in order; −1 for none. */
function oddOne(
  days: readonly DatedCell[],
  { from, to }: { readonly from: Day; readonly to: Day },
): number {
  const outside = ({ day }: DatedCell): boolean => day < from || day > to;
  const at = days.findIndex(outside);
  const others = days.filter((_, index) => index !== at);
  return isAscending(days) || others.some(outside) || !isAscending(others) ? -1 : at;
}

function isAscending(days: readonly DatedCell[]): boolean {
  return days.every(({ day }, at) => (days[at - 1]?.day ?? day) <= day);
}

/** The same day of another month or year, between its neighbours. */
function meantBetween(odd: Day, before: Day, after: Day): Day | undefined {
  const { day } = fromDay(odd);
  return [before, after]
    .map(fromDay)
    .flatMap(({ year, month }) => toDay({ year, month, day }) ?? [])
    .find((one) => one >= before && one <= after);
}
