import { onSheet, open, session } from './support';

const SENTINEL = '=OR(TRUE,"BaoCao57"="L")';

beforeEach(() => {
  open('Sheet1');
});

afterEach(() => {
  expect(session.missing).toEqual([]);
});

function mark(address: string): Promise<unknown> {
  return onSheet((sheet) => {
    const format = sheet
      .getRanges(address)
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = SENTINEL;
    format.custom.format.fill.color = '#FFC7CE';
  });
}

test('one conditional format lies over several cells and is recognised by its formula', async () => {
  await mark('A5,C7:C9');
  await onSheet((sheet) =>
    sheet.getRange('B1:B9').conditionalFormats.add(Excel.ConditionalFormatType.cellValue),
  );
  const formats = await Excel.run(async (context) => {
    const all = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange()
      .conditionalFormats.load('items/type,items/id');
    await context.sync();
    const custom = all.items.map((one) => one.customOrNullObject.load('rule/formula'));
    await context.sync();
    return all.items.map((one, index) => [
      one.type,
      custom[index]?.isNullObject ? null : custom[index]?.rule.formula,
    ]);
  });
  expect(formats).toEqual([
    ['CellValue', null],
    ['Custom', SENTINEL],
  ]);
});

test('ids of conditional formats do not survive opening the workbook again', async () => {
  await mark('A5');
  const before = session.workbook.sheets[0]?.conditionalFormats[0]?.id;
  session.open(session.workbook);
  expect(session.workbook.sheets[0]?.conditionalFormats[0]?.id).not.toBe(before);
});

test('a mark is deleted, and clearing looks takes an area out of it', async () => {
  await mark('A1:A9');
  await onSheet((sheet) => {
    sheet.getRange('A4:A5').clear(Excel.ClearApplyTo.formats);
  });
  expect(session.workbook.sheets[0]?.conditionalFormats[0]?.areas).toMatchObject([
    { row: 0, rows: 3 },
    { row: 5, rows: 4 },
  ]);
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange().conditionalFormats.load('items/id');
    await context.sync();
    all.items[0]?.delete();
  });
  expect(session.workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test('a formula that Excel would not take is refused', async () => {
  const attempt = onSheet((sheet) => {
    sheet
      .getRange('A1')
      .conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=A1=(';
  });
  await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
});
