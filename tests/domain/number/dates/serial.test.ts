import { toDay } from '../../../../src/domain/number/dates/date';
import { formatKind } from '../../../../src/domain/number/numberFormat';
import { printSerial, serialSpan, yearSpan } from '../../../../src/domain/number/dates/serial';

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date }) ?? NaN;

describe('dates as Excel keeps them', () => {
  test('days of 1945 to 2199 are dates, others are slips', () => {
    expect(serialSpan(day(1944, 12, 31), 'date')).toBeUndefined();
    expect(serialSpan(day(1945, 1, 1), 'date')).toBeDefined();
    expect(serialSpan(day(2199, 12, 31), 'date')).toBeDefined();
    expect(serialSpan(day(2200, 1, 1), 'date')).toBeUndefined();
  });

  test('a bare year is its twelve months', () => {
    expect(yearSpan(2026)).toEqual({
      from: day(2026, 1, 1),
      to: day(2026, 12, 31),
      precision: 'year',
    });
    expect(yearSpan(1944)).toBeUndefined();
    expect(yearSpan(2200)).toBeUndefined();
    expect(yearSpan(2026.5)).toBeUndefined();
  });

  test('a serial prints as its format shows it', () => {
    expect(printSerial(day(2026, 2, 3), 'date')).toBe('03/02/2026');
    expect(printSerial(day(2026, 2, 3), 'month')).toBe('02/2026');
    expect(printSerial(day(2026, 2, 3), 'year')).toBe('2026');
    expect(printSerial(0.604166667, 'time')).toBe('14:30');
  });

  test.each([
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['#,##0 "đồng"', 'number'],
    ['0.0%', 'percent'],
    ['[Red]-0%;0%', 'percent'],
    ['@', 'text'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d mmmm', 'date'],
    ['"ngày" dd "tháng" mm', 'date'],
    ['mm/yyyy', 'month'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
    ['h:mm AM/PM', 'time'],
    ['[mm]:ss', 'time'],
    ['yyyy h:mm', 'date'],
  ])('the format %s shows a %s', (format, kind) => {
    expect(formatKind(format)).toBe(kind);
    expect(formatKind(format)).toBe(kind);
  });
});
