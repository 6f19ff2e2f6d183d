import { found, type Rows } from './historyBook';

describe('LS06', () => {
  const weeks = (values: readonly number[]) =>
    values.map((value, index) => [
      'Tuần',
      10 + index,
      2026,
      46_100 + 7 * index,
      'hoso.tiep_nhan',
      value,
      '',
    ]);
  const figures = (value: number): Rows => [
    { Mã: 'hoso.tiep_nhan', 'Nội dung': 'Tiếp nhận', 'Đơn vị tính': 'hồ sơ', 'Kỳ này': value },
  ];

  test('hints at a figure outside the usual range of six weeks, and names the range', () => {
    const [finding] = found('LS06', {
      figures: figures(2620),
      history: weeks([240, 262, 251, 270, 244, 258]),
    });
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Số liệu', cell: 'D5' } });
    expect(finding?.message).toContain('2.620');
    expect(finding?.message).toContain('thường từ 208 đến 301');
  });

  test('is silent without a history', () => {
    expect(found('LS06', { figures: figures(2620) })).toEqual([]);
  });

  test.each([
    ['within what was seen', 300, [240, 262, 251, 305, 244, 258]],
    ['with five values only', 2620, [240, 262, 251, 270, 244]],
    ['where most values are equal', 2620, [250, 250, 250, 250, 250, 250]],
  ])('is silent %s', (_, value, values) => {
    expect(found('LS06', { figures: figures(value), history: weeks(values) })).toEqual([]);
  });
});
