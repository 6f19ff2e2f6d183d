import fc from 'fast-check';
import { decimalText, shiftPoint, tidy } from '../../../src/domain/number/decimal';
import {
  add,
  compare,
  divide,
  fromNumber,
  rational,
  roundText,
  subtract,
} from '../../../src/domain/number/rational';

describe('exact decimals', () => {
  test('typed numbers stay as they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9999), (whole, decimals) => {
        const typed = Number(`${whole}.${decimals}`);
        return tidy(typed) === typed;
      }),
    );
  });

  test('the residue of a formula is dropped at Excel’s fifteen digits', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });

  test('a percent format moves the point and multiplies nothing', () => {
    expect(shiftPoint(0.29, 2)).toBe(29);
    expect(shiftPoint(0.9967, 2)).toBe(99.67);
    expect(shiftPoint(1e-9, 2)).toBe(1e-7);
  });

  test('moving the point forth and back changes nothing', () => {
    const typed = fc
      .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(9999))
      .map(([a, b]) => Number(`${a}.${b}`));
    fc.assert(fc.property(typed, (value) => shiftPoint(shiftPoint(value, 2), -2) === value));
  });

  test('plain digits are written for every number', () => {
    expect(decimalText(1.5e-8)).toBe('0.000000015');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        /^-?\d+(\.\d+)?$/.test(decimalText(value)),
      ),
    );
  });

  test('sums and differences of fractions are exact', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.bigInt(), (num, den, other) => {
        const a = rational(num, den);
        const b = rational(other);
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
      }),
    );
    expect(divide(fromNumber(1), fromNumber(0))).toBeUndefined();
  });

  test('rounding is half up, away from zero', () => {
    expect(roundText(fromNumber(2.5), 0)).toBe('3');
    expect(roundText(fromNumber(-2.5), 0)).toBe('-3');
    expect(roundText(fromNumber(1.005), 2)).toBe('1.01');
    expect(roundText(rational(1n, 3n), 2)).toBe('0.33');
  });
});
