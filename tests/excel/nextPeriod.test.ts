import { applyNextPeriod, prepareNextPeriod } from '../../src/actions/periods/nextPeriod';
import type { NextOptions, NextPlan } from '../../src/domain/periods/next/plan';
import type { Workbook } from '../../src/simulator/excel/model/book/workbook';
import { startSimulator } from '../../src/simulator/session';
import type { SheetLiteral } from '../support/workbook';
import { cellOf, sheetNamed, workbookOf } from '../support/workbook';

const DATE = 'dd/mm/yyyy';
const day = (value: number) => ({ value, format: DATE });
const INFO: SheetLiteral = [
  ['Mục', 'Nội dung', 'Hướng dẫn'],
  ['Loại kỳ', 'Tuần', ''],
  ['Kỳ số', '15', ''],
  ['Năm', 2026, ''],
  ['Từ ngày', day(46_114), ''],
  ['Đến ngày', day(46_120), ''],
];
const TASK_HEADS = ['STT', 'Tên nhiệm vụ', 'Trạng thái', 'Kết quả', 'Riêng'];
const TASKS: SheetLiteral = {
  rows: [
    TASK_HEADS,
    ['I', 'Tỉnh giao', null, null, null, null, 'bên cạnh'],
    ['1', 'A', 'Đã hoàn thành', 'Xong', 'riêng A'],
    ['2', 'B', 'Chưa thực hiện', 'Chờ kinh phí', null],
    ['3', 'C', 'Không phát sinh', 'Không có', null],
    ['Cộng', null, null, null, null],
    [],
    [null, 'dưới bảng'],
  ],
  tables: { tblNhiemVu: 'A1:E5' },
  hiddenRows: [3],
};
const FIGURES: SheetLiteral = {
  rows: [
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú', 'cạnh'],
    ['a.b', 'Hồ sơ', 'hồ sơ', 262, 3270, 240, null, '=D2*2'],
    ['a.c', 'Tỷ lệ', '%', { value: 0.98, format: '0%' }, 97, null, null, 'x'],
  ],
  tables: { tblSoLieu: 'A1:G3' },
};
const OUTLINE: SheetLiteral = [
  ['Cấp', 'Số', 'Nội dung'],
  ['I', null, 'Kết quả tuần 15'],
  ['Đoạn', null, 'Trong tuần 15 xã làm 12 việc.'],
];

async function moved(options: NextOptions = {}): Promise<{ workbook: Workbook; plan: NextPlan }> {
  const session = startSimulator(
    workbookOf(
      {
        'Thông tin': INFO,
        'Nhiệm vụ': TASKS,
        'Số liệu': FIGURES,
        'Nội dung': OUTLINE,
        'Kết quả kiểm tra': [['x']],
      },
      { accepted: [{ rule: 'CT04', sheet: 'Chỉ tiêu', message: 'm', reason: 'r' }], rules: [] },
    ),
  );
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  const applied = await applyNextPeriod(prepared.value, options);
  if (!applied.ok || applied.value.kind !== 'applied') throw new Error('not applied');
  expect(session.missing).toEqual([]);
  return { workbook: session.workbook, plan: prepared.value };
}

test('done rows leave their table alone, what stands beside and below does not move, STT is counted anew', async () => {
  const { workbook } = await moved();
  const at = (cell: string): unknown => cellOf(workbook, 'Nhiệm vụ', cell);
  expect([at('A3'), at('B3'), at('D3')]).toEqual(['1', 'B', 'Chờ kinh phí']);
  expect([at('A4'), at('B4'), at('C4'), at('D4')]).toEqual(['2', 'C', '', '']);
  expect([at('G2'), at('B8')]).toEqual(['bên cạnh', 'dưới bảng']);
  const sheet = sheetNamed(workbook, 'Nhiệm vụ');
  expect(sheet.tables[0]?.area.rows).toBe(4);
  expect(sheet.rows[2]?.hidden).toBe(true);
});

test('Lũy kế goes on from a base of its own column, for which what stands beside makes room', async () => {
  const { workbook } = await moved();
  const at = (cell: string): unknown => cellOf(workbook, 'Số liệu', cell);
  expect([at('H1'), at('H2'), at('I1'), at('I2')]).toEqual(['Lũy kế trước', 3270, 'cạnh', '=D2*2']);
  expect(at('E2')).toBe(
    '=IF(ISNUMBER(tblSoLieu[[#This Row],[Kỳ này]]),tblSoLieu[[#This Row],[Lũy kế trước]]+tblSoLieu[[#This Row],[Kỳ này]],tblSoLieu[[#This Row],[Lũy kế trước]])',
  );
  expect([at('D2'), at('F2'), at('F3'), at('E3')]).toEqual(['', 262, 98, '']);
  const session = startSimulator(workbook);
  session.edit('Số liệu', 'D2', 30);
  const value = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Số liệu').getRange('E2');
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([[3300]]);
});

test('acceptances and the result sheet go, weights stay, the last period is kept out of sight', async () => {
  const { workbook } = await moved();
  expect(workbook.settings).toEqual({ rules: [] });
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Thông tin', 'Visible'],
    ['Nhiệm vụ', 'Visible'],
    ['Số liệu', 'Visible'],
    ['Nội dung', 'Visible'],
    ['_KyTruoc', 'VeryHidden'],
    ['_LichSu', 'VeryHidden'],
  ]);
});

test('single changes can be left out, and uncertain words taken', async () => {
  const options: NextOptions = {
    leave: new Set(['Nội dung!C2', 'Số liệu!D2']),
    take: new Set(['Nội dung!C3']),
  };
  const { workbook } = await moved(options);
  expect(cellOf(workbook, 'Nội dung', 'C2')).toBe('Kết quả tuần 15');
  expect(cellOf(workbook, 'Nội dung', 'C3')).toBe('Trong tuần 16 xã làm 12 việc.');
  expect(cellOf(workbook, 'Số liệu', 'D2')).toBe(262);
});

test('nothing is done that was not shown', async () => {
  const session = startSimulator(workbookOf({ 'Thông tin': INFO, 'Nội dung': OUTLINE }));
  const prepared = await prepareNextPeriod();
  if (!prepared.ok || !prepared.value) throw new Error('no plan');
  session.edit('Nội dung', 'C2', 'Khác rồi, tuần 15');
  expect(await applyNextPeriod(prepared.value)).toMatchObject({
    ok: true,
    value: { kind: 'changed' },
  });
});
