import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import { startSimulator } from '../../src/simulator/session';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { readXlsx } from '../../src/simulator/xlsx/readXlsx';
import { UnreadableXlsx } from '../../src/xlsx/unreadableXlsx';
import { writeXlsx } from '../../src/simulator/xlsx/writeXlsx';

const session = startSimulator();

/** A workbook with one of everything, made through the client. */
async function madeByClient(): Promise<Workbook> {
  session.open(newWorkbook(['Chỉ tiêu']));
  await Excel.run(async (context) => {
    const lists = context.workbook.worksheets.add('_DanhMuc');
    lists.getRange('A1:A2').values = [['≥'], ['≤']];
    lists.visibility = 'VeryHidden';
    const sheet = context.workbook.worksheets.getItem('Chỉ tiêu');
    sheet.tabColor = '#1F4E79';
    sheet.getRange('A1').values = [['CHỈ TIÊU']];
    sheet.getRange('A1:C1').merge();
    sheet.getRange('B5:B6').numberFormat = [['@'], ['@']];
    sheet.getRange('A4:C6').values = [
      ['Chỉ tiêu', 'So sánh', 'Kết quả'],
      ['Hồ sơ trực tuyến', '≥', 0.98],
      ['Hạn', '-', 46138],
    ];
    sheet.getRange('C5:C6').numberFormat = [['0%'], ['dd/mm/yyyy']];
    sheet.getRange('D5').formulas = [['=C5*100']];
    const table = sheet.tables.add('A4:C6', true);
    table.name = 'tblChiTieu';
    const compare = sheet.getRange('B5:B6').dataValidation;
    compare.rule = { list: { inCellDropDown: true, source: "='_DanhMuc'!$A$1:$A$2" } };
    compare.prompt = { showPrompt: true, title: 'So sánh', message: 'Chọn dấu' };
    const mark = sheet
      .getRanges('A5,C6')
      .conditionalFormats.add(Excel.ConditionalFormatType.custom);
    mark.custom.rule.formula = '=OR(TRUE,"BaoCao57"="L")';
    mark.custom.format.fill.color = '#FFC7CE';
    sheet.getRange('A4:C4').format.fill.color = '#DDEBF7';
    sheet.getRange('A4:C4').format.font.bold = true;
    sheet.getRange('A:A').format.columnWidth = 210;
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    sheet.getRange('6:6').rowHidden = true;
    context.workbook.settings.add('BaoCao57', { phienBan: 1 });
    await context.sync();
  });
  return session.workbook;
}

test('everything that the add-in puts into a workbook survives saving and opening', async () => {
  const before = structuredClone(await madeByClient());
  const after = readXlsx(writeXlsx(before));
  const [sheet] = after.sheets;
  expect(sheet).toMatchObject({
    name: 'Chỉ tiêu',
    tabColor: '#1F4E79',
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    tables: [{ name: 'tblChiTieu', area: { row: 3, column: 0, rows: 3, columns: 3 } }],
    frozen: { rows: 4, columns: 0 },
    page: { orientation: 'Landscape', titleRows: '$4:$4' },
  });
  expect(after.sheets[1]).toMatchObject({ name: '_DanhMuc', visibility: 'VeryHidden' });
  expect(sheet?.cells[5]?.[1]).toMatchObject({ content: '-', style: { numberFormat: '@' } });
  expect(sheet?.cells[5]?.[2]).toMatchObject({
    content: 46138,
    style: { numberFormat: 'dd/mm/yyyy' },
  });
  expect(sheet?.cells[4]?.[3]).toMatchObject({ formula: '=C5*100' });
  expect(sheet?.validations[0]).toMatchObject({
    areas: [{ row: 4, column: 1, rows: 2, columns: 1 }],
    rule: { list: { source: "='_DanhMuc'!$A$1:$A$2" } },
    prompt: { title: 'So sánh', message: 'Chọn dấu' },
  });
  expect(sheet?.conditionalFormats[0]).toMatchObject({
    type: 'Custom',
    formula: '=OR(TRUE,"BaoCao57"="L")',
    areas: [
      { row: 4, column: 0 },
      { row: 5, column: 2 },
    ],
    format: { fill: '#FFC7CE' },
  });
  expect(sheet?.columns[0]?.size).toBeCloseTo(210);
  expect(sheet?.rows[5]?.hidden).toBe(true);
  expect(after.settings).toEqual({ BaoCao57: { phienBan: 1 } });
});

test.each([
  ['notExcel', new TextEncoder().encode('đây là văn bản')],
  ['oldFormat', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0])],
  ['notExcel', new Uint8Array()],
])('a file that is %s is refused by the one error', (reason, bytes) => {
  expect(() => readXlsx(bytes)).toThrow(UnreadableXlsx);
  expect(reasonOf(bytes)).toBe(reason);
});

function reasonOf(bytes: Uint8Array): string | undefined {
  try {
    readXlsx(bytes);
    return undefined;
  } catch (error) {
    return error instanceof UnreadableXlsx ? error.reason : String(error);
  }
}
