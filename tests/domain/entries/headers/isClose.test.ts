import fc from 'fast-check';
import { isClose } from '../../../../src/domain/entries/headers/isClose';
import { editDistance } from '../../../../src/domain/letters/editDistance';

describe('names that were probably changed', () => {
  test.each([
    ['Kết qua', 'Kết quả'],
    ['Ket qua', 'Kết quả'],
    ['Kết qủa', 'Kết quả'],
    ['Kết quả năm 2026', 'Kết quả'],
    ['Đơn vị tinhs', 'Đơn vị tính'],
    ['STT', 'TT'],
    ['Thông tin chung', 'Thông tin'],
  ])('%j is close to %j', (found, expected) => {
    expect(isClose(found, expected)).toBe(true);
  });

  test.each([
    ['Người nhập', 'Kết quả'],
    ['Mục tiêu', 'Mục'],
    ['Tử số', 'Mẫu số'],
    ['Kết quảng', 'Kết'],
    ['', 'TT'],
    ['Kết quả '.repeat(20), 'Kết quả'],
  ])('%j is not close to %j', (found, expected) => {
    expect(isClose(found, expected)).toBe(false);
  });

  test('the distance of two texts is 0 for the same one, the same both ways, and at most the longer one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (first, second) => {
        const distance = editDistance(first, second);
        expect(distance === 0).toBe(first === second);
        expect(editDistance(second, first)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(first.length, second.length));
      }),
    );
  });
});
