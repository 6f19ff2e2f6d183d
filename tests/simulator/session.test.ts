import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import { startSimulator } from '../../src/simulator/session';

const session = startSimulator();

beforeEach(() => {
  session.open(newWorkbook(['Chỉ tiêu', 'Nhiệm vụ']));
});

test('the real client reads the names of all sheets in one sync', async () => {
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    return sheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`);
  });
  expect(names).toEqual(['Chỉ tiêu Visible', 'Nhiệm vụ Visible']);
  expect(session.requests).toHaveLength(1);
  expect(session.missing).toEqual([]);
});

test('values written through the client are read back', async () => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('chỉ tiêu');
    sheet.getRange('A1:B2').values = [
      ['Số hồ sơ', 262],
      ['Tỷ lệ', '=B1/2'],
    ];
    const range = sheet.getUsedRange(true).load('values,formulas,address,valueTypes');
    await context.sync();
    return range.toJSON();
  });
  expect(values).toMatchObject({
    address: "'Chỉ tiêu'!A1:B2",
    values: [
      ['Số hồ sơ', 262],
      ['Tỷ lệ', 131],
    ],
    formulas: [
      ['Số hồ sơ', 262],
      ['Tỷ lệ', '=B1/2'],
    ],
  });
});

test('an Excel too old for a member refuses it by ApiNotFound', async () => {
  session.apiLevel = '1.7';
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Chỉ tiêu').getRange('A1').dataValidation.clear();
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
});
