import { cells, found, messagesOf, target } from '../../workbook';
import type { Changes } from '../../workbook';

type RowOf = Parameters<typeof target>[0];

const row = (more: RowOf): Changes => ({ targets: [target(more)] });

describe('CT07 at its boundaries', () => {
  test.each<[RowOf, readonly string[]]>([
    [{ 'Mục tiêu': 100, 'Kết quả': 990 }, ['Chỉ tiêu!F5']],
    [{ 'Mục tiêu': 900, 'Kết quả': 100 }, ['Chỉ tiêu!E5']],
    [{ 'Mục tiêu': 100, 'Kết quả': 100 }, []],
    [{ 'Mục tiêu': '≥ 120', 'Kết quả': 130 }, []],
    [{ 'Mục tiêu': '≥ 120', 'Kết quả': 95 }, ['Chỉ tiêu!E5']],
    [{ 'Mục tiêu': 90, 'Kết quả': 'Trên 120%' }, []],
    [{ 'Mục tiêu': 90, 'Kết quả': '≥ 98%' }, []],
  ])('%p', (more, wrong) => {
    expect(cells('CT07', row(more))).toEqual(wrong);
  });
  test('says what is too much', () => {
    expect(messagesOf('CT07', row({ 'Kết quả': 990 }))).toEqual([
      'Kết quả 990 của chỉ tiêu “Tỷ lệ phủ sóng 5G trên dân số” lớn hơn 100%: kiểm tra lại con số.',
    ]);
  });
});

describe('CT07', () => {
  const row = (more: Parameters<typeof target>[0]) => ({ targets: [target(more)] });

  test('is silent up to 100, and above where the goal is', () => {
    expect(found('CT07', row({ 'Kết quả': 100 }))).toEqual([]);
    expect(found('CT07', row({ 'Mục tiêu': 120, 'Kết quả': 130 }))).toEqual([]);
    expect(found('CT07', row({ 'Đơn vị tính': 'hồ sơ', 'Kết quả': 262 }))).toEqual([]);
  });
  test('doubts 990 percent', () => {
    expect(found('CT07', row({ 'Kết quả': 990 }))).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'F5' } },
    ]);
  });
  test('hints that 98% needs no sign, and leaves it as it is: it reads well', () => {
    const [finding] = found('CT07', row({ 'Kết quả': '98%' }));
    expect(finding).toMatchObject({ severity: 'Gợi ý' });
    expect(finding?.message).toContain('chỉ ghi 98.');
    expect(finding?.fix).toBeUndefined();
  });
  test('lets growth pass 100, and finds a goal above it', () => {
    expect(
      found('CT07', row({ 'Chỉ tiêu': 'Thu ngân sách so với dự toán', 'Kết quả': 112 })),
    ).toEqual([]);
    expect(found('CT07', row({ 'Mục tiêu': 900 }))).toMatchObject([{ at: { cell: 'E5' } }]);
  });
});
