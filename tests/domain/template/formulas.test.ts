import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { CellValue, Grid, Grids } from '../../../src/domain/grid';
import { SO_KET } from '../../../src/domain/profiles/reports/soKet';
import { isTemplateFormula } from '../../../src/domain/template/formulas/isTemplateFormula';
import { planTemplate } from '../../../src/domain/template/planTemplate';
import { exampleGrids } from '../../support/exampleGrids';
import { khaSon } from '../../support/khaSon';
import { applyPlan } from './applyPlan';
import { evaluate } from './evaluate';

type Row = Readonly<Record<string, CellValue>>;

/** Every way to take one value from each list. */
function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const [first, ...rest] = lists;
  if (!first) return [[]];
  const tails = combinations(rest);
  return first.flatMap((value) => tails.map((tail) => [value, ...tail]));
}

/** The template imposed on rows that an officer typed. */
function imposed(sheet: string, rows: readonly Row[], info: Row = {}): Grids {
  const grids = exampleGrids({ profile: 'so-ket', info, tables: { [sheet]: rows } });
  return applyPlan(grids, planTemplate(grids, SO_KET));
}

/** Every result and target below 2 shown as a percentage. */
function withPercentFormat(grid: Grid): Grid {
  const formats = grid.formats.map((row, i) =>
    row.map((format, j) => {
      const value = grid.values[i]?.[j];
      return typeof value === 'number' && value < 2 ? '0%' : format;
    }),
  );
  return { ...grid, formats };
}

const TARGET_HEADERS = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'So sánh', 'Mục tiêu', 'Kết quả'] as const;
const [RATE, STATUS, CLASS] = [9, 10, 9];

function target(...[unit, comparison, goal, result, parts]: readonly CellValue[]): Row {
  const [numerator = '', denominator = ''] = String(parts ?? '').split('/');
  return {
    ...{
      [TARGET_HEADERS[0]]: '1',
      [TARGET_HEADERS[1]]: 'Chỉ tiêu',
      [TARGET_HEADERS[2]]: unit ?? '',
    },
    ...{
      [TARGET_HEADERS[3]]: comparison ?? '',
      [TARGET_HEADERS[4]]: goal ?? '',
      [TARGET_HEADERS[5]]: result ?? '',
    },
    'Tử số': numerator === '' ? '' : Number(numerator),
    'Mẫu số': denominator === '' ? '' : Number(denominator),
  };
}

describe('Đánh giá and Tỷ lệ hoàn thành', () => {
  const units = ['%', 'người'];
  const comparisons = ['', '≥', '≤', '=', 'Khoảng'];
  const goals = [90, 100, 0, 0.98, 'Đạt', '', '≥ 98', '16 - 18'];
  const results = [72.5, 90, 100, 0.98, 2, 0, 'Đã', 'Chưa đạt', 'Không phát sinh hồ sơ', '258/262'];
  const parts = ['', '34/34', '2996/3270', '999/1000', '1/0', '/5'];
  const rows = [
    ...combinations<CellValue>([units, comparisons, goals, results]),
    ...combinations<CellValue>([units, comparisons, goals, [''], parts]),
  ].map((values) => target(...values));
  const grids = imposed('Chỉ tiêu', rows);
  const { targets } = deriveFigures(readEntries(grids));
  const shown = targets.map(({ row, rate, status }) => ({
    entry: rows[row - 5],
    own: { rate, status },
    rate: evaluate(grids, 'Chỉ tiêu', row - 1, RATE),
    status: evaluate(grids, 'Chỉ tiêu', row - 1, STATUS),
  }));

  it('says what the add-in says, or nothing, for whatever is typed', () => {
    expect(shown).toHaveLength(rows.length);
    const wrong = shown.filter(
      ({ own, rate, status }) =>
        (status !== '' && status !== own.status) || (rate !== '' && rate !== own.rate),
    );
    expect(wrong).toEqual([]);
  });

  it('says something wherever result and target are plain numbers of one scale', () => {
    const plain = shown.filter(
      ({ entry }) =>
        Number(entry?.['Mục tiêu']) >= 90 &&
        Number(entry?.['Kết quả']) >= 72 &&
        entry?.['So sánh'] !== 'Khoảng',
    );
    expect(plain.length).toBeGreaterThan(40);
    expect(plain.filter(({ status }) => status === '')).toEqual([]);
    const atLeast = plain.filter(({ entry }) => ['', '≥'].includes(String(entry?.['So sánh'])));
    expect(atLeast.filter(({ rate }) => typeof rate !== 'number')).toEqual([]);
  });

  it('says nothing where a percent sign may hide behind a number', () => {
    const grids = imposed('Chỉ tiêu', [
      target('%', '', 98, 0.98, ''),
      target('%', '', 0.98, 99, ''),
    ]);
    expect([4, 5].map((row) => evaluate(grids, 'Chỉ tiêu', row, STATUS))).toEqual(['', '']);
    expect([4, 5].map((row) => evaluate(grids, 'Chỉ tiêu', row, RATE))).toEqual(['', '']);
  });

  it('says what the add-in says, or nothing, for numbers shown with a percent sign', () => {
    const grids = imposed('Chỉ tiêu', [
      target('%', '', 98, 0.98, ''),
      target('%', '', 0.98, 0.99, ''),
      target('', '≥', 100, 1.2, ''),
      target('%', '≤', 1, 0.5, ''),
    ]);
    const shown = { ...grids, sheets: grids.sheets.map(withPercentFormat) };
    const { targets } = deriveFigures(readEntries(shown));
    expect(targets.map(({ status }) => status)).toEqual(['Đạt', 'Vượt', 'Đạt', 'Đạt']);
    for (const { row, status } of targets)
      expect(['', status]).toContain(evaluate(shown, 'Chỉ tiêu', row - 1, STATUS));
  });

  it('knows its own formula again, and no other', () => {
    const [sheet] = planTemplate(khaSon(), SO_KET).sheets.filter(({ name }) => name === 'Chỉ tiêu');
    const writes = sheet?.writes.filter(({ formulas }) => formulas) ?? [];
    const formula = writes.find(({ area }) => area.column === STATUS)?.formulas?.[3]?.[0] ?? '';
    const columns = { unit: 2, comparison: 3, goal: 4, result: 5, numerator: 6, denominator: 7 };
    const cell = { key: 'status', row: 8, columns, days: {} } as const;
    expect(isTemplateFormula(formula, cell)).toBe(true);
    expect(isTemplateFormula(formula.replace('F8', '$F$8 '), cell)).toBe(true);
    expect(isTemplateFormula(formula, { ...cell, row: 9 })).toBe(false);
    expect(isTemplateFormula('="Đạt"', cell)).toBe(false);
  });

  it('shows on xã Kha Sơn 10 Đạt, 2 Vượt, 2 Chưa đạt, 1 Không phát sinh, and 80,56 for the first', () => {
    const before = khaSon();
    const after = applyPlan(before, planTemplate(before, SO_KET));
    const statuses = Array.from({ length: 18 }, (_, index) =>
      evaluate(after, 'Chỉ tiêu', 4 + index, STATUS),
    );
    const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
    expect(['Đạt', 'Vượt', 'Chưa đạt', 'Không phát sinh', ''].map(count)).toEqual([10, 2, 2, 1, 3]);
    expect(evaluate(after, 'Chỉ tiêu', 5, RATE)).toBe(80.56);
  });
});

