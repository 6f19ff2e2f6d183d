import fc from 'fast-check';
import { fromDay, printDay, toDay } from '../../../../src/domain/number/dates/date';
import type { DateSpan } from '../../../../src/domain/number/dates/date';
import { readDate } from '../../../../src/domain/number/dates/readDate';

const span = (text: string, year?: number): string => {
  const read = readDate(text, year);
  return typeof read === 'object'
    ? `${iso(read.from)}..${iso(read.to)} ${read.precision}`
    : String(read);
};

function iso(day: DateSpan['from']): string {
  const date = fromDay(day);
  return [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
}

describe('dates as officers type them', () => {
  test.each([
    '',
    'abc',
    'sớm',
    '4',
    '100',
    'Không phát sinh',
    '31/KH-UBND',
    'quý 5/2026',
    'Tháng 6',
    '26/4',
    'Nghị quyết 57',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test.each(['31/4/2026', '29/02/2026', '13/2026', '4/13/2026', '0/4/2026'])(
    '%j is a date that does not exist',
    (text) => {
      expect(readDate(text)).toBe('no-such-date');
    },
  );

  test.each([
    ['26/4/2026', '2026-04-26..2026-04-26 day'],
    ['ngày 26/04/2026', '2026-04-26..2026-04-26 day'],
    ['26-4-2026', '2026-04-26..2026-04-26 day'],
    ['26.4.2026', '2026-04-26..2026-04-26 day'],
    ['26/4/26', '2026-04-26..2026-04-26 day'],
    ['2026-04-26', '2026-04-26..2026-04-26 day'],
    ['ngày 08 tháng 4 năm 2026', '2026-04-08..2026-04-08 day'],
    ['Trước ngày 30/6/2026', '2026-06-30..2026-06-30 day'],
    ['04/2026', '2026-04-01..2026-04-30 month'],
    ['Tháng 6/2026', '2026-06-01..2026-06-30 month'],
    ['tháng 02 năm 2028', '2028-02-01..2028-02-29 month'],
    ['Quý II/2026', '2026-04-01..2026-06-30 quarter'],
    ['quý II năm 2026', '2026-04-01..2026-06-30 quarter'],
    ['Quí 4/2025', '2025-10-01..2025-12-31 quarter'],
    ['6 tháng đầu năm 2026', '2026-01-01..2026-06-30 half'],
    ['6 tháng cuối năm 2026', '2026-07-01..2026-12-31 half'],
    ['9 tháng năm 2026', '2026-01-01..2026-09-30 range'],
    ['năm 2026', '2026-01-01..2026-12-31 year'],
    ['Hết năm 2026', '2026-01-01..2026-12-31 year'],
    ['02/4/2026 - 08/4/2026', '2026-04-02..2026-04-08 range'],
    ['02/4 - 08/4/2026', '2026-04-02..2026-04-08 range'],
    ['16-30/4/2026', '2026-04-16..2026-04-30 range'],
    ['từ ngày 02/4/2026 đến ngày 08/4/2026', '2026-04-02..2026-04-08 range'],
    ['Từ tháng 4 đến tháng 6/2026', '2026-04-01..2026-06-30 range'],
    ['2026 - 2030', '2026-01-01..2030-12-31 range'],
  ])('%j is %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  test.each(['Thường xuyên', 'Thường xuyên, liên tục', 'Hằng năm', 'Hàng tháng'])(
    '%j means no deadline',
    (text) => {
      expect(readDate(text)).toBe('none');
    },
  );

  test('the report year completes what was typed without one', () => {
    expect(span('Tháng 6', 2026)).toBe('2026-06-01..2026-06-30 month');
    expect(span('26/4', 2026)).toBe('2026-04-26..2026-04-26 day');
    expect(span('Quý II', 2026)).toBe('2026-04-01..2026-06-30 quarter');
  });

  test('every day is read back from the way it is printed, and printed as the decree wants', () => {
    fc.assert(
      fc.property(fc.integer({ min: 367, max: 80_000 }), (day) => {
        expect(readDate(printDay(day))).toEqual({ from: day, to: day, precision: 'day' });
        expect(toDay(fromDay(day))).toBe(day);
      }),
    );
    expect(printDay(toDay({ year: 2026, month: 2, day: 3 }) ?? 0)).toBe('03/02/2026');
    expect(printDay(toDay({ year: 2026, month: 4, day: 26 }) ?? 0)).toBe('26/4/2026');
  });

  test('no text throws, and every span found runs forward', () => {
    const likely = fc.stringMatching(/^[0-9/ .-]{1,14}$/);
    fc.assert(
      fc.property(fc.oneof(likely, fc.string({ unit: 'grapheme' })), (text) => {
        const read = readDate(text);
        expect(typeof read !== 'object' || read.from <= read.to).toBe(true);
      }),
    );
  });
});
