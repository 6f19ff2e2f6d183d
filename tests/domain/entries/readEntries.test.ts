import fc from 'fast-check';
import { infoDate, infoText, measuringDay } from '../../../src/domain/entries/info/infoItems';
import { readEntries } from '../../../src/domain/entries/readEntries';
import { deriveFigures } from '../../../src/domain/figures/deriveFigures';
import type { Grid } from '../../../src/domain/grid';
import { parseAddress } from '../../../src/domain/place';
import { dataGrid, grid, infoGrid, workbook } from '../../support/grids';

const OUTLINE = dataGrid('Nội dung', [{ Cấp: 'I', 'Nội dung': 'Kết quả' }]);
const read = (...sheets: Grid[]) => readEntries(workbook(sheets));

describe('the workbook', () => {
  test('Thông tin and Nội dung suffice; other sheets are absent and no problem', () => {
    const entries = read(infoGrid({ 'Tên đơn vị': 'Kha Sơn' }), OUTLINE);
    expect(entries.problems).toEqual([]);
    expect(entries.targets.present).toBe(false);
    expect(entries.outline.rows).toHaveLength(1);
    expect(entries).not.toHaveProperty('previousTasks');
  });

  test('without them they are missed, and a sheet that was probably renamed is named', () => {
    expect(read(grid('Thông tin chung', [])).problems).toEqual([
      {
        kind: 'missing-sheet',
        at: { sheet: 'Thông tin', cell: '' },
        name: 'Thông tin',
        similar: 'Thông tin chung',
      },
      { kind: 'missing-sheet', at: { sheet: 'Nội dung', cell: '' }, name: 'Nội dung' },
    ]);
  });

  test('an empty workbook is read without throwing', () => {
    expect(read().problems).toHaveLength(2);
  });

  test('sheets are found in any case and Unicode form', () => {
    const info = { ...infoGrid({ 'Tên đơn vị': 'Kha Sơn' }), sheet: 'THÔNG TIN' };
    const figures = { ...dataGrid('Số liệu', [{ Mã: 'a.b' }]), sheet: 'Số liệu '.normalize('NFD') };
    const entries = read(info, OUTLINE, figures);
    expect(entries.problems).toEqual([]);
    expect(entries.figures.rows[0]?.cells.code.at.sheet).toBe(figures.sheet);
  });

  test('free annex sheets are handed on as they are', () => {
    const annex = grid('Phụ lục 1', [['Biểu']]);
    expect(read(infoGrid({}), OUTLINE, annex, grid('Nháp', [[1]])).freeSheets).toEqual([annex]);
  });

  test('the last period’s tasks come from the hidden sheet, which is never spoken about', () => {
    const previous = {
      ...dataGrid('Nhiệm vụ', [{ 'Tên nhiệm vụ': 'Số hóa' }]),
      sheet: '_KyTruoc',
      visible: false,
    };
    const entries = read(infoGrid({}), OUTLINE, { ...previous, tables: [] });
    expect(entries.previousTasks?.rows[0]?.cells.name.text).toBe('Số hóa');
    expect(read(infoGrid({}), OUTLINE, grid('_KyTruoc', [['hỏng']])).problems).toEqual([]);
  });
});

describe('whatever stands in the sheets', () => {
  const names = [
    'Thông tin',
    'Chỉ tiêu',
    'Nhiệm vụ',
    'Văn bản',
    'Số liệu',
    'Quy tắc',
    'Nội dung',
    'Phụ lục 1',
    '_KyTruoc',
  ];
  const headers = [
    'Mục',
    'Nội dung',
    'TT',
    'STT',
    'Chỉ tiêu',
    'Kết quả',
    'Mục tiêu',
    'Mã',
    'Kỳ này',
    'Tên nhiệm vụ',
    'Thời hạn',
    'Năm',
  ];
  const value = fc.oneof(
    fc.constantFrom(...headers),
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(''),
  );
  const cell = fc.record({
    value,
    format: fc.constantFrom('General', '0%', 'dd/mm/yyyy', 'mmm-yy', '@'),
  });
  const sheet = fc
    .tuple(
      fc.constantFrom(...names),
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
      fc.nat(5),
      fc.nat(5),
    )
    .map(([name, rows, row, column]) => grid(name, rows, { row, column }));

  test('it is read and figures are derived without throwing, and every entry knows its place', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 4 }), (sheets) => {
        const entries = read(...sheets);
        const { targets } = deriveFigures(entries);
        expect(targets.length).toBeLessThanOrEqual(entries.targets.rows.length);
        for (const row of entries.targets.rows) {
          expect(parseAddress(row.cells.name.at.cell)?.row ?? row.row - 1).toBe(row.row - 1);
        }
      }),
    );
  });
});

