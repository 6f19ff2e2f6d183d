import { refused } from '../requests/refused';
import type { Probe } from './probe';
import { shown } from './probe';
import { BORDER_EDGES } from '../writing/borderEdges';

/** Merges, tables, lists, borders and protection. */
export const SHEET_PROBES: readonly Probe[] = [
  { id: 'P09', title: 'Ô gộp B2:D2 và B3:B5', expected: 'B2:D2 B3:B5', find: readMerges },
  {
    id: 'P16',
    title: 'Bảng có tiêu đề tiếng Việt',
    expected: 'Chỉ tiêu | Kết quả | Đánh giá',
    find: drawTable,
  },
  {
    id: 'P19',
    title: 'Danh sách chọn; chỉ có lời nhắc',
    expected: 'List None',
    find: readValidations,
  },
  { id: 'P20', title: 'Danh sách 255 và 256 ký tự', expected: 'nhận, từ chối', find: longLists },
  { id: 'P21', title: 'Sáu đường viền', expected: 'nhận', find: drawBorders },
  {
    id: 'P31',
    title: 'Trang tính được bảo vệ: ghi, thêm quy tắc',
    expected: 'AccessDenied AccessDenied',
    find: writeProtected,
  },
];

async function readMerges(sheet: Excel.Worksheet): Promise<string> {
  sheet.getRange('B2:D5').values = Array.from({ length: 4 }, () => ['a', '', '']);
  sheet.getRange('B2:D2').merge(false);
  sheet.getRange('B3:B5').merge(false);
  const { areas } = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
  areas.load('items/address');
  await sheet.context.sync();
  return areas.items.map(({ address }) => address.replace(/.*!/, '')).join(' ');
}

async function drawTable(sheet: Excel.Worksheet): Promise<string> {
  sheet.getRange('A1:B2').values = [
    ['Chỉ tiêu', 'Kết quả'],
    ['a', 1],
  ];
  const table = sheet.tables.add(sheet.getRange('A1:B2'), true);
  table.name = 'tblThu57';
  table.style = 'TableStyleLight1';
  sheet.getRange('C1').values = [['Đánh giá']];
  table.resize(sheet.getRange('A1:C4'));
  const found = await shown(table.getHeaderRowRange(), 'values');
  table.delete();
  await sheet.context.sync();
  return found;
}

async function readValidations(sheet: Excel.Worksheet): Promise<string> {
  sheet.getRange('D1:D2').values = [['a'], ['b']];
  const [list, hint] = [sheet.getRange('A1'), sheet.getRange('A2')];
  list.dataValidation.rule = { list: { inCellDropDown: true, source: "='_Thu57'!$D$1:$D$2" } };
  hint.dataValidation.prompt = { showPrompt: true, title: 'Nhắc', message: 'Chỉ nhắc.' };
  list.load('dataValidation/type');
  hint.load('dataValidation/type');
  await sheet.context.sync();
  return `${list.dataValidation.type} ${hint.dataValidation.type}`;
}

async function longLists(sheet: Excel.Worksheet): Promise<string> {
  const short = await setList(sheet.getRange('A1'), 255);
  const long = await setList(sheet.getRange('A2'), 256);
  return `${short}, ${long}`;
}

async function setList({ dataValidation, context }: Excel.Range, length: number): Promise<string> {
  const source = 'ab,'.repeat(length).slice(0, length - 1) + 'x';
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  return (await refused(() => context.sync())) ? 'từ chối' : 'nhận';
}

async function drawBorders(sheet: Excel.Worksheet): Promise<string> {
  for (const address of ['A1', 'A3:C3', 'A5:A8', 'C5:D6,F5:F7']) {
    const { format } = sheet.getRanges(address);
    for (const edge of BORDER_EDGES) format.borders.getItem(edge).style = 'Continuous';
  }
  await sheet.context.sync();
  return 'nhận';
}

async function writeProtected(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<string> {
  sheet.protection.protect();
  await context.sync();
  const fresh = (): Excel.Range => context.workbook.worksheets.getItem('_Thu57').getRange('A1');
  fresh().values = [[1]];
  const written = await refused(() => context.sync());
  fresh().conditionalFormats.add('Custom').custom.rule.formula = '=1=1';
  const marked = await refused(() => context.sync());
  context.workbook.worksheets.getItem('_Thu57').protection.unprotect();
  await context.sync();
  return `${written?.code ?? 'nhận'} ${marked?.code ?? 'nhận'}`;
}
