import { onSheet, open, valuesOf } from './support';

beforeEach(async () => {
  open('Sheet1', 'Chỉ tiêu');
  await onSheet((sheet, context) => {
    sheet.getRange('A1:C5').values = [
      ['≥', 98, 97.5],
      ['', 30, 'Đạt'],
      ['≤', '', 'đạt'],
      ['Khoảng', 258, 262],
      ['', '', 'Không phát sinh'],
    ];
    context.workbook.worksheets.getItem('Chỉ tiêu').getRange('A1:A3').values = [
      [46138],
      [46139],
      ['x'],
    ];
  });
});

/** What a formula gives in E1 of Sheet1. */
async function result(formula: string): Promise<unknown> {
  await onSheet((sheet) => (sheet.getRange('E1').formulas = [[formula]]));
  return (await valuesOf('E1'))[0]?.[0];
}

test.each<[string, unknown]>([
  ['=C1/B1*100', (97.5 / 98) * 100],
  ['=IF(A1="≥",IF(C1>=B1,"Đạt","Chưa đạt"),"")', 'Chưa đạt'],
  ['=IF(A2="","trống","có")', 'trống'],
  ['=IF(B3=0,"không","khác")', 'không'],
  ['=C2=C3', true],
  ['=EXACT(C2,C3)', false],
  ['=COUNTIF(C1:C5,"Đạt")', 2],
  ['=COUNTIF(C:C,"Không*")', 1],
  ['=COUNTIFS(A1:A5,"≥",B1:B5,">90")', 1],
  ['=SUMIFS(B1:B5,B1:B5,">=98")', 356],
  ['=COUNTA(A1:A5)', 3],
  ['=SUM(B1:B5)', 386],
  ['=AVERAGE(B5:B5)', '#DIV/0!'],
  ['=IFERROR(B1/B3,"")', ''],
  ['=B1/B3', '#DIV/0!'],
  ['=C2+1', '#VALUE!'],
  ['=ROUND(258/262*100,2)', 98.47],
  ['=ROUND(2.345,2)', 2.35],
  ['=ISNUMBER(C1)', true],
  ['=AND(ISNUMBER(B1),B1>0)', true],
  ['=OR(A2="",B2="")', true],
  ['=ISNUMBER(SEARCH("phát sinh",C5))', true],
  ['=LEFT(C5,15)="Không phát sinh"', true],
  ['=SUBSTITUTE("1.234",".","")*1', 1234],
  ['=VALUE("12")+1', 13],
  ['=INDEX(B1:B5,MATCH("Khoảng",A1:A5,0))', 258],
  ['=VLOOKUP("≥",A1:C5,2,FALSE)', 98],
  ['=SUMPRODUCT((B1:B5>50)*1)', 2],
  ['=TEXTJOIN(", ",TRUE,A1:A4)', '≥, ≤, Khoảng'],
  ['=HYPERLINK("#\'Chỉ tiêu\'!F9","F9")', 'F9'],
  ["='Chỉ tiêu'!A2-'Chỉ tiêu'!A1", 1],
  ["=YEAR('Chỉ tiêu'!A1)&\"-\"&MONTH('Chỉ tiêu'!A1)", '2026-4'],
  ['=DATE(2026,4,26)', 46138],
  ['=EOMONTH(46138,0)', 46142],
  ['=EDATE(46142,10)', 46446],
  ['=TEXT(46138,"dd/mm/yyyy")', '26/04/2026'],
  ['=-2^2', 4],
  ['=50%*2', 1],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['=IFS(B1>99,"cao",B1>90,"vừa",TRUE,"thấp")', 'vừa'],
  ['=KhongCo', '#NAME?'],
  ["='Không có'!A1", '#REF!'],
])('%s', async (formula, expected) => {
  const given = await result(formula);
  if (typeof expected === 'number') expect(given).toBeCloseTo(expected, 9);
  else expect(given).toBe(expected);
});

test('results follow the cells they read, through other formulas', async () => {
  await onSheet((sheet) => {
    sheet.getRange('F1').formulas = [['=F2+1']];
    sheet.getRange('F2').formulas = [['=B1*2']];
  });
  expect(await valuesOf('F1')).toEqual([[197]]);
  await onSheet((sheet) => (sheet.getRange('B1').values = [[1]]));
  expect(await valuesOf('F1')).toEqual([[3]]);
});

test('formulas that go round in a ring give 0 instead of going on for ever', async () => {
  await onSheet((sheet) => (sheet.getRange('F1:F2').formulas = [['=F2'], ['=F1']]));
  expect(await valuesOf('F1:F2')).toEqual([[0], [0]]);
});

test('results are there in the same request that writes the formulas', async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange('G1').formulas = [['=SUM(B1:B2)']];
    return sheet.getRange('G1').load('values');
  });
  expect(range.values).toEqual([[128]]);
});
