import { assess } from '../../../src/domain/assess';
import { planConsolidation } from '../../../src/domain/periods/consolidate/planConsolidation';
import type { FileSummary } from '../../../src/domain/periods/consolidate/summary';
import { blankSummary } from '../../../src/domain/periods/consolidate/unreadableFile';
import { wholeGrids } from '../../../src/domain/periods/consolidate/whole/wholeGrids';
import { composeReport } from '../../../src/domain/report/composeReport';
import { grid, infoGrid, workbook } from '../../support/grids';

function commune(name: string, received: number, more: Partial<FileSummary> = {}): FileSummary {
  return {
    ...blankSummary(`${name}.xlsx`, name),
    unit: `Xã ${name}`,
    province: 'Thái Nguyên',
    period: 'tuần 15/2026',
    figures: [
      { code: 'hoso.tiep_nhan', content: 'Hồ sơ tiếp nhận', unit: 'hồ sơ', value: received },
    ],
    targets: [{ key: 'k', name: 'Phủ sóng', unit: '%', value: 95, status: 'Đạt' }],
    tasks: [{ class: 'Hoàn thành trong hạn', count: 2 }],
    ...more,
  };
}

const PLAN = planConsolidation(
  [commune('A', 10), commune('B', 5, { warnings: 1 }), commune('C', 900, { errors: 1 })],
  { units: ['Xã A', 'Xã D'] },
);

test('the outline of the whole counts who sent and adds up only those that were taken', () => {
  const outline = workbook([
    infoGrid({ 'Tên loại': 'BÁO CÁO', 'Loại kỳ': 'Tuần', 'Kỳ số': 15, Năm: 2026 }),
    grid('Nội dung', [
      ['Cấp', 'Số', 'Nội dung'],
      ['-', '', 'Có {{xa.nhan}}/{{xa.tong}} xã; tiếp nhận {{hoso.tiep_nhan}} hồ sơ ({{ky}})'],
    ]),
  ]);
  const { outline: filled } = assess(wholeGrids(PLAN, { outline }));
  expect(filled.sentences[0]?.runs.map(({ text }) => text).join('')).toBe(
    'Có 2/4 xã; tiếp nhận 15 hồ sơ (tuần 15)./.',
  );
});

test('without an outline a report is there, its tables are free sheets, and each commune can have an annex', () => {
  const grids = wholeGrids(PLAN, { annexes: true });
  const assessment = assess(grids);
  expect(assessment.outline.fields.filter(({ problem }) => problem)).toEqual([]);
  const text = JSON.stringify(composeReport(assessment, { draft: true }));
  expect(text).toContain('Xã A (Thái Nguyên)');
  expect(text).not.toContain('Phụ lục Xã C');
  expect(grids.names.filter((name) => name.startsWith('Phụ lục Xã'))).toEqual([
    'Phụ lục Xã A (Thái Nguyên)',
    'Phụ lục Xã B (Thái Nguyên)',
  ]);
});

test('the numbers of its tables are grouped and keep their decimals', () => {
  const parts = planConsolidation([commune('A', 12_345), commune('B', 1234.5)], {});
  const text = JSON.stringify(composeReport(assess(wholeGrids(parts, {})), { draft: true }));
  expect(text).toContain('"13.579,5"');
  expect(text).toContain('"12.345"');
});
