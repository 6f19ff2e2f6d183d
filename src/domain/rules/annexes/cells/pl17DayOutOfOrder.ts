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
  title: 'Một ngày trong bảng phụ lục sai thứ tự',
  severity: 'Cảnh báo',
  example:
    'Báo cáo tháng 10, cột Ngày mở lớp ghi 06/10, 14/10, 20/9, 23/10/2026; báo cáo quý IV ghi …, 12/11, 19/12, 03/12, 10/12/2026.',
  remedy: 'Sửa ngày, hoặc xếp lại các dòng.',
  yieldsTo: ['KY21'],
  *check(facts) {
    const { from, to } = reportPeriod(facts);
    if (from === undefined || to === undefined) return;
    for (const table of freeTables(facts)) {
      for (const [column, header] of table.headers.entries()) {
        const days = daysOf(table, column);
        const odd = oddOne(days, { from, to });
        if (!odd) continue;
        const { day, likely, isOutside } = odd;
        const right = likely === undefined ? 'sửa ngày' : `có lẽ là ${printDay(likely)}`;
        const [others, beside] = isOutside
          ? [' và các ngày khác đều trong kỳ báo cáo', ' và ngoài kỳ']
          : ['', ''];
        yield {
          at: odd.cell.at,
          message: `Cột ${quote(header)} xếp theo ngày${others}, riêng ${printDay(day)} không theo thứ tự${beside}: ${right}, hoặc xếp lại các dòng.`,
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
/** … and so many that a day of the period is out of it. */
const MANY = 6;

/** The days of a column of days; of a column that holds anything else none. */
function daysOf({ rows }: FreeTable, column: number): readonly DatedCell[] {
  const filled = rows
    .flatMap(({ cells }) => cells[column] ?? [])
    .filter(({ text }) => !TOTAL.test(text));
  const days = filled.flatMap((cell) => {
    const day = dayOf(cell);
    return day === undefined ? [] : [{ cell, day }];
  });
  return days.length === filled.length && days.length >= ENOUGH ? days : [];
}

const TOTAL = /^(?:tổng|cộng)(?!\p{L})/iu;

function dayOf({ raw, text, format }: FreeCell): Day | undefined {
  const date = typeof raw === 'number' ? serialSpan(raw, formatKind(format)) : readDate(text);
  return typeof date === 'object' && date.precision === 'day' ? date.to : undefined;
}

interface OddDay extends DatedCell {
  readonly likely: Day | undefined;
  readonly isOutside: boolean;
}

/** The one day without which all are in order, that is out of the period, or the same day of another month would be in order. */
function oddOne(
  days: readonly DatedCell[],
  { from, to }: { readonly from: Day; readonly to: Day },
): OddDay | undefined {
  const isOutside = ({ day }: DatedCell): boolean => day < from || day > to;
  const fall = days.findIndex(({ day }, at) => day > (days[at + 1]?.day ?? day));
  if (fall < 0) return undefined;
  const odd = [fall, fall + 1].flatMap((at): readonly OddDay[] => {
    const others = days.filter((_, index) => index !== at);
    const one = days[at];
    if (!one || others.some(isOutside) || !isAscending(others)) return [];
    const [before, after] = [days[at - 1]?.day ?? from, days[at + 1]?.day ?? to];
    return [{ ...one, likely: meantBetween(one.day, before, after), isOutside: isOutside(one) }];
  });
  const [slip, second] = odd.filter(({ likely }) => likely !== undefined);
  return odd.find((one) => one.isOutside) ?? (days.length >= MANY && !second ? slip : undefined);
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
