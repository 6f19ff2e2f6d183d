import fc from 'fast-check';
import { printNumber } from '../../../../src/domain/letters/vietnamese';
import { readAmount } from '../../../../src/domain/number/typed/readAmount';

const number = (value: number, percent = false) => ({
  meaning: { kind: 'number', number: value, percent },
});
const bound = (sign: string, value: number, percent = false) => ({
  meaning: { kind: 'bound', sign, number: value, percent },
});
const range = (low: number, high: number, percent = false) => ({
  meaning: { kind: 'range', low, high, percent },
});
const fraction = (numerator: number, denominator: number, claimed?: string) => ({
  meaning: {
    kind: 'fraction',
    numerator,
    denominator,
    ...(claimed === undefined ? {} : { claimed }),
  },
});

describe('amounts as officers type them', () => {
  test.each([
    '',
    'Không phát sinh',
    'abc',
    '98a',
    '262 hồ sơ',
    '200 triệu đồng',
    '5 trong 6',
    '26/4/2026',
    '1.234.56',
    '1,2,3',
    '(5)',
    'khoảng 90',
    '12345678901234567',
    '18 - 16',
    '1/2/3',
  ])('%j is no amount', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  test.each([
    ['262', number(262)],
    ['04', number(4)],
    ['53.399', number(53399)],
    ['1.234.567,5', number(1234567.5)],
    ['91,62', number(91.62)],
    ['0,7', number(0.7)],
    ['98%', number(98, true)],
    ['98 %', number(98, true)],
    ['-5', number(-5)],
    ['−5,5', number(-5.5)],
  ])('%j is a number', (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  test.each([
    ['98.5', 98.5, '98,5'],
    ['0.125', 0.125, '0,125'],
    ['12.34', 12.34, '12,34'],
    ['99.82%', 99.82, '99,82%'],
  ])('%j is a decimal that should be written with a comma', (text, value, mended) => {
    expect(readAmount(text)).toEqual({ ...number(value, text.endsWith('%')), decimalDot: mended });
  });

  test.each([
    ['≥ 98', bound('≥', 98)],
    ['>= 30', bound('≥', 30)],
    ['>=30', bound('≥', 30)],
    ['> 0,7', bound('>', 0.7)],
    ['≤ 10', bound('≤', 10)],
    ['Trên 95%', bound('>', 95, true)],
    ['Dưới 0,8%', bound('<', 0.8, true)],
    ['ít nhất 01', bound('≥', 1)],
    ['không quá 45', bound('≤', 45)],
    ['từ 95% trở lên', bound('≥', 95, true)],
    ['20 trở xuống', bound('≤', 20)],
  ])('%j is a bound', (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  test.each([
    ['16 - 18', range(16, 18)],
    ['57-57,5', range(57, 57.5)],
    ['20% - 50%', range(20, 50, true)],
    ['07 – 09', range(7, 9)],
    ['từ 16 đến 18', range(16, 18)],
  ])('%j is a range', (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  test.each([
    ['34/34', fraction(34, 34)],
    ['2996/3270', fraction(2996, 3270)],
    ['3.317/3.323', fraction(3317, 3323)],
    ['19,78/20', fraction(19.78, 20)],
    ['258/262 (98%)', fraction(258, 262, '98')],
    ['2996/3270 = 91,62%', fraction(2996, 3270, '91,62')],
    ['258/262, đạt 98%', fraction(258, 262, '98')],
    ['98% (258/262)', fraction(258, 262, '98')],
    ['5/0', fraction(5, 0)],
  ])('%j is a fraction', (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  test('a decimal dot inside a fraction or a range is mended where it stands', () => {
    expect(readAmount('19.78/20')?.decimalDot).toBe('19,78/20');
    expect(readAmount('16.5 - 18')?.decimalDot).toBe('16,5 - 18');
    expect(readAmount('3.317/3.323')?.decimalDot).toBeUndefined();
  });

  test('every number is read back from the way it is printed', () => {
    fc.assert(
      fc.property(
        // With three decimals the 15 digits that Excel keeps.
        fc.integer({ min: 1 - 1e12, max: 1e12 - 1 }),
        fc.nat(999),
        fc.boolean(),
        (whole, thousandths, group) => {
          const value = Number(`${whole}.${thousandths}`);
          expect(readAmount(printNumber(value, { group }))?.meaning).toEqual({
            kind: 'number',
            number: value,
            percent: false,
          });
        },
      ),
    );
  });

  test('a text without digits is never a number and no text throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => /\d/.test(text) || readAmount(text) === undefined,
      ),
    );
  });

  test('letters beside the digits never make a plain number', () => {
    const letters = fc.stringMatching(/^[a-zđ]{1,6}$/);
    fc.assert(
      fc.property(fc.nat(), letters, (value, word) => readAmount(`${value} ${word}`) === undefined),
    );
  });

  test('long texts are turned away quickly', () => {
    expect(readAmount(`${'1/'.repeat(50_000)}1`)).toBeUndefined();
  });
});
