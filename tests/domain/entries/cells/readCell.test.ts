import fc from 'fast-check';
import type { CellColumn } from '../../../../src/domain/entries/cells/cellReading';
import { readCell } from '../../../../src/domain/entries/cells/readCell';
import type { CellValue } from '../../../../src/domain/grid';
import type { CellKind } from '../../../../src/domain/sheets/column';

const of = (kind: CellKind, more: Partial<CellColumn> = {}): CellColumn => ({
  kind,
  ...more,
});
const meaning = (raw: CellValue, format: string, column: CellColumn) =>
  readCell(raw, format, column).meaning;
const number = (value: number, percent = false) => ({ kind: 'number', number: value, percent });
const unreadable = (why: string) => ({ kind: 'unreadable', why });

const KINDS: readonly CellKind[] = [
  'text',
  'code',
  'number',
  'goal',
  'result',
  'date',
  'choice',
  'computed',
];
/** 26/4/2026 as Excel keeps it. */
const DAY = 46138;

describe('a cell of numbers', () => {
  test.each(KINDS)('an empty %s cell is not entered, and never 0', (kind) => {
    expect(meaning('', 'General', of(kind))).toEqual({ kind: 'blank' });
    expect(meaning(' \u00a0\u200b\n', 'General', of(kind))).toEqual({ kind: 'blank' });
  });

  test('a number is itself', () => {
    expect(readCell(72.5, 'General', of('number'))).toEqual({
      text: '72,5',
      meaning: number(72.5),
    });
    expect(meaning(0, '0.00', of('result'))).toEqual(number(0));
    expect(meaning(53399, '#,##0', of('number'))).toEqual(number(53399));
  });

  test.each([
    [0.98, '0%', 98, '98%'],
    [0.9967, '0.00%', 99.67, '99,67%'],
    [0.29, '0.0%;[Red]-0.0%', 29, '29%'],
    [1, '0%', 100, '100%'],
  ])('%d shown as %s is %d', (raw, format, expected, text) => {
    expect(readCell(raw, format, of('result'))).toEqual({ text, meaning: number(expected, true) });
  });

  test.each(['0"%"', '0\\%', '[$%-409]0'])(
    'a percent sign that only decorates (%s) multiplies nothing',
    (format) => {
      expect(meaning(98, format, of('number'))).toEqual(number(98));
    },
  );

  test.each([
    'dd/mm/yyyy',
    'd-mmm',
    'mmm-yy',
    'h:mm',
    '[h]:mm:ss',
    '[$-42A]dd mmmm yyyy',
    'm/d/yy h:mm',
    'mm:ss.0',
    'yyyy',
  ])('a number shown as %s is no number', (format) => {
    expect(meaning(DAY, format, of('number'))).toEqual(unreadable('date-in-number-column'));
    expect(meaning(DAY, format, of('goal'))).toEqual(unreadable('date-in-number-column'));
    expect(meaning(DAY, format, of('result'))).toEqual(unreadable('date-in-number-column'));
  });

  test.each([
    'General',
    '0',
    '#,##0.00',
    '0.00E+00',
    '_-* #,##0_-',
    '[Red]0',
    '"ngày" 0',
    '@',
    '0 "hồ sơ đúng hạn"',
  ])('a number shown as %s stays a number', (format) => {
    expect(meaning(17, format, of('number'))).toEqual(number(17));
  });

  test('a number kept as text is read, with or without the apostrophe of an import', () => {
    expect(readCell('04', '@', of('number'))).toEqual({ text: '04', meaning: number(4) });
    expect(readCell("'53.399", '@', of('number')).meaning).toEqual(number(53399));
    expect(readCell(' 98.5\u00a0', '@', of('number'))).toEqual({
      text: '98.5',
      meaning: number(98.5),
      decimalDot: '98,5',
    });
  });

  test('a fraction is a figure, a bound or a range is none', () => {
    expect(meaning('258/262 (98%)', '@', of('number'))).toEqual({
      kind: 'fraction',
      numerator: 258,
      denominator: 262,
      claimed: '98',
    });
    expect(meaning('Trên 95%', '@', of('number'))).toEqual(unreadable('not-a-number'));
    expect(meaning('16 - 18', '@', of('number'))).toEqual(unreadable('not-a-number'));
  });

  test('a column of single numbers takes no fraction', () => {
    expect(meaning('262', '@', of('number', { single: true }))).toEqual(number(262));
    expect(meaning('258/262', '@', of('number', { single: true }))).toEqual(
      unreadable('not-a-number'),
    );
  });

  test('truth values are no numbers, dates or list values', () => {
    expect(readCell(true, 'General', of('number'))).toEqual({
      text: 'TRUE',
      meaning: unreadable('not-a-number'),
    });
    expect(meaning(false, 'General', of('date'))).toEqual(unreadable('not-a-date'));
    expect(meaning(true, 'General', of('choice', { list: ['Có'] }))).toEqual(
      unreadable('not-in-list'),
    );
  });

  test('what is left behind the fifteenth digit by a formula is dropped', () => {
    expect(meaning(0.1 + 0.2, 'General', of('number'))).toEqual(number(0.3));
  });
});