describe('Phân loại', () => {
  const rows: readonly Row[] = combinations<CellValue>([
    ['Đã hoàn thành', 'Đang triển khai thực hiện', 'Chưa thực hiện', 'Không phát sinh', '', 'Xong'],
    [
      '2026-03-31',
      '2026-04-26',
      '2026-05-01',
      '2026-04-01',
      'Quý II/2026',
      '04/2026',
      'Thường xuyên',
      'sớm',
      '',
    ],
    ['2026-03-31', '2026-04-27', '2026-04-15', '2026-05-02', '10/4/2026', ''],
  ]).map(([status = '', deadline = '', doneOn = '']) => ({
    STT: '1',
    'Tên nhiệm vụ': 'Nhiệm vụ',
    'Trạng thái': status,
    'Thời hạn': deadline,
    'Ngày hoàn thành': doneOn,
  }));

  it.each<[string, Row]>([
    ['the cut-off day', { 'Ngày chốt số liệu': '2026-04-26' }],
    ['the last day of the period', { 'Đến ngày': '2026-04-30' }],
    [
      'the cut-off day before the period’s last',
      { 'Ngày chốt số liệu': '2026-04-26', 'Đến ngày': '2026-06-30' },
    ],
    ['no day at all', {}],
  ])('says what the add-in says, or nothing, measured on %s', (_, info) => {
    const grids = imposed('Nhiệm vụ', rows, info);
    const { tasks } = deriveFigures(readEntries(grids));
    expect(tasks).toHaveLength(rows.length);
    const shown = tasks.map(({ row, class: own }) => ({
      entry: rows[row - 5],
      own: own ?? '',
      shown: evaluate(grids, 'Nhiệm vụ', row - 1, CLASS),
    }));
    expect(shown.filter((task) => task.shown !== '' && task.shown !== task.own)).toEqual([]);
    expect(shown.filter((task) => task.shown !== '').length).toBeGreaterThan(100);
  });

  it('says nothing on a deadline that may be a month, until that month is over', () => {
    const task = { ...rows[0], 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '2026-04-01' };
    const on = (day: string) =>
      evaluate(imposed('Nhiệm vụ', [task], { 'Ngày chốt số liệu': day }), 'Nhiệm vụ', 4, CLASS);
    expect(on('2026-04-01')).toBe('Chưa thực hiện trong hạn');
    expect(on('2026-04-26')).toBe('');
    expect(on('2026-05-02')).toBe('Quá hạn chưa hoàn thành');
  });
});
