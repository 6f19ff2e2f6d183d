import { referencesIn } from '../../../../src/domain/entries/cells/referencesIn';
import { cellAddress } from '../../../../src/domain/place';

const named = (formula: string): readonly string[] =>
  referencesIn(formula).map(({ sheet = '', from, to }) =>
    [sheet, ...[from, to].map((at) => (at ? cellAddress(at.row, at.column) : 'none'))].join(' '),
  );

test.each([
  ['=A1+$B$2', [' A1 A1', ' B2 B2']],
  ['=sum(a1:$b20)', [' A1 B20']],
  ["='Số liệu'!F5+'a''b'!F5:G6", ['Số liệu F5 F5', "a'b F5 G6"]],
  ['=SUM(INDEX(B2:B9,3):B20)', [' B2 B9', ' B20 B20']],
  ['=A0', [' none none']],
])('the cells and ranges of %s are named', (formula, cells) => {
  expect(named(formula)).toEqual(cells);
});

test.each(['="A1"&"B2"', '=LOG10(2)', '=Tên_A1', '=[1]Sheet!A5', '=SUM(Tuan1:Tuan3!B5)', '=A:A'])(
  'in %s no cell of the workbook is named by itself',
  (formula) => {
    expect(named(formula)).toEqual([]);
  },
);