describe('errors of Excel', () => {
  test.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#VALUE!', '#SPILL!'])(
    '%s is unreadable wherever a person types',
    (error) => {
      for (const kind of KINDS.filter((one) => one !== 'computed')) {
        expect(meaning(error, 'General', of(kind))).toEqual(unreadable('excel-error'));
      }
    },
  );

  test('in a column of ours it is no concern of the reader', () => {
    expect(meaning('#VALUE!', 'General', of('computed'))).toEqual({ kind: 'text' });
  });
});

describe('a target', () => {
  test('may be a number, a bound, a range or Đạt', () => {
    expect(meaning(90, 'General', of('goal'))).toEqual(number(90));
    expect(meaning('≥ 98', '@', of('goal'))).toEqual({
      kind: 'bound',
      sign: '≥',
      number: 98,
      percent: false,
    });
    expect(meaning('16 - 18', '@', of('goal'))).toEqual({
      kind: 'range',
      low: 16,
      high: 18,
      percent: false,
    });
    expect(meaning('Đạt', '@', of('goal'))).toEqual({ kind: 'yes' });
    expect(meaning('Có', '@', of('goal'))).toEqual({ kind: 'yes' });
  });

  test.each(['34/34', 'Chưa đạt', 'Không phát sinh', 'cao nhất'])('%s is no target', (text) => {
    expect(meaning(text, '@', of('goal'))).toEqual(unreadable('not-a-number'));
  });
});

describe('a result', () => {
  test.each([
    ['34/34', { kind: 'fraction', numerator: 34, denominator: 34 }],
    ['Đạt', { kind: 'yes' }],
    ['ĐÃ', { kind: 'yes' }],
    ['Chưa đạt.', { kind: 'no' }],
    ['Không', { kind: 'no' }],
    [
      'Không phát sinh thủ tục hành chính thuộc diện “phi tiếp xúc” trong kỳ báo cáo',
      { kind: 'none' },
    ],
    ['Trên 95%', { kind: 'bound', sign: '>', number: 95, percent: true }],
    ['đang rà soát', { kind: 'unreadable', why: 'not-a-number' }],
    ['Không có', { kind: 'unreadable', why: 'not-a-number' }],
  ])('%s', (text, expected) => {
    expect(meaning(text, '@', of('result'))).toEqual(expected);
  });
});

