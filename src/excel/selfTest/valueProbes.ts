import { FORMULA_PROBE } from './formulaProbe';
import type { Probe } from './probe';
import { shown } from './probe';
import { SIZE_PROBE } from './sizeProbe';

const TYPED = ['1,5', '1.5', '3/4/2026', '5%', '$120', "'5/12"];
const LONG = 'Nội dung '.repeat(45).slice(0, 400);

/** What Excel makes of what is written into cells. */
export const VALUE_PROBES: readonly Probe[] = [
  {
    id: 'P10',
    title: `Ô thường: ${TYPED.join(' ; ')}`,
    expected: '1,5 | 1.5 | 46085 | 0.05 | 120 | 5/12',
    find: async (sheet) => {
      const cells = sheet.getRange('A1:F1');
      cells.values = [TYPED];
      return shown(cells, 'values');
    },
  },
  {
    id: 'P11',
    title: 'Ô dạng Văn bản: dấu đứng đầu',
    expected: '=1+1 | +84 | -',
    find: (sheet) => asText(sheet, ['=1+1', '+84', '-']),
  },
  {
    id: 'P12',
    title: 'Ô dạng Văn bản: số 5',
    expected: 'String',
    find: async (sheet) => {
      await asText(sheet, [5]);
      return shown(sheet.getRange('A1'), 'valueTypes');
    },
  },
  {
    id: 'P13',
    title: 'Ô dạng Văn bản: 400 ký tự',
    expected: '400 ký tự',
    find: async (sheet) => `${(await asText(sheet, [LONG])).length} ký tự`,
  },
  {
    id: 'P14',
    title: 'Ô báo lỗi: kiểu giá trị',
    expected: 'Error | Error | Error',
    find: async (sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.formulas = [['=1/0', '=NA()', '=khong_co_57']];
      return shown(cells, 'valueTypes');
    },
  },
  {
    id: 'P15',
    title: 'Một định dạng cho 3×3 ô',
    expected: 'dd/mm/yyyy',
    find: async (sheet) => {
      const cells = sheet.getRange('A1:C3');
      // One value for all cells, as the add-in writes it; the typings ask for a matrix.
      Object.assign(cells, { numberFormat: 'dd/mm/yyyy' });
      const found = await shown(cells, 'numberFormat');
      return [...new Set(found.split(' | '))].join(' | ');
    },
  },
  FORMULA_PROBE,
  SIZE_PROBE,
  {
    id: 'P33',
    title: 'Yêu cầu hỏng giữa chừng giữ phần đầu',
    expected: 'giữ',
    find: async (sheet, context) => {
      const { refused } = await import('../requests/refused');
      sheet.getRange('A1').values = [['giữ']];
      context.workbook.worksheets.getItem('_Khong57').getRange('A1').values = [[1]];
      await refused(() => context.sync());
      return shown(context.workbook.worksheets.getItem('_Thu57').getRange('A1'), 'values');
    },
  },
];

async function asText(
  sheet: Excel.Worksheet,
  values: readonly (string | number)[],
): Promise<string> {
  const cells = sheet.getRangeByIndexes(0, 0, 1, values.length);
  cells.numberFormat = [values.map(() => '@')];
  cells.values = [[...values]];
  return shown(cells, 'values');
}
