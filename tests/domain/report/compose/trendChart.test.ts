import { assess } from '../../../../src/domain/assess';
import type { Grids } from '../../../../src/domain/grid';
import { composeReport } from '../../../../src/domain/report/composeReport';
import { grid } from '../../../support/grids';
import { gridsOf, outline } from '../reportOf';

const HEADS = ['Loại kỳ', 'Kỳ số', 'Năm', 'Đến ngày', 'Mã', 'Giá trị', 'Mục tiêu'];
const FIGURE = {
  Mã: 'hoso.tiep_nhan',
  'Nội dung': 'Hồ sơ tiếp nhận',
  'Đơn vị tính': 'hồ sơ',
  'Kỳ này': 262,
};
const week = (number: number, year: number, value: number) =>
  ['Tuần', number, year, '', 'hoso.tiep_nhan', value, ''] as const;

function book(content: string, history: readonly (readonly (string | number)[])[]): Grids {
  const grids = gridsOf({
    'Số liệu': [FIGURE],
    'Nội dung': outline(['Biểu đồ', content], ['Đoạn', 'Hết.']),
  });
  return { ...grids, sheets: [...grids.sheets, grid('_LichSu', [HEADS, ...history])] };
}

function charts(grids: Grids) {
  return composeReport(assess(grids), { draft: true, written: '2026-04-09' })
    .body.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' ? [block] : []));
}

const found = (grids: Grids) =>
  assess(grids).findings.flatMap(({ rule, at, message }) =>
    at.sheet === 'Nội dung' && /biểu đồ/iu.test(message) ? [`${rule} ${message}`] : [],
  );

test('a figure is drawn over the last periods and this one, beside the same periods of the year before', () => {
  const [chart] = charts(
    book('Xu hướng: hoso.tiep_nhan', [
      week(13, 2026, 240),
      week(14, 2026, 251),
      week(15, 2025, 200),
    ]),
  );
  expect(chart).toMatchObject({
    type: 'line',
    title: 'Hồ sơ tiếp nhận (hồ sơ) qua các kỳ',
    categories: ['tuần 15/2025', 'tuần 13/2026', 'tuần 14/2026', 'tuần 15/2026'],
    series: [
      { name: 'Hồ sơ tiếp nhận (hồ sơ)', values: [200, 240, 251, 262] },
      { name: 'Cùng kỳ năm trước', values: [undefined, undefined, undefined, 200] },
    ],
  });
});

test('a title after a second colon is its own, with fields filled', () => {
  const grids = book('Xu hướng: hoso.tiep_nhan: Hồ sơ đến {{ky}}', [week(14, 2026, 251)]);
  expect(charts(grids)[0]?.title).toBe('Hồ sơ đến tuần 15');
  expect(found(grids)).toEqual([]);
});

test('a code that is nowhere, and a series that is missing, are said at the row', () => {
  expect(found(book('Xu hướng: hoso.x', []))[0]).toMatch(/không có mã “hoso.x” trong Số liệu/);
  expect(found(book('Xu hướng', []))[0]).toMatch(/thiếu mã sau “Xu hướng:”/);
  const none = book('Xu hướng: hoso.tiep_nhan', []);
  expect(found(none)).toEqual([
    'PL06 Biểu đồ xu hướng của “hoso.tiep_nhan” chưa có đủ hai kỳ để vẽ nên sẽ không in: sang kỳ mới từ sổ của kỳ trước, hoặc bỏ dòng này.',
  ]);
  expect(charts(none)).toEqual([]);
});
