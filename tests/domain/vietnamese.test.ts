import fc from 'fast-check';
import {
  headerKey,
  normalize,
  printNumber,
  slug,
  withoutMarks,
} from '../../src/domain/letters/vietnamese';

describe('Vietnamese texts', () => {
  test('a text without blemish is left as it is', () => {
    expect(normalize('Đã hoàn thành')).toBe('Đã hoàn thành');
  });

  test('decomposed letters, no-break, zero-width and repeated blanks and line breaks are folded', () => {
    expect(normalize('Kê\u0301t\u00a0 qua\u0309\u200b\n  ')).toBe('Kết quả');
  });

  test('normalizing twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normalize(normalize(text)) === normalize(text),
      ),
    );
  });

  test('headers are the same whatever their letter case, blanks and place of the tone mark in Lũy and Tỷ', () => {
    expect(headerKey(' LUỸ  KẾ ')).toBe(headerKey('Lũy kế'));
    expect(headerKey('Tỉ lệ\nhoàn thành')).toBe(headerKey('Tỷ lệ hoàn thành'));
    expect(headerKey('Mục Tiêu')).toBe(headerKey('Mục tiêu'));
  });

  test.each([
    ['Nội dung (Đảng uỷ)', 'Nội dung (Đảng ủy)'],
    ['xã Hoà Bình', 'xã Hòa Bình'],
    ['Sổ sức khoẻ', 'Sổ sức khỏe'],
    ['TUỲ CHỌN', 'Tùy chọn'],
  ])('%s and %s are one name, wherever the tone stands', (one, other) => {
    expect(headerKey(one)).toBe(headerKey(other));
  });

  test('syllables that only contain such letters stay apart', () => {
    expect(headerKey('Tỉnh')).toBe('tỉnh');
    expect(headerKey('Quý II')).toBe('quý ii');
    expect(headerKey('Hoàn thành')).toBe('hoàn thành');
    expect(headerKey('Tử số')).not.toBe(headerKey('Từ số'));
  });

  test('marks are dropped and names for fields made', () => {
    expect(withoutMarks('Đề án của UBND xã Kha Sơn')).toBe('De an cua UBND xa Kha Son');
    expect(slug('Kế hoạch')).toBe('ke_hoach');
    expect(slug(' Đề  án ')).toBe('de_an');
  });
});

describe('printing numbers', () => {
  test('small whole numbers print as they are', () => {
    expect(printNumber(262)).toBe('262');
  });

  test('thousands are grouped by dots and decimals stand behind a comma', () => {
    expect(printNumber(53399)).toBe('53.399');
    expect(printNumber(1234567.5)).toBe('1.234.567,5');
    expect(printNumber(-3270)).toBe('-3.270');
    expect(printNumber(99.67)).toBe('99,67');
    expect(printNumber('98.50')).toBe('98,50');
  });

  test('years and ordinal numbers are not grouped when asked', () => {
    expect(printNumber(2026, { group: false })).toBe('2026');
  });

  test('what binary arithmetic leaves behind is not printed, and no exponent is', () => {
    expect(printNumber(0.1 + 0.2)).toBe('0,3');
    expect(printNumber(1e-7)).toBe('0,0000001');
    expect(printNumber(1e21)).toBe('1.000.000.000.000.000.000.000');
  });
});
