import { applyGathering, prepareGathering } from '../../src/actions/periods/gather';
import { readOwnTables } from '../../src/actions/periods/readOwnTables';
import { proposeMapping } from '../../src/domain/periods/mapping/proposeMapping';
import { valueOf } from '../../src/headless/valueOf';
import type { SimulatorSession } from '../../src/simulator/session';
import { startSimulator } from '../../src/simulator/session';
import type { SheetLiteral } from '../support/workbook';
import { cellOf, workbookOf } from '../support/workbook';

const OWN: SheetLiteral = [
  ['BIỂU THEO DÕI CỦA XÃ'],
  [],
  ['STT', 'Tiêu chí', 'ĐVT', 'Số lượng'],
  [1, 'Hồ sơ đã tiếp nhận', 'hồ sơ', '1.262'],
  [2, 'Hồ sơ đúng hạn', 'hồ sơ', 250],
];

function open(more: Readonly<Record<string, SheetLiteral>>): SimulatorSession {
  return startSimulator(
    workbookOf({
      'Thông tin': [
        ['Mục', 'Nội dung', 'Hướng dẫn'],
        ['Loại đơn vị', 'Xã'],
        ['Tên đơn vị', 'Kha Sơn'],
        ['Loại kỳ', 'Tuần'],
        ['Kỳ số', '15'],
        ['Năm', 2026],
      ],
      'Số liệu': [
        ['Mã', 'Nội dung', 'Đơn vị tính', 'Kỳ này', 'Lũy kế', 'Kỳ trước', 'Ghi chú'],
        ['hoso.tiep_nhan', 'Hồ sơ đã tiếp nhận', 'hồ sơ'],
        ['hoso.dung_han', 'Hồ sơ đúng hạn', 'hồ sơ', 240],
      ],
      'Phụ lục 1': [
        ['Tên', 'Số'],
        ['a', 1],
      ],
      ...more,
    }),
  );
}

test('the office’s own table on another sheet is mapped once, gathered, and next time taken at one press', async () => {
  const session = open({
    'Theo dõi': OWN,
    'Danh bạ': [
      ['Họ và tên', 'Năm sinh'],
      ['A', 1990],
    ],
  });
  const sources = valueOf(await readOwnTables());
  expect(sources.map(({ file }) => file)).toEqual(['trang tính Theo dõi']);
  const gathering = { main: 'Sổ này', sources, unreadable: [] };
  const unmapped = valueOf(await prepareGathering(gathering));
  expect(unmapped.refused).toEqual([
    { file: 'trang tính Theo dõi', reason: 'chưa ghép cột (Bảng có sẵn)' },
  ]);
  const [table] = sources[0]?.own?.tables ?? [];
  const mapping = table && proposeMapping(table)?.mapping;
  if (!mapping) throw new Error('no proposal');
  const mapped = { ...gathering, mappings: { [table.key]: mapping } };
  const plan = valueOf(await prepareGathering(mapped));
  expect([plan.refused, plan.notes.filter((note) => note.includes('Theo dõi'))]).toEqual([[], []]);
  expect(plan.conflicts).toMatchObject([{ cell: 'D3', values: [{ value: 240 }, { value: 250 }] }]);
  valueOf(await applyGathering(plan, mapped));
  expect(cellOf(session.workbook, 'Số liệu', 'D2')).toBe(1262);
  expect(cellOf(session.workbook, 'Số liệu', 'D3')).toBe(240);
  expect(cellOf(session.workbook, 'Theo dõi', 'D4')).toBe('1.262');

  session.edit('Số liệu', 'D2', '');
  session.edit('Theo dõi', 'D4', 1300);
  const later = { ...gathering, sources: valueOf(await readOwnTables()) };
  expect(valueOf(await prepareGathering(later)).filled).toMatchObject([
    { sheet: 'Số liệu', cell: 'D2', after: 1300, from: ['trang tính Theo dõi'] },
  ]);
  expect(session.missing).toEqual([]);
});

test('a mapping is remembered though there was nothing to take yet', async () => {
  open({
    'Theo dõi': [
      ['Tiêu chí', 'Số lượng'],
      ['Việc khác', 'chưa có'],
    ],
  });
  const sources = valueOf(await readOwnTables());
  const [table] = sources[0]?.own?.tables ?? [];
  const mapping = table && proposeMapping(table)?.mapping;
  if (!mapping) throw new Error('no proposal');
  const given = { main: 'Sổ này', sources, unreadable: [], mappings: { [table.key]: mapping } };
  const plan = valueOf(await prepareGathering(given));
  expect([plan.filled, plan.added, plan.conflicts]).toEqual([[], [], []]);
  valueOf(await applyGathering(plan, given));
  const again = { main: 'Sổ này', sources: valueOf(await readOwnTables()), unreadable: [] };
  expect(valueOf(await prepareGathering(again)).refused).toEqual([]);
});

test('a workbook without such a sheet has none; our own sheets, annexes and results are never taken for one', async () => {
  open({ 'Kết quả kiểm tra': OWN, 'Nội dung (Đảng ủy)': [['Cấp', 'Số', 'Nội dung']] });
  expect(valueOf(await readOwnTables())).toEqual([]);
});
