import fc from 'fast-check';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { Period } from '../../../src/domain/figures/period/period';
import { nextPeriod, periodOf, printPeriod } from '../../../src/domain/figures/period/period';
import { periodDates } from '../../../src/domain/figures/period/periodDates';
import type { PeriodScheme } from '../../../src/domain/figures/period/periodDates';
import { printDay } from '../../../src/domain/number/dates/date';
import { isoWeekStart, isoWeeks } from '../../../src/domain/number/dates/week';
import { PERIOD_KINDS } from '../../../src/domain/sheets/info';
import type { CellInput } from '../../support/grids';
import { infoGrid, workbook } from '../../support/grids';

const figures = (items: Readonly<Record<string, CellInput>>) =>
  deriveFigures(readEntries(workbook([infoGrid(items)]))).byName;

describe('the period and the next one in words', () => {
  test.each([
    ['Tuần', '15', 2026, 'tuần 15', 'tuần 16'],
    ['Tuần', '53', 2026, 'tuần 53', 'tuần 1'],
    ['Tuần', '52', 2025, 'tuần 52', 'tuần 1'],
    ['Tháng', '5', 2026, 'tháng 5/2026', 'tháng 6/2026'],
    ['Tháng', '12', 2025, 'tháng 12/2025', 'tháng 01/2026'],
    ['Quý', '4', 2025, 'quý IV/2025', 'quý I/2026'],
    ['Quý', 'I', 2026, 'quý I/2026', 'quý II/2026'],
    ['6 tháng', '1', 2026, '6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ['6 tháng', '2', 2026, '6 tháng cuối năm 2026', '6 tháng đầu năm 2027'],
    ['9 tháng', '', 2026, '9 tháng năm 2026', '9 tháng năm 2027'],
    ['Năm', '', 2026, 'năm 2026', 'năm 2027'],
    ['Lũy kế', '5', 2026, '5 tháng đầu năm 2026', undefined],
    ['Luỹ kế', '5', 2026, '5 tháng đầu năm 2026', undefined],
    ['Sơ kết', '', 2026, undefined, undefined],
    ['Đột xuất', '', 2026, undefined, undefined],
    ['Tuần', '', 2026, undefined, undefined],
    ['Quý', '5', 2026, undefined, undefined],
    ['Tuần', '53', 2025, undefined, undefined],
    ['', '5', 2026, undefined, undefined],
  ])('%s %s of %d: %s, then %s', (kind, number, year, now, next) => {
    const byName = figures({ 'Loại kỳ': kind, 'Kỳ số': { value: number, format: '@' }, Năm: year });
    expect([byName.get('ky')?.text, byName.get('ky_sau')?.text]).toEqual([now, next]);
    expect(byName.has('ky') && byName.has('ky_sau')).toBe(true);
  });

  test('without a year there is no period', () => {
    expect(periodOf(readEntries(workbook([infoGrid({ 'Loại kỳ': 'Năm' })])))).toBeUndefined();
  });
});

describe('dates of a period', () => {
  const dates = (period: Period, scheme: PeriodScheme) => {
    const found = periodDates(period, scheme);
    return found && [printDay(found.from), printDay(found.to)];
  };

  test.each<[Period['kind'], number, string, string, string, string]>([
    ['Tháng', 1, '01/01/2026', '31/01/2026', '15/12/2025', '14/01/2026'],
    ['Tháng', 3, '01/3/2026', '31/3/2026', '15/02/2026', '14/3/2026'],
    ['Quý', 1, '01/01/2026', '31/3/2026', '15/12/2025', '14/3/2026'],
    ['Quý', 4, '01/10/2026', '31/12/2026', '15/9/2026', '14/12/2026'],
    ['6 tháng', 1, '01/01/2026', '30/6/2026', '15/12/2025', '14/6/2026'],
    ['6 tháng', 2, '01/7/2026', '31/12/2026', '15/6/2026', '14/12/2026'],
    ['9 tháng', 1, '01/01/2026', '30/9/2026', '15/12/2025', '14/9/2026'],
    ['Năm', 1, '01/01/2026', '31/12/2026', '15/12/2025', '14/12/2026'],
    ['Lũy kế', 5, '01/01/2026', '31/5/2026', '15/12/2025', '14/5/2026'],
    ['Tuần', 15, '06/4/2026', '12/4/2026', '06/4/2026', '12/4/2026'],
  ])('%s %d of 2026', (kind, number, from, to, decreeFrom, decreeTo) => {
    expect(dates({ kind, number, year: 2026 }, 'calendar')).toEqual([from, to]);
    expect(dates({ kind, number, year: 2026 }, 'decree')).toEqual([decreeFrom, decreeTo]);
  });

  test('a review or an extraordinary report has the dates that whoever asks for it says', () => {
    expect(dates({ kind: 'Sơ kết', number: 1, year: 2026 }, 'decree')).toBeUndefined();
  });

  test('the next period begins the day after, but for nine months, whichever the scheme', () => {
    const kinds = PERIOD_KINDS.filter(
      (kind) => !['9 tháng', 'Lũy kế', 'Sơ kết', 'Đột xuất'].includes(kind),
    );
    const most = { Tuần: 52, Tháng: 12, Quý: 4, '6 tháng': 2, Năm: 1 } as Record<string, number>;
    const period = fc
      .tuple(fc.constantFrom(...kinds), fc.nat(1000), fc.integer({ min: 2000, max: 2100 }))
      .map(([kind, number, year]): Period => ({
        kind,
        number: (number % (most[kind] ?? 1)) + 1,
        year,
      }));
    fc.assert(
      fc.property(
        period,
        fc.constantFrom<PeriodScheme>('calendar', 'decree'),
        (current, scheme) => {
          const next = nextPeriod(current);
          expect(printPeriod(current)).toBeDefined();
          expect(next && periodDates(next, scheme)?.from).toBe(
            (periodDates(current, scheme)?.to ?? NaN) + 1,
          );
        },
      ),
    );
  });

  test('ISO weeks begin on a Monday, the first holds 4 January, and 2026 has 53', () => {
    expect(printDay(isoWeekStart(2026, 1))).toBe('29/12/2025');
    expect(printDay(isoWeekStart(2026, 15))).toBe('06/4/2026');
    expect([isoWeeks(2025), isoWeeks(2026), isoWeeks(2020)]).toEqual([52, 53, 53]);
  });
});

describe('items of Thông tin as fields', () => {
  test('print as within a sentence', () => {
    const byName = figures({
      'Loại đơn vị': 'Xã',
      'Số báo cáo': { value: '5', format: '@' },
      Năm: 2026,
      'Trích yếu': 'Sơ kết\nquý I',
      'Từ ngày': { value: 46114, format: 'dd/mm/yyyy' },
      'Đến ngày': '08/04/2026',
      'Văn bản yêu cầu': 'Công văn số 1;\nCông văn số 2.',
      'Kỳ số': { value: '4', format: '@' },
    });
    const text = (name: string) => byName.get(name)?.text;
    expect(text('loai_don_vi')).toBe('xã');
    expect(text('so_bao_cao')).toBe('05');
    expect(text('nam')).toBe('2026');
    expect(text('trich_yeu')).toBe('Sơ kết quý I');
    expect(text('tu_ngay')).toBe('02/4/2026');
    expect(text('den_ngay')).toBe('08/04/2026');
    expect(text('chot_so_lieu')).toBe('08/04/2026');
    expect(text('van_ban_yeu_cau')).toBe('Công văn số 1; Công văn số 2');
    expect(byName.get('ky_so')?.value).toEqual({ num: 4n, den: 1n });
  });

  test('what is missing or blank is known and not entered, and what has no field name is no field', () => {
    const byName = figures({ 'Người ký': '' });
    expect(byName.get('nguoi_ky')).toEqual({
      name: 'nguoi_ky',
      kind: 'info',
      at: { sheet: 'Thông tin', cell: 'B5' },
    });
    expect(byName.get('dia_danh')).toEqual({ name: 'dia_danh', kind: 'info' });
    expect(byName.has('noi_nhan')).toBe(false);
  });
});
