import type { Block } from '../../../../src/domain/report/block';
import { outline, reportOf } from '../reportOf';

const target = (more: Record<string, string | number>) => ({
  TT: '1',
  'Chỉ tiêu': 'Phủ sóng 5G',
  'Đơn vị tính': '%',
  'Mục tiêu': 90,
  'Kết quả': 72.5,
  ...more,
});

function blocksOf(tables: Parameters<typeof reportOf>[0]): readonly Block[] {
  return reportOf(tables).body.flatMap(({ blocks }) => blocks);
}

const BARS = outline(['Biểu đồ', 'Chỉ tiêu: Kết quả'], ['Đoạn', 'Hết.']);

test('targets of one unit share a chart, percent and points have one each', () => {
  const charts = blocksOf({
    'Chỉ tiêu': [
      target({}),
      target({ TT: '2', 'Chỉ tiêu': 'Điểm cải cách', 'Đơn vị tính': 'điểm', 'Kết quả': 18 }),
      target({ TT: '3', 'Chỉ tiêu': 'Số hóa hồ sơ', 'Kết quả': 99 }),
    ],
    'Nội dung': BARS,
  }).filter((block) => block.kind === 'chart');
  expect(charts.map(({ title, categories }) => [title, categories])).toEqual([
    ['Kết quả (%)', ['Phủ sóng 5G', 'Số hóa hồ sơ']],
    ['Kết quả (điểm)', ['Điểm cải cách']],
  ]);
});

test('a group stands above its bars, and what has no bar is said below', () => {
  const [chart, said] = blocksOf({
    'Chỉ tiêu': [
      { TT: 'I', 'Chỉ tiêu': 'Phát triển hạ tầng' },
      target({}),
      target({ TT: '2', 'Chỉ tiêu': 'Hợp tác xã', 'Kết quả': 'Không phát sinh' }),
    ],
    'Nội dung': BARS,
  });
  expect(chart).toMatchObject({
    title: 'Kết quả',
    categories: ['PHÁT TRIỂN HẠ TẦNG', 'Phủ sóng 5G'],
    series: [{ values: [undefined, 90] }, { values: [undefined, 72.5] }],
  });
  expect(said).toMatchObject({
    runs: [{ text: 'Không vẽ 1 chỉ tiêu không so sánh được bằng một số: Hợp tác xã.' }],
  });
});

test('overdue tasks have their own meaning, so that they are drawn in red', () => {
  const [chart] = blocksOf({
    'Nhiệm vụ': [
      { STT: '1', 'Tên nhiệm vụ': 'Làm', 'Trạng thái': 'Đã hoàn thành' },
      {
        STT: '2',
        'Tên nhiệm vụ': 'Làm nữa',
        'Trạng thái': 'Chưa thực hiện',
        'Thời hạn': '2020-01-01',
      },
    ],
    'Nội dung': outline(['Biểu đồ', 'Nhiệm vụ'], ['Đoạn', 'Hết.']),
  });
  expect(chart).toMatchObject({ type: 'pie', tones: ['good', 'bad'] });
});
