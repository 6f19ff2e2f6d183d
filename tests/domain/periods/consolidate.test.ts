import { planConsolidation } from '../../../src/domain/periods/consolidate/planConsolidation';
import type { Consolidation } from '../../../src/domain/periods/consolidate/planConsolidation';
import { namesPeriod, periodKey } from '../../../src/domain/periods/consolidate/periodLabel';
import { summarize } from '../../../src/domain/periods/consolidate/summarize';
import type { FileSummary } from '../../../src/domain/periods/consolidate/summary';
import { assess } from '../../../src/domain/assess';
import { dataGrid, infoGrid, workbook } from '../../support/grids';
import { khaSon } from '../../support/khaSon';

const BLANK: FileSummary = {
  file: '',
  digest: '',
  unit: '',
  province: 'Thái Nguyên',
  period: 'tuần 15/2026',
  profile: '',
  errors: 0,
  warnings: 0,
  hints: 0,
  targets: [],
  figures: [],
  tasks: [],
};

function commune(name: string, more: Partial<FileSummary> = {}): FileSummary {
  return { ...BLANK, file: `${name}.xlsx`, digest: name, unit: `Xã ${name}`, ...more };
}

const files = (value: number | string, unit = 'hồ sơ'): FileSummary['figures'] => [
  { code: 'hoso.tiep_nhan', content: 'Tiếp nhận', unit, value },
];

