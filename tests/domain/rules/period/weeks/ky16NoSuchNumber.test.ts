import { found } from '../../workbook';

type Info = Readonly<Record<string, string | number>>;

describe('KY16', () => {
  const number = (kind: string, typed: string, more: Info = {}) =>
    found('KY16', { info: { 'Loại kỳ': kind, 'Kỳ số': typed, Năm: 2026, ...more } });
  test.each([
    ['Quý', '5', 'Kỳ số ghi “5”: Quý chỉ từ 1 đến 4, sửa Kỳ số hoặc Loại kỳ.'],
    ['Tháng', '13', 'Kỳ số ghi “13”: Tháng chỉ từ 1 đến 12, sửa Kỳ số hoặc Loại kỳ.'],
    ['6 tháng', '3', 'Kỳ số ghi “3”: 6 tháng chỉ từ 1 đến 2, sửa Kỳ số hoặc Loại kỳ.'],
    ['Tuần', '54', 'Kỳ số ghi “54”: Tuần chỉ từ 1 đến 53, sửa Kỳ số hoặc Loại kỳ.'],
    ['Lũy kế', '13', 'Kỳ số ghi “13”: Lũy kế chỉ từ 1 đến 12 tháng, sửa Kỳ số hoặc Loại kỳ.'],
    ['Quý', '0', 'Kỳ số ghi “0”: Quý chỉ từ 1 đến 4, sửa Kỳ số hoặc Loại kỳ.'],
  ])('finds %s %s', (kind, typed, message) => {
    expect(number(kind, typed)).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'B17' }, also: [{ cell: 'B16' }], message },
    ]);
  });
  test.each([
    ['Quý', '4'],
    ['Quý', 'IV'],
    ['Quý', 'Quý II'],
    ['Tháng', '12'],
    ['6 tháng', '2'],
    ['Tuần', '53'],
    ['Lũy kế', '12'],
    ['Năm', '2026'],
    ['Sơ kết', '7'],
    ['Quý', ''],
  ])('is silent on %s %s', (kind, typed) => {
    expect(number(kind, typed)).toEqual([]);
  });
  test('is silent without a year or kind, and on a week 53 that ISO does not have', () => {
    expect(number('Quý', '5', { Năm: '' })).toEqual([]);
    expect(number('', '5')).toEqual([]);
    expect(number('Tuần', '53', { Năm: 2025 })).toEqual([]);
  });
});

describe('KY16', () => {
  test('is silent on a fourth quarter', () => {
    expect(found('KY16', { info: { 'Loại kỳ': 'Quý', 'Kỳ số': '4' } })).toEqual([]);
  });
  test('finds a fifth one', () => {
    expect(found('KY16', { info: { 'Loại kỳ': 'Quý', 'Kỳ số': '5' } })[0]?.message).toContain(
      '1 đến 4',
    );
  });
});