describe('Thông tin', () => {
  test('items are found by their text, trailing colons and unknown items do not matter', () => {
    const entries = read(
      infoGrid({ 'NGƯỜI  KÝ:': 'Nguyễn Văn An', 'Số điện thoại': '0208' }),
      OUTLINE,
    );
    expect(infoText(entries, 'nguoi_ky')).toBe('Nguyễn Văn An');
    expect(entries.info.items.size).toBe(1);
    expect(entries.info.items.get('nguoi_ky')?.entry.at).toEqual({
      sheet: 'Thông tin',
      cell: 'B5',
    });
  });

  test('an item without content is there and blank', () => {
    const entries = read(infoGrid({ 'Số báo cáo': '' }), OUTLINE);
    expect(entries.info.items.get('so_bao_cao')?.entry).toMatchObject({
      at: { cell: 'B5' },
      meaning: { kind: 'blank' },
    });
    expect(infoText(entries, 'so_bao_cao')).toBe('');
  });

  test('of a doubled item the first counts and the second is reported', () => {
    const info = grid('Thông tin', [
      ['Mục', 'Nội dung', 'Hướng dẫn'],
      ['Năm', 2026],
      ['Năm', 2025],
    ]);
    const entries = read(info, OUTLINE);
    expect(infoText(entries, 'nam')).toBe('2026');
    expect(entries.problems).toEqual([
      { kind: 'double-item', at: { sheet: 'Thông tin', cell: 'A3' }, item: 'Năm', first: 'A2' },
    ]);
  });

  test('a list item has one line per entry', () => {
    const entries = read(infoGrid({ 'Nơi nhận': 'Như trên\r\n\n  Lưu: VT ' }), OUTLINE);
    expect(entries.info.items.get('noi_nhan')?.lines).toEqual(['Như trên', 'Lưu: VT']);
  });

  test('the day of issue is a day, or a month while the day is open', () => {
    const issued = (text: string) =>
      infoDate(
        read(infoGrid({ 'Ngày ban hành': { value: text, format: '@' } }), OUTLINE),
        'ngay_ban_hanh',
      );
    expect(issued('26/4/2026')?.precision).toBe('day');
    expect(issued('4/2026')?.precision).toBe('month');
    expect(issued('')).toBeUndefined();
  });

  test('figures are measured on the cut-off day, else on the last day of the period', () => {
    const items = { 'Đến ngày': { value: 46120, format: 'dd/mm/yyyy' }, 'Ngày chốt số liệu': '' };
    expect(measuringDay(read(infoGrid(items), OUTLINE))).toBe(46120);
    expect(
      measuringDay(read(infoGrid({ ...items, 'Ngày chốt số liệu': '26/4/2026' }), OUTLINE)),
    ).toBe(46138);
    expect(measuringDay(read(infoGrid({}), OUTLINE))).toBeUndefined();
  });

  test('the report’s year completes deadlines typed without one', () => {
    const tasks = dataGrid('Nhiệm vụ', [{ 'Tên nhiệm vụ': 'a', 'Thời hạn': 'Quý II' }]);
    expect(
      read(infoGrid({ Năm: 2026 }), OUTLINE, tasks).tasks.rows[0]?.cells.deadline.meaning.kind,
    ).toBe('date');
    expect(read(infoGrid({}), OUTLINE, tasks).tasks.rows[0]?.cells.deadline.meaning.kind).toBe(
      'unreadable',
    );
  });
});
