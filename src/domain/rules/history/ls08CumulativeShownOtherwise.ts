import { NO_RESULT } from '../../entries/cells/excelErrors';
import type { Row } from '../../entries/entries';
import type { CellValue } from '../../grid';
import { isOwnCumulative, sum } from '../../periods/cumulative';
import { figureTaken } from '../../periods/next/takenOver';
import { printNumber } from '../../number/printNumber';
import type { FigureKey } from '../../sheets/figures';
import { figureRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';

/** The add-in's own formula adds Kỳ này only where Excel sees a number; the report prints the sum as read. */
export const ls08CumulativeShownOtherwise: Rule = {
  id: 'LS08',
  title: 'Ô Lũy kế hiện số khác với số tính được',
  severity: 'Lỗi',
  example: 'Kỳ này gõ thành chữ “1.234”: công thức Lũy kế không cộng được.',
  remedy: 'Ghi Kỳ này thành số.',
  *check(facts) {
    for (const row of figureRows(facts)) {
      const said = remarkOn(row, facts.entries.outOfDate === true);
      if (said) yield said;
    }
  },
};

function remarkOn({ cells }: Row<FigureKey>, outOfDate: boolean): Remark | undefined {
  const { cumulative, current } = cells;
  if (!isOwnCumulative(cumulative) || cumulative.meaning.kind !== 'number') return undefined;
  const { number } = cumulative.meaning;
  const shown = outOfDate ? shownAnew(cells, number) : cumulative.raw;
  if (
    shown === '' ||
    shown === NO_RESULT ||
    (typeof shown === 'number' && Math.abs(shown - number) < 1e-9)
  )
    return undefined;
  const value = figureTaken(current, cells.unit.text);
  // A cell with two numbers is the officer's to mend: neither is dropped for him.
  const mends =
    typeof current.raw === 'string' &&
    current.formula === undefined &&
    current.meaning.kind === 'number' &&
    typeof value === 'number';
  return {
    at: cumulative.at,
    ...(mends && { also: [current.at] }),
    message: `Lũy kế đang hiện ${typeof shown === 'number' ? printNumber(shown) : `“${String(shown)}”`}, tính từ kỳ trước và Kỳ này thì phải là ${printNumber(number)}${mends ? `: Kỳ này “${current.text}” đang là chữ, ghi thành số` : ': bấm F9 để Excel tính lại'}.`,
    ...(mends && {
      fix: {
        label: `Ghi Kỳ này thành số ${printNumber(value)}`,
        certain: true,
        changes: [{ ...current.at, before: current.raw, after: value, format: 'General' }],
      },
    }),
  };
}

/** What Excel will show once it has calculated: Kỳ này counts only as a number; of a formula that is not known here. */
function shownAnew({ current, unit }: Row<FigureKey>['cells'], number: number): CellValue {
  if (current.formula !== undefined) return number;
  const value = figureTaken(current, unit.text);
  return typeof current.raw === 'string' && typeof value === 'number'
    ? sum(number, -value)
    : number;
}
