import fc from 'fast-check';
import { displayed } from '../../../src/domain/report/annex/displayed';
import { evaluate } from '../../../src/domain/expression/evaluate';
import { fillText, textOf } from '../../../src/domain/report/fields/fillText';
import { fromRoman, toRoman } from '../../../src/domain/numbering/roman';
import { figuresOf } from './figuresOf';
import { factsOf, outline, reportOf } from './reportOf';

const FIGURES = figuresOf({ 'a.x': 6, 'a.y': 0, 'a.trong': null, dia_danh: 'Kha Sơn' });
const AT = { sheet: 'Nội dung', cell: 'C5' };
const symbol = fc.constantFrom(
  'a.x',
  'a.y',
  'a.trong',
  'dia_danh',
  'tyle',
  'so',
  'hai_so',
  'tang_giam',
  '1',
  '2,5',
  '+',
  '-',
  '*',
  '/',
  '(',
  ')',
  ';',
  ' ',
  '.',
  ',',
  '{',
  '}',
);

test('whatever stands between braces comes to a text or to a sentence, never to an exception', () => {
  fc.assert(
    fc.property(fc.array(symbol, { maxLength: 40 }), (symbols) => {
      const result = evaluate(symbols.join(''), FIGURES);
      return result.ok ? result.text !== '' : result.problem !== '';
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (source) => typeof evaluate(source, FIGURES).ok === 'boolean',
    ),
  );
});

test('sums and products of whole numbers are exact', () => {
  const whole = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      const result = evaluate(`(${a} + ${b}) * ${c} - ${a}`, FIGURES);
      return (
        result.ok &&
        result.value?.num === (BigInt(a) + BigInt(b)) * BigInt(c) - BigInt(a) &&
        result.value.den === 1n
      );
    }),
  );
});

test('a text without stars, braces, brackets and backslashes prints letter for letter', () => {
  const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[*{}[\]\\]/g, ''));
  fc.assert(
    fc.property(
      plain,
      (text) => textOf(fillText(text, AT, FIGURES, { marks: true, guidance: true }).runs) === text,
    ),
  );
});

test('marks only ever take asterisks away', () => {
  const starred = fc
    .array(fc.constantFrom('*', '**', 'a', ' ', '.', 'đ'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(starred, (text) => {
      const printed = textOf(fillText(text, AT, FIGURES, { marks: true, guidance: false }).runs);
      return printed.replaceAll('*', '') === text.replaceAll('*', '');
    }),
  );
});

test('Roman numerals come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (value) => fromRoman(toRoman(value)) === value),
  );
});

test('any number under any of the usual formats is displayed without an exception or a decimal point out of place', () => {
  const format = fc.constantFrom('General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '@');
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      format,
      (value, numberFormat) => {
        return /^-?[\d.]*(?:,\d+)?%?$/.test(displayed(value, numberFormat));
      },
    ),
  );
});

test('no table text and no outline, however odd, throws', () => {
  const piece = fc.constantFrom(
    'Chỉ tiêu',
    'TT',
    ':',
    ';',
    '=',
    '≠',
    ' ? ',
    '"',
    '""',
    '{{ky}}',
    '{{',
    ' ',
  );
  const level = fc.constantFrom(
    'Phần',
    'I',
    '1',
    '1.1',
    'a',
    '-',
    '(1)',
    'Danh sách',
    'Bảng',
    'Biểu đồ',
    'Phụ lục',
    'Trang ngang',
    'x',
    '',
  );
  const number = fc.constantFrom('', '-', 'III', '2.2', 'A-', 'bìa', '(4)', 'Phần thứ hai');
  const row = fc.tuple(
    level,
    number,
    fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const tables = {
        'Nội dung': outline(...rows),
        'Chỉ tiêu': [{ TT: '1', 'Chỉ tiêu': 'x', 'Mục tiêu': 1, 'Kết quả': 1 }],
      };
      return (
        reportOf(tables).body.length >= 0 && factsOf(tables).outline.sentences.length <= rows.length
      );
    }),
    { numRuns: 60 },
  );
});
