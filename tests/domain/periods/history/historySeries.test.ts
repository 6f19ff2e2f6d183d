import { readEntries } from '../../../../src/domain/entries/readEntries';
import { historySeries } from '../../../../src/domain/periods/history/historySeries';
import { dataGrid, grid, infoGrid, workbook } from '../../../support/grids';

const HEADS = ['Loại kỳ', 'Kỳ số', 'Năm', 'Đến ngày', 'Mã', 'Giá trị', 'Mục tiêu'];

const FIRST_QUARTER = { 'Loại kỳ': 'Quý', 'Kỳ số': 'Quý I', Năm: 2027 };

function series(
  history: readonly (readonly (string | number)[])[],
  period: Readonly<Record<string, string | number>> = FIRST_QUARTER,
) {
  return historySeries(
    readEntries(
      workbook([
        infoGrid(period),
        dataGrid('Số liệu', [
          { Mã: 'a.b', 'Nội dung': 'Hồ sơ', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': '1.012' },
        ]),
        dataGrid('Chỉ tiêu', [
          { TT: '1', 'Chỉ tiêu': 'Phủ sóng', 'Đơn vị tính': '%', 'Mục tiêu': 90, 'Kết quả': '' },
        ]),
        grid('_LichSu', [HEADS, ...history]),
      ]),
    ),
  );
}

test('figures and targets of this kind of period stand oldest first, this period last, with the year before', () => {
  const [figure, target] = series([
    ['Quý', 'Quý IV', 2026, 46_387, 'A.B', 900, ''],
    ['Quý', 'I', 2026, 46_112, 'a.b', 800, ''],
    ['Tháng', 3, 2026, 46_112, 'a.b', 7, ''],
    ['Quý', 'IV', 2026, 46_387, 'Phủ sóng (%)', 91, 90],
  ]);
  expect(figure).toMatchObject({ code: 'a.b', sheet: 'Số liệu', row: 5 });
  expect(figure?.points).toEqual([
    { label: 'quý I/2026', value: 800 },
    { label: 'quý IV/2026', value: 900 },
    { label: 'quý I/2027', value: 1012, yearAgo: 800, now: true },
  ]);
  expect(target?.points).toEqual([{ label: 'quý IV/2026', value: 91, goal: 90 }]);
});

test('a figure without an earlier number has no series, and words are passed over', () => {
  expect(series([['Quý', 'IV', 2026, 46_387, 'a.b', 'Đạt', '']])).toEqual([]);
});

test('months are named as the decree writes them, however Kỳ số is typed', () => {
  const [figure] = series(
    [
      ['Tháng', 12, 2026, 46_387, 'a.b', 90, ''],
      ['Tháng', 1, 2027, 46_418, 'a.b', 91, ''],
    ],
    { 'Loại kỳ': 'Tháng', 'Kỳ số': '03', Năm: 2027 },
  );
  expect(figure?.points.map(({ label }) => label)).toEqual([
    'tháng 12/2026',
    'tháng 01/2027',
    'tháng 3/2027',
  ]);
});

test('where values usually lie is told in whole numbers of whole values, and not below zero', () => {
  const months = (values: readonly number[]) =>
    values.map((value, index) => ['Tháng', index + 1, 2027, 46_418 + 30 * index, 'a.b', value, '']);
  const july = { 'Loại kỳ': 'Tháng', 'Kỳ số': 7, Năm: 2027 };
  expect(series(months([2, 9, 1, 12, 4, 7]), july)[0]?.range).toEqual({ low: 0, high: 23 });
  const [rates] = series(months([-2, 0.5, 1.5, -1, 2, 1]), july);
  expect(rates?.range?.low).toBe(-2);
  expect(rates?.range?.high).toBeGreaterThan(2);
});