describe('a date', () => {
  const date = (from: number, to: number, precision: string) => ({
    kind: 'date',
    span: { from, to, precision },
  });

  test('a real date is a day, a format without a day shows a month or a year', () => {
    expect(readCell(DAY, 'dd/mm/yyyy', of('date'))).toEqual({
      text: '26/4/2026',
      meaning: date(DAY, DAY, 'day'),
    });
    expect(readCell(DAY + 0.75, 'dd/mm/yyyy hh:mm', of('date')).meaning).toEqual(
      date(DAY, DAY, 'day'),
    );
    expect(readCell(46113, 'mmm-yy', of('date'))).toEqual({
      text: '4/2026',
      meaning: date(46113, 46142, 'month'),
    });
    expect(readCell(DAY, 'mm/yyyy', of('date')).meaning).toEqual(date(46113, 46142, 'month'));
    expect(readCell(DAY, 'yyyy', of('date')).meaning).toEqual(date(46023, 46387, 'year'));
  });

  test('a date kept as text keeps its text', () => {
    expect(readCell('26/04/2026', '@', of('date'))).toEqual({
      text: '26/04/2026',
      meaning: date(DAY, DAY, 'day'),
    });
  });

  test('a bare year is that year, other bare numbers and times are no dates', () => {
    expect(meaning(2026, 'General', of('date'))).toEqual(date(46023, 46387, 'year'));
    expect(meaning(12, 'General', of('date'))).toEqual(unreadable('not-a-date'));
    expect(meaning(0.5, 'h:mm', of('date'))).toEqual(unreadable('not-a-date'));
  });

  test('a year typed into a cell with a date format is no day of 1905', () => {
    expect(meaning(2026, 'dd/mm/yyyy', of('date'))).toEqual(unreadable('no-such-date'));
  });

  test('only a deadline may be Thường xuyên', () => {
    expect(meaning('Thường xuyên', '@', of('date', { recurring: true }))).toEqual({ kind: 'none' });
    expect(meaning('Thường xuyên', '@', of('date'))).toEqual(unreadable('not-a-date'));
  });

  test('the report’s year completes a date typed without one', () => {
    expect(readCell('Tháng 4', '@', of('date'), 2026).meaning).toEqual(date(46113, 46142, 'month'));
    expect(meaning('31/4/2026', '@', of('date'))).toEqual(unreadable('no-such-date'));
  });
});

describe('choices, codes and texts', () => {
  test('a choice is compared without regard to case and blanks; an open list refuses nothing', () => {
    const list = ['Đã hoàn thành', '≥'];
    expect(meaning('ĐÃ  hoàn thành', '@', of('choice', { list }))).toEqual({ kind: 'text' });
    expect(meaning('Xong', '@', of('choice', { list }))).toEqual(unreadable('not-in-list'));
    expect(meaning('>=', '@', of('choice', { list }))).toEqual(unreadable('not-in-list'));
    expect(meaning('hộ', '@', of('choice', { list, open: true }))).toEqual({ kind: 'text' });
    expect(meaning(13, 'General', of('choice', { list: ['13', '14'] }))).toEqual({ kind: 'text' });
  });

  test('a marker typed as a number is its text, an expression keeps its decimal comma', () => {
    expect(readCell(1.1, 'General', of('code', { marker: true })).text).toBe('1.1');
    expect(readCell(2, 'General', of('code', { marker: true })).text).toBe('2');
    expect(readCell(0.5, 'General', of('code')).text).toBe('0,5');
  });

  test('a text keeps its line breaks and is composed', () => {
    expect(readCell(' Sở\r\nKhoa ho\u0323c ', '@', of('text')).text).toBe('Sở\nKhoa học');
  });
});

describe('whatever stands in a cell', () => {
  const raw = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  const format = fc.oneof(
    fc.constantFrom('General', '0%', 'dd/mm/yyyy', 'mmm-yy', 'h:mm', '@'),
    fc.string(),
  );
  const column = fc.constantFrom(...KINDS).map((kind) => of(kind, { list: ['Có'] }));

  test('reading never throws, and only a column of numbers yields one', () => {
    fc.assert(
      fc.property(raw, format, column, (value, shown, spec) => {
        const { meaning: read, text } = readCell(value, shown, spec);
        expect(typeof text).toBe('string');
        if (read.kind === 'number')
          expect(['number', 'goal', 'result', 'computed']).toContain(spec.kind);
      }),
    );
  });

  test('a text without digits never becomes a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), column, (text, spec) => {
        fc.pre(!/\d/.test(text));
        expect(['number', 'fraction', 'bound', 'range']).not.toContain(
          readCell(text, 'General', spec).meaning.kind,
        );
      }),
    );
  });
});
