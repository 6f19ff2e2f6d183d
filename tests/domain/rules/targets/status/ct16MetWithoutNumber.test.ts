import { found, messagesOf, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT16', () => {
  test.each([
    [90, 'Đạt', '90'],
    ['≥ 90', 'Chưa đạt', '≥ 90'],
    ['16 - 18', 'Đạt', '16 - 18'],
  ])('asks for the figure beside %s', (goal, result, shown) => {
    expect(messagesOf('CT16', row({ 'Mục tiêu': goal, 'Kết quả': result }))).toEqual([
      `Kết quả của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” chỉ ghi “${result}” trong khi mục tiêu là ${shown}: ghi con số đã đạt.`,
    ]);
  });
});

describe('CT16', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent where Đạt answers Đạt', () => {
    expect(found('CT16', row({ 'Mục tiêu': 'Đạt', 'Kết quả': 'Đạt' }))).toEqual([]);
  });
  test('asks for the figure where the goal is one', () => {
    expect(found('CT16', row({ 'Kết quả': 'Đạt' }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
});
