import { readEntries } from '../../../src/domain/entries/readEntries';
import { printPeriod } from '../../../src/domain/figures/period/period';
import { printDay } from '../../../src/domain/number/dates/date';
import { infoChanges } from '../../../src/domain/periods/next/info/infoChanges';
import { periodMove } from '../../../src/domain/periods/next/periodMove';
import type { CellInput } from '../../support/grids';
import { infoGrid, workbook } from '../../support/grids';

type Items = Readonly<Record<string, CellInput>>;

/** Items of Thông tin after the move, and what was named. */
function after(items: Items): {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly period?: string;
  readonly notes: readonly string[];
} {
  const entries = readEntries(workbook([infoGrid(items)]));
  const move = periodMove(entries);
  if (!move) throw new Error('no period');
  const labels = Object.keys(items);
  const changes = infoChanges(entries, move);
  const cells = Object.fromEntries(
    changes.map(({ cell, after: value }) => [labels[Number(cell.slice(1)) - 5] ?? '', value]),
  );
  const period = printPeriod(move.next.period);
  return { cells, notes: move.notes, ...(period !== undefined && { period }) };
}

function days(items: Items): string {
  const { cells } = after(items);
  const shown = (label: string): string => {
    const value = cells[label];
    return typeof value === 'number' ? printDay(value) : String(value);
  };
  return `${shown('Từ ngày')} - ${shown('Đến ngày')}`;
}

const period = (
  kind: string,
  number: CellInput,
  year: number,
  from: string,
  to: string,
): Items => ({
  'Loại kỳ': kind,
  'Kỳ số': number,
  Năm: year,
  'Từ ngày': from,
  'Đến ngày': to,
});

test.each([
  [period('Tuần', '15', 2026, '02/4/2026', '08/4/2026'), 'tuần 16', '09/4/2026 - 15/4/2026'],
  [period('Tuần', '52', 2026, '24/12/2026', '30/12/2026'), 'tuần 1', '31/12/2026 - 06/01/2027'],
  [period('Tuần', '52', 2026, '21/12/2026', '27/12/2026'), 'tuần 53', '28/12/2026 - 03/01/2027'],
  [
    period('Tháng', '12', 2025, '01/12/2025', '31/12/2025'),
    'tháng 01/2026',
    '01/01/2026 - 31/01/2026',
  ],
  [
    period('Tháng', '1', 2026, '01/01/2026', '31/01/2026'),
    'tháng 02/2026',
    '01/02/2026 - 28/02/2026',
  ],
  [
    period('Tháng', '2', 2026, '15/01/2026', '14/02/2026'),
    'tháng 3/2026',
    '15/02/2026 - 14/03/2026',
  ],
  [period('Quý', 'IV', 2025, '15/9/2025', '14/12/2025'), 'quý I/2026', '15/12/2025 - 14/3/2026'],
  [
    period('6 tháng', '1', 2026, '01/01/2026', '30/6/2026'),
    '6 tháng cuối năm 2026',
    '01/07/2026 - 31/12/2026',
  ],
  [period('Năm', '', 2025, '15/12/2024', '14/12/2025'), 'năm 2026', '15/12/2025 - 14/12/2026'],
])(
  'the next period follows from the days of the old by their own kind (%#)',
  (items, name, span) => {
    expect(after(items).period).toBe(name);
    expect(days(items)).toBe(span);
  },
);

test.each([
  ['05', '06'],
  ['9', '10'],
  [7, 8],
])('Kỳ số %p keeps its form', (typed, expected) => {
  const { cells } = after(period('Tuần', typed, 2026, '02/4/2026', '08/4/2026'));
  expect(cells['Kỳ số']).toBe(expected);
});

test('Roman quarters stay Roman, words before them stay', () => {
  const { cells } = after(period('Quý', 'Quý IV', 2025, '01/10/2025', '31/12/2025'));
  expect(cells).toMatchObject({ 'Kỳ số': 'Quý I', Năm: 2026 });
});

test('Lũy kế goes on to the next month from the same first day, its Kỳ sau keeps its end', () => {
  const items = {
    ...period('Lũy kế', '5', 2026, '01/01/2026', '31/5/2026'),
    'Kỳ sau từ ngày': '01/6/2026',
    'Kỳ sau đến ngày': '31/12/2026',
  };
  expect(after(items).cells).toEqual({
    'Kỳ số': '6',
    'Đến ngày': '30/6/2026',
    'Kỳ sau từ ngày': '01/7/2026',
  });
});

test('after Lũy kế 12 comes 1 of the next year, and a Kỳ sau that would end before it begins is emptied', () => {
  const items = {
    ...period('Lũy kế', '12', 2025, '01/01/2025', '31/12/2025'),
    'Kỳ sau từ ngày': '01/01/2026',
    'Kỳ sau đến ngày': '15/01/2026',
  };
  expect(after(items).cells).toEqual({
    'Kỳ số': '1',
    Năm: 2026,
    'Từ ngày': '01/01/2026',
    'Đến ngày': '31/01/2026',
    'Kỳ sau từ ngày': '',
    'Kỳ sau đến ngày': '',
  });
});

test('Kỳ sau as typed is taken where it follows on and is one such period, else it is named', () => {
  const week = period('Tuần', '15', 2026, '01/4/2026', '08/4/2026');
  const following = { ...week, 'Kỳ sau từ ngày': '09/4/2026', 'Kỳ sau đến ngày': '15/4/2026' };
  expect(after(following).cells).toMatchObject({ 'Từ ngày': '09/4/2026', 'Đến ngày': '15/4/2026' });
  const apart = {
    ...week,
    'Từ ngày': '02/4/2026',
    'Kỳ sau từ ngày': '10/4/2026',
    'Kỳ sau đến ngày': '16/4/2026',
  };
  expect(after(apart).cells).toMatchObject({ 'Từ ngày': '09/4/2026', 'Đến ngày': '15/4/2026' });
  expect(after(apart).notes).toHaveLength(1);
});

test('Sơ kết keeps its first day and its year, and empties what the officer must say anew', () => {
  const items = {
    'Số báo cáo': '12',
    'Ngày ban hành': '26/4/2026',
    'Loại kỳ': 'Sơ kết',
    Năm: 2026,
    'Từ ngày': '01/01/2026',
    'Đến ngày': '26/4/2026',
    'Ngày chốt số liệu': '26/4/2026',
  };
  expect(after(items).cells).toEqual({
    'Số báo cáo': '',
    'Ngày ban hành': '',
    'Đến ngày': '',
    'Ngày chốt số liệu': '',
  });
});

test('number and day of the report begin anew, the cut-off is the new last day, empty dates stay empty', () => {
  const items = {
    'Số báo cáo': '12',
    'Ngày ban hành': '26/3/2026',
    ...period('Tháng', '3', 2026, '01/3/2026', '31/3/2026'),
    'Ngày chốt số liệu': '25/3/2026',
    'Kỳ sau từ ngày': '',
  };
  expect(after(items).cells).toEqual({
    'Số báo cáo': '',
    'Ngày ban hành': '4/2026',
    'Kỳ số': '4',
    'Từ ngày': '01/4/2026',
    'Đến ngày': '30/4/2026',
    'Ngày chốt số liệu': '30/4/2026',
  });
});
