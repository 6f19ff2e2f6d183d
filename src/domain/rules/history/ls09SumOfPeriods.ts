import type { Row } from '../../entries/entries';
import type { Facts } from '../../facts';
import { tidy } from '../../number/decimal';
import { printNumber } from '../../number/printNumber';
import { accumulates } from '../../periods/cumulative';
import type { FigureKey } from '../../sheets/figures';
import { looksMistyped } from '../../words/printed/looksMistyped';
import { figureRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { quote } from '../text/quote';

/** Of a year's second month or quarter, the last period and this one make Lũy kế: where nearly all rows say so, the others are wrong. */
export const ls09SumOfPeriods: Rule = {
  id: 'LS09',
  title: 'Lũy kế không bằng Kỳ trước cộng Kỳ này như các dòng khác',
  severity: 'Cảnh báo',
  example: 'Kỳ trước 416, Kỳ này 297, Lũy kế 731, mà ở các dòng khác Lũy kế là tổng hai kỳ: 713.',
  remedy: 'Sửa một trong ba số; nếu tính từ mốc khác thì nêu ở Ghi chú.',
  yieldsTo: ['LS08'],
  *check(facts) {
    const rows = summed(facts);
    const right = rows.filter(({ total, sum }) => total === sum).length;
    if (right < LEAST || right < NEARLY_ALL * rows.length) return;
    for (const { cells, now, then, total, sum } of rows) {
      // Less than one of them is told as such.
      if (total < Math.max(now, then) || cells.note.text !== '') continue;
      if (!looksMistyped(total, sum)) continue;
      yield {
        at: cells.cumulative.at,
        also: [cells.previous.at, cells.current.at],
        message: `${quote(cells.content.text || cells.code.text)}: Kỳ trước ${printNumber(then)} + Kỳ này ${printNumber(now)} = ${printNumber(sum)}, Lũy kế ghi ${printNumber(total)}, trong khi ở ${right} dòng khác Lũy kế bằng tổng hai kỳ: sửa một trong ba số.`,
      };
    }
  },
};

const LEAST = 5;
const NEARLY_ALL = 0.8;

interface Summed {
  readonly cells: Row<FigureKey>['cells'];
  readonly now: number;
  readonly then: number;
  readonly total: number;
  readonly sum: number;
}

/** Rows with all three numbers, of what is added up over periods. */
function summed(facts: Facts): readonly Summed[] {
  return figureRows(facts).flatMap((row): readonly Summed[] => {
    const { cells } = row;
    const [now, then, total] = [cells.current, cells.previous, cells.cumulative].map(
      ({ meaning }) => (meaning.kind === 'number' ? meaning.number : 0),
    );
    return now && then && total && accumulates(row)
      ? [{ cells, now, then, total, sum: tidy(now + then) }]
      : [];
  });
}
