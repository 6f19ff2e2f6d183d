import fc from 'fast-check';
import { compare, fromNumber, rational } from '../../../src/domain/number/rational';
import { printPoints, printShare } from '../../../src/domain/number/percent';

describe('percentages', () => {
  test('nothing is printed for a denominator of 0', () => {
    expect(printShare(5, 0)).toBeUndefined();
  });

  test.each([
    [258, 262, 2, '98,47%'],
    [258, 262, 0, '98%'],
    [2996, 3270, 2, '91,62%'],
    [274, 3270, 2, '8,38%'],
    [3317, 3323, 2, '99,82%'],
    [72.5, 90, 2, '80,56%'],
    [34, 34, 2, '100%'],
    [0, 34, 2, '0%'],
    [999, 1000, 2, '99,9%'],
    [1, 800, 2, '0,13%'],
    [3, 2, 2, '150%'],
    [10, 8, 0, '125%'],
  ])('%d out of %d at %d decimals is %s', (a, b, decimals, expected) => {
    expect(printShare(a, b, decimals)).toBe(expected);
  });

  test('a share just below 1 or above 0 takes the decimals it needs and is then cut off on its own side', () => {
    expect(printShare(49999, 50000)).toBe('99,998%');
    expect(printShare(999, 1000, 0)).toBe('99,9%');
    expect(printShare(9_999_999, 10_000_000)).toBe('99,9999%');
    expect(printShare(1, 50_000)).toBe('0,002%');
    expect(printShare(1, 100_000_000)).toBe('0,0001%');
  });

  test('halves are rounded up on the exact quotient, where binary fractions would go down', () => {
    expect(printShare(1.005, 100)).toBe('1,01%');
    expect(printShare(201, 20000, 2)).toBe('1,01%');
  });

  test('100% is printed for no share below 1 and 0% for none above 0', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.nat(6),
        (a, b, decimals) => {
          const share = printShare(rational(a), rational(a + b), decimals);
          expect(share).not.toBe('0%');
          expect(share).not.toBe('100%');
        },
      ),
    );
  });

  test('a printed percentage is never further from the exact one than half of its last digit or the cut-off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (a, b) => {
          const printed = Number(printPoints(a, b)?.replaceAll('.', '').replace(',', '.'));
          const gap = compare(
            fromNumber(Math.abs(printed - (100 * a) / b)),
            fromNumber(0.005000001),
          );
          expect(gap).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});
