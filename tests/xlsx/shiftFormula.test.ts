import { shiftFormula } from '../../src/xlsx/sheet/shiftFormula';

test.each([
  ['A1*$A$1', 1, 0, 'A2*$A$1'],
  ['A1*$A1*A$1', 2, 3, 'D3*$A3*D$1'],
  [`SUM(A:A)+COUNTIF('Bảng 2'!A:B,"A:A")`, 0, 1, `SUM(B:B)+COUNTIF('Bảng 2'!B:C,"A:A")`],
  ['SUM($A:A)-$B1', 1, 1, 'SUM($A:B)-$B2'],
  ['SUM($1:2)', 1, 0, 'SUM($1:3)'],
  ['LOG10(A1)+Don_gia1+_xlfn.F2(A1)', 1, 0, 'LOG10(A2)+Don_gia1+_xlfn.F2(A2)'],
  ["'Q1''A2'!B2+Q1!C3+Bang[[#This Row],[A1]]", 1, 1, "'Q1''A2'!C3+Q1!D4+Bang[[#This Row],[A1]]"],
  ['A1048576+XFD1', 1, 1, 'B1+A2'],
])('%s, filled %d down and %d right, reads %s', (formula, down, right, expected) => {
  expect(shiftFormula(formula, down, right)).toBe(expected);
});
