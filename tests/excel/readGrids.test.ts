import { run } from '../../src/excel/requests/run';
import type { Grids } from '../../src/domain/grid';
import { readGrids } from '../../src/excel/reading/readGrids';
import type { SimulatorSession } from '../../src/simulator/session';
import { ensureCell } from '../../src/simulator/excel/model/area/cells';
import { startSimulator } from '../../src/simulator/session';
import type { SheetLiteral } from '../support/workbook';
import { workbookOf } from '../support/workbook';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'So sánh', 'Mục tiêu', 'Kết quả'];

function open(sheets: Record<string, SheetLiteral>, settings = {}): SimulatorSession {
  return startSimulator(workbookOf(sheets, settings));
}

async function read(): Promise<Grids> {
  const outcome = await run(readGrids);
  if (!outcome.ok) throw new Error(outcome.problem.details);
  return outcome.value;
}

describe('reading the workbook', () => {
  it('reads values, formulas and number formats of the sheets it knows in two syncs, and asks for nothing unknown', async () => {
    const session = open({
      'Thông tin': [
        ['Mục', 'Nội dung'],
        ['Năm', 2026],
        ['Ngày chốt số liệu', { value: 46138, format: 'dd/mm/yyyy' }],
      ],
      'Chỉ tiêu': [
        [],
        [],
        [],
        HEADER,
        ['1', 'Phủ sóng 5G', '%', null, { value: 0.9, format: '0%' }, '=72.5+0'],
      ],
      'Ghi chép riêng': [['không đọc']],
    });
    const grids = await read();
    expect(session.requests).toHaveLength(2);
    expect(session.missing).toEqual([]);
    expect(grids.names).toEqual(['Thông tin', 'Chỉ tiêu', 'Ghi chép riêng']);
    expect(grids.sheets.map(({ sheet }) => sheet)).toEqual(['Thông tin', 'Chỉ tiêu']);
    const [info, targets] = grids.sheets;
    expect(info?.values[2]).toEqual(['Ngày chốt số liệu', 46138]);
    expect(info?.formats[2]?.[1]).toBe('dd/mm/yyyy');
    expect(targets).toMatchObject({ row: 3, column: 0, visible: true });
    expect(targets?.values[1]).toEqual(['1', 'Phủ sóng 5G', '%', '', 0.9, 72.5]);
    expect(targets?.formulas[1]?.[5]).toBe('=72.5+0');
  });

  it('finds a sheet whose name is spelt with other letters, case or blanks, still in two syncs', async () => {
    const session = open({ ['chỉ  tiêu'.normalize('NFD')]: [HEADER, ['1', 'Một']] });
    const grids = await read();
    expect(grids.sheets[0]?.values[1]?.[1]).toBe('Một');
    expect(session.requests).toHaveLength(2);
  });

  it('places every table, that of a changed name too', async () => {
    open({
      'Chỉ tiêu': { rows: [HEADER, ['1', 'Một']], tables: { tblChiTieu: 'A1:F2' } },
      'Nhiệm vụ': {
        rows: [[], ['STT', 'Tên nhiệm vụ'], ['1', 'Một']],
        tables: { Table9: 'A2:B3' },
      },
    });
    const grids = await read();
    expect(grids.sheets[0]?.tables).toEqual([
      { name: 'tblChiTieu', row: 0, column: 0, rows: 2, columns: 6 },
    ]);
    expect(grids.sheets[1]?.tables).toEqual([
      { name: 'Table9', row: 1, column: 0, rows: 2, columns: 2 },
    ]);
  });

  it('tells merges and orientation of a free annex sheet', async () => {
    open({
      'Phụ lục 1': {
        rows: [
          ['Đầu', null, 'B'],
          ['a', 'b', 'c'],
        ],
        merges: ['A1:B1'],
        landscape: true,
      },
    });
    const grids = await read();
    expect(grids.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(grids.sheets[0]?.landscape).toBe(true);
  });

  it('tells hidden rows, and says that the machine puts the month first', async () => {
    const session = open({ 'Chỉ tiêu': { rows: [HEADER, ['1'], ['2'], ['3']], hiddenRows: [2] } });
    session.workbook.shortDatePattern = 'M/d/yyyy';
    const grids = await read();
    expect(grids.sheets[0]?.hiddenRows).toEqual([2]);
    expect(grids.monthFirst).toBe(true);
  });

  it('does not take day-first or year-first patterns for month-first', async () => {
    const session = open({ 'Chỉ tiêu': [HEADER] });
    expect((await read()).monthFirst).toBe(false);
    session.workbook.shortDatePattern = 'yyyy-MM-dd';
    expect((await read()).monthFirst).toBe(false);
  });

  it('names the columns that lost their dropdown from some cells, and none where all have theirs', async () => {
    const rows = [HEADER, ['1', 'a', '%', '≥'], ['2', 'b', '%', '≥']];
    const tables = { tblChiTieu: 'A1:F3' };
    open({ 'Chỉ tiêu': { rows, tables, lists: ['C2:C3', 'D2:D3'] } });
    expect((await read()).sheets[0]?.columnsWithoutList).toEqual([]);
    open({ 'Chỉ tiêu': { rows, tables, lists: ['C2:C3', 'D2'] } });
    expect((await read()).sheets[0]?.columnsWithoutList).toEqual([3]);
    open({ 'Chỉ tiêu': { rows, tables } });
    expect((await read()).sheets[0]?.columnsWithoutList).toEqual([]);
  });

  it('reads the add-in settings of the workbook', async () => {
    open({ 'Chỉ tiêu': [HEADER] }, { accepted: [{ rule: 'CT04' }] });
    expect((await read()).settings).toEqual({ accepted: [{ rule: 'CT04' }] });
  });

  it('gives an empty sheet as a grid without cells', async () => {
    open({ 'Chỉ tiêu': [] });
    expect((await read()).sheets[0]).toMatchObject({ sheet: 'Chỉ tiêu', values: [], row: 0 });
  });

  it('reads 19,992 used cells in two syncs and 96,000 in four, without losing a row', async () => {
    const table = (rows: number): SheetLiteral =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 12 }, (_, column) => `${row}-${column}`),
      );
    const small = open({ 'Chỉ tiêu': table(1666) });
    expect((await read()).sheets[0]?.values).toHaveLength(1666);
    expect(small.requests).toHaveLength(2);
    const large = open({ 'Chỉ tiêu': table(4000), 'Nhiệm vụ': table(4000) });
    const grids = await read();
    expect(grids.sheets.map(({ values }) => values.length)).toEqual([4000, 4000]);
    expect(grids.sheets[1]?.values[3999]?.[11]).toBe('3999-11');
    expect(large.requests.length).toBeLessThanOrEqual(4);
    expect(Math.max(...large.requests.map(({ answeredBytes }) => answeredBytes))).toBeLessThan(
      5_000_000,
    );
  });

  it('reads long paragraphs beside many figures within an answer’s size, asking for less where Excel refuses', async () => {
    const session = open({
      'Nội dung': Array.from({ length: 1200 }, (_, row) => [
        'Đoạn',
        '',
        `${row} ${'lời '.repeat(30)}`,
      ]),
      'Chỉ tiêu': Array.from({ length: 1500 }, (_, row) => [row, 'a', 1, 2, 3]),
    });
    session.host.payloadLimit = 400_000;
    const { sheets } = await read();
    expect(sheets.map(({ values }) => values.length)).toEqual([1200, 1500]);
    expect(String(sheets[0]?.values[1199]?.[2])).toMatch(/^1199 lời/u);
    expect(session.requests.some(({ error }) => error !== undefined)).toBe(true);
  });

  it('reads a free sheet that reaches beyond its head, whole', async () => {
    const session = open({
      'Phụ lục dài': Array.from({ length: 3000 }, (_, row) => [row, `dòng ${row}`]),
    });
    const grids = await read();
    expect(grids.sheets[0]?.values).toHaveLength(3000);
    expect(grids.sheets[0]?.values[2999]).toEqual([2999, 'dòng 2999']);
    expect(session.requests).toHaveLength(3);
  });

  it('says at once that a sheet with a stray cell at its far end is too large, and asks for none of its cells', async () => {
    const session = open({ 'Chỉ tiêu': [HEADER], 'Phụ lục 1': [['a', 'b']] });
    for (const sheet of session.workbook.sheets) {
      ensureCell(sheet, 1_048_575, 16_383).content = 1;
      const outcome = await run(readGrids);
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-large' } });
      delete sheet.cells[1_048_575];
    }
    expect(session.requests.length).toBeLessThan(4);
    expect((await read()).sheets).toHaveLength(2);
  });
});