function rowsOf({ sheets }: Consolidation, name: string): readonly (readonly unknown[])[] {
  return sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function verdicts({ files: judged }: Consolidation): Readonly<Record<string, string>> {
  return Object.fromEntries(judged.map(({ summary, verdict }) => [summary.file, verdict]));
}

test('files of another period, with an error or twice for one unit are not taken, warnings are', () => {
  const plan = planConsolidation([
    commune('A'),
    commune('B', { warnings: 2 }),
    commune('C', { errors: 1 }),
    commune('D', { period: 'tuần 14/2026' }),
    commune('E', { file: 'E-1.xlsx', digest: '1' }),
    commune('E', { file: 'E-2.xlsx', digest: '2' }),
    commune('', { file: 'hong.xlsx', unit: '', unreadable: 'tệp hỏng' }),
  ]);
  expect(plan.period).toBe('tuần 15/2026');
  expect(verdicts(plan)).toEqual({
    'A.xlsx': 'nhận',
    'B.xlsx': 'nhận có cảnh báo',
    'C.xlsx': 'không nhận',
    'D.xlsx': 'không nhận',
    'E-1.xlsx': 'không nhận',
    'E-2.xlsx': 'không nhận',
    'hong.xlsx': 'không nhận',
  });
});

test('only files that were taken count, equal bytes once, and every column names its file', () => {
  const plan = planConsolidation([
    commune('A', { figures: files(10) }),
    commune('A', { file: 'A-ban-sao.xlsx', figures: files(10) }),
    commune('B', { figures: files(5) }),
    commune('C', { figures: files(1000), errors: 1 }),
  ]);
  expect(verdicts(plan)['A-ban-sao.xlsx']).toBe('nhận');
  expect(rowsOf(plan, 'Số liệu')).toEqual([
    ['Mã', 'Nội dung', 'Đơn vị tính', 'Tổng', 'Xã A (Thái Nguyên)', 'Xã B (Thái Nguyên)'],
    ['', '', '', '', 'A.xlsx', 'B.xlsx'],
    ['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', 15, 10, 5],
  ]);
});

test('a figure without a code is counted nowhere, and its file says so', () => {
  const figures = [
    { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Hồ sơ đã tiếp nhận', 'Kỳ này': 12 },
    { Mã: '', 'Nội dung': 'Người dự tập huấn', 'Kỳ này': 30 },
    { Mã: 'tap huan', 'Nội dung': 'Lớp tập huấn', 'Kỳ này': '02' },
    { Mã: '', 'Nội dung': 'Số liệu khác', 'Kỳ này': '' },
  ];
  const grids = workbook([infoGrid({ 'Tên đơn vị': 'A' }), dataGrid('Số liệu', figures)]);
  const { unnamed = [] } = summarize('A.xlsx', 'A', assess(grids));
  expect(unnamed).toEqual(['Người dự tập huấn', 'Lớp tập huấn']);
  const plan = planConsolidation([
    commune('A', { warnings: 1, unnamed }),
    commune('B', { unnamed: ['1', '2', '3', '4', '5'] }),
  ]);
  expect(rowsOf(plan, 'Tình trạng').map((row) => row.slice(8))).toEqual([
    ['Kết luận', 'Lý do'],
    [
      'nhận có cảnh báo',
      '1 Cảnh báo; dòng Số liệu không có Mã nên không được cộng: “Người dự tập huấn”, “Lớp tập huấn”',
    ],
    [
      'nhận có cảnh báo',
      'dòng Số liệu không có Mã nên không được cộng: “1”, “2”, “3” và 2 dòng nữa',
    ],
  ]);
});

test('rates, scores and ranks have no total, and a rate of the whole comes from summed parts', () => {
  const share = (numerator: number, denominator: number): Partial<FileSummary> => ({
    figures: [
      {
        code: 'a.b',
        content: 'Tỷ lệ',
        unit: '%',
        value: (100 * numerator) / denominator,
        parts: [numerator, denominator],
      },
    ],
  });
  const summed = planConsolidation([commune('A', share(20, 40)), commune('B', share(10, 60))]);
  expect(rowsOf(summed, 'Số liệu')[2]?.[3]).toBe(30);
  for (const unit of ['%', 'điểm', 'Thứ bậc']) {
    const plan = planConsolidation([commune('A', { figures: files(90, unit) })]);
    expect(rowsOf(plan, 'Số liệu')[2]?.[3]).toBe('');
  }
});

test('a figure in another unit than the others’ is shown with it, is in no sum, and is named', () => {
  const plan = planConsolidation([
    commune('B', { figures: files(1.2, 'nghìn hồ sơ') }),
    ...['A', 'C'].map((name) => commune(name, { figures: files(1000) })),
    commune('D', { figures: files(5, '') }),
    commune('E', { figures: files(7, ' Hồ  sơ') }),
  ]);
  expect(rowsOf(plan, 'Số liệu')[2]).toEqual([
    ...['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', 2012],
    ...['1,2 nghìn hồ sơ', 1000, 1000, 5, 7],
  ]);
  expect(rowsOf(plan, 'Khác thường').slice(1)).toEqual([
    [
      ...['hoso.tiep_nhan', 'Tiếp nhận', 'hồ sơ', 'Xã B', 'Thái Nguyên'],
      ...['1,2 nghìn hồ sơ', '', '', 'B.xlsx'],
    ],
  ]);
});

test('targets are counted by what they came to', () => {
  const target = (status: FileSummary['targets'][number]['status'], value: number | string) => ({
    targets: [{ key: 'k', name: 'Phủ sóng', unit: '%', value, status }],
  });
  const plan = planConsolidation([
    commune('A', target('Vượt', 95)),
    commune('B', target('Chưa đạt', 70)),
    commune('C', target('Không phát sinh', 'Không phát sinh')),
  ]);
  expect(rowsOf(plan, 'Chỉ tiêu')[2]).toEqual([
    'Phủ sóng',
    '%',
    1,
    1,
    1,
    0,
    '',
    95,
    70,
    'Không phát sinh',
  ]);
  expect(plan.targets).toBe(1);
});

test('a figure far from its peers is named, where the peers differ at all', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'G', 'H'];
  const plan = planConsolidation([
    ...names.map((name, index) => commune(name, { figures: files(100 + index) })),
    commune('X', { figures: files(10_500) }),
  ]);
  const [, ...outliers] = rowsOf(plan, 'Khác thường');
  expect(outliers.map((row) => [row[0], row[3], row[5]])).toEqual([
    ['hoso.tiep_nhan', 'Xã X', 10_500],
  ]);
  const equal = planConsolidation([
    ...names.map((name) => commune(name, { figures: files(100) })),
    commune('X', { figures: files(900) }),
  ]);
  expect(rowsOf(equal, 'Khác thường')).toHaveLength(1);
});

test('a unit is missing where no file came from it, not where its file was refused', () => {
  const units = ['1. Xã A (Thái Nguyên)', 'Xã B', 'Xã C, tỉnh Thái Nguyên;', 'D', ''];
  const plan = planConsolidation([commune('A'), commune('C', { errors: 3 }), commune('D')], {
    units,
  });
  expect(plan.missing).toEqual(['Xã B']);
});

test('names of a period are compared in all their forms', () => {
  expect(periodKey('Tuần 05 năm 2026')).toBe(periodKey('tuần 5/2026'));
  expect(periodKey('Quý 4/2025')).toBe(periodKey('quý IV năm 2025'));
  expect(
    ['tuần 15/2026', 'tháng 4/2026', '6 tháng đầu năm 2026', 'năm 2025'].every(namesPeriod),
  ).toBe(true);
  expect(namesPeriod('tuần sau')).toBe(false);
});

test('a workbook says its unit, its targets, figures and classes of tasks', () => {
  const summary = summarize('kha-son.xlsx', 'x', assess(khaSon()));
  expect(summary).toMatchObject({ unit: 'Xã Kha Sơn', province: 'Thái Nguyên' });
  expect(summary.targets).toHaveLength(15);
  expect(summary.tasks.reduce((sum, { count }) => sum + count, 0)).toBe(21);
});
