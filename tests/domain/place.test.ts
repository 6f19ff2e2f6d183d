import fc from 'fast-check';
import { cellAddress, columnLetters, parseAddress } from '../../src/domain/place';

describe('addresses', () => {
  test('columns are lettered as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  test('every cell is found again by its address', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'a1', 'A1:B2', '$A$1', 'ABCD1', 'A01'])(
    '%j is no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});
