import { Calculator } from '../../src/simulator/formulas/calculator';
import { parseFormula } from '../../src/simulator/formulas/syntax/parse';
import { workbookOf } from '../support/workbook';

/** The first cells of column A once their formulas, which came without results, were worked out. */
function worked(formulas: readonly (string | number)[], shown: number): readonly unknown[] {
  const workbook = workbookOf({ Sheet1: formulas.map((formula) => [formula]) });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const calculator = new Calculator(workbook);
  return Array.from({ length: shown }, (_, row) => calculator.value(sheet, row, 0));
}

test('a chain of formulas is worked out however long it is', () => {
  const chain = Array.from({ length: 20_000 }, (_, row) => `=A${row + 2}+1`);
  expect(worked([...chain, 5], 2)).toEqual([20_005, 20_004]);
});

test('a ring of formulas ends, also one that is longer than what is followed at once', () => {
  expect(worked(['=A2+1', '=A1+1'], 2)).toEqual([2, 1]);
  const ring = Array.from({ length: 301 }, (_, row) => `=A${((row + 1) % 301) + 1}+1`);
  expect(worked(ring, 301).every((value) => typeof value === 'number')).toBe(true);
});

test('a formula nested deeper, or longer, than any of Excel’s is not understood, and keeps its result', () => {
  expect(parseFormula(`=${'('.repeat(5000)}1${')'.repeat(5000)}`)).toBeNull();
  expect(parseFormula(`=${'-'.repeat(5000)}1`)).toBeNull();
  expect(parseFormula(`=1${'+1'.repeat(20_000)}`)).toBeNull();
  expect(parseFormula(`=${'('.repeat(64)}1${')'.repeat(64)}`)).not.toBeNull();
  expect(parseFormula(`=1${'+1'.repeat(4000)}`)?.unknown).toEqual([]);
});
