import { area } from '../../src/simulator/excel/model/area/area';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import type { Sheet } from '../../src/simulator/excel/model/book/workbook';
import { Calculator } from '../../src/simulator/formulas/calculator';
import { sheetNamed, workbookOf } from '../support/workbook';

const ROWS = 1_000;
const WIDE = Array.from({ length: 300 }, (_, at) => [
  ['=SUM(Số!A:C)', '=SUM(Số!B:B)', '=COUNTIF(Số!C:C,">5")', '=SUMIFS(Số!A:A,Số!B:B,3)'][at % 4] ??
    '',
]);

function opened(formulas: readonly (readonly string[])[]): {
  readonly numbers: Sheet;
  readonly value: (row: number) => unknown;
  readonly type: (row: number, column: number, content: number) => void;
} {
  const numbers = Array.from({ length: ROWS }, (_, row) => [row % 7, row % 5, row % 11]);
  const workbook = workbookOf({ Số: numbers, Tổng: formulas });
  const calculator = new Calculator(workbook);
  const [sheet, sums] = [sheetNamed(workbook, 'Số'), sheetNamed(workbook, 'Tổng')];
  return {
    numbers: sheet,
    value: (row) => calculator.value(sums, row, 0),
    type: (row, column, content) => {
      ensureCell(sheet, row, column).content = content;
      calculator.changed(sheet, area(row, column));
    },
  };
}

test('hundreds of formulas over whole columns read these once, and anew after a change', () => {
  const { numbers, value, type } = opened(WIDE);
  let read = 0;
  Object.defineProperty(ensureCell(numbers, 10, 0), 'content', {
    get: () => {
      read += 1;
      return 10;
    },
  });
  const before = WIDE.map((_, row) => value(row));
  expect(before.slice(0, 4)).toEqual([9_999, 2_000, 454, 602]);
  // For column A alone, for the three columns, and to see how far the sheet is filled.
  expect(read).toBe(3);
  type(3, 1, 1_003);
  expect([value(0), value(1), value(3)]).toEqual([10_999, 3_000, 599]);
});

test('a total that stands in its own column is 0 while it is worked out, and not for the next one', () => {
  const { numbers, type, value } = opened([['=SUM(Số!A:A)']]);
  ensureCell(numbers, ROWS, 0).formula = '=SUM(A:A)';
  type(0, 0, 1);
  expect(value(0)).toBe(2 * 2_998);
});
