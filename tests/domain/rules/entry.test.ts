import type { CellValue, Grids } from '../../../src/domain/grid';
import { cells, type Changes, figure, found, free, gridsOf, target, withFree } from './workbook';

function changed(
  changes: Changes,
  sheet: string,
  more: (grid: Grids['sheets'][number]) => object,
): Grids {
  const grids = gridsOf(changes);
  return {
    ...grids,
    sheets: grids.sheets.map((grid) => (grid.sheet === sheet ? { ...grid, ...more(grid) } : grid)),
  };
}

const files = (value: CellValue): Changes => ({
  figures: [figure('hoso.tiep_nhan', { 'Kỳ này': value })],
});

describe('EX01', () => {
  test('is silent on numbers, on 04 and on fractions', () => {
    expect(found('EX01', files(262))).toEqual([]);
    expect(found('EX01', files('04'))).toEqual([]);
    expect(found('EX01', { targets: [target({ 'Kết quả': '34/34' })] })).toEqual([]);
  });
  test('turns all such texts of a sheet into numbers at once, save those grouped by dots', () => {
    const figures = ['262', '53.399', '72,5'].map((value, n) =>
      figure(`a.b${n}`, { 'Đơn vị tính': '%', 'Kỳ này': value }),
    );
    const [finding, ...others] = found('EX01', { figures });
    expect(others).toEqual([]);
    expect(finding?.fix?.changes.map(({ after }) => after)).toEqual([262, 72.5]);
    expect(finding?.message).toContain('3 ô chứa số ở dạng chữ');
    const [grouped] = found('EX01', files('53.399'));
    expect(grouped?.fix).toBeUndefined();
  });
});

describe('EX02', () => {
  test('is silent on whole counts, rates and money', () => {
    expect(found('EX02', files(262))).toEqual([]);
    expect(found('EX02', { targets: [target({ 'Kết quả': 72.5 })] })).toEqual([]);
    expect(
      found('EX02', { figures: [figure('a.b', { 'Đơn vị tính': 'triệu đồng', 'Kỳ này': 1.5 })] }),
    ).toEqual([]);
  });
  test('offers 53.399 for 53,399 interactions', () => {
    const figures = [figure('truyen_thong.tuong_tac', { 'Đơn vị tính': 'lượt', 'Kỳ này': 53.399 })];
    const [finding] = found('EX02', { figures });
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: 53.399, after: 53399 }]);
  });
});

describe('EX03', () => {
  test('is silent when all rows are seen', () => {
    expect(found('EX03', {})).toEqual([]);
  });
  test('names rows that a filter hides', () => {
    const grids = changed({}, 'Nhiệm vụ', () => ({ hiddenRows: [4] }));
    expect(found('EX03', grids)).toMatchObject([
      { severity: 'Gợi ý', at: { sheet: 'Nhiệm vụ', cell: 'A5' } },
    ]);
  });
});

describe('EX04', () => {
  const linked = (formula: string): Grids =>
    changed(files(262), 'Số liệu', (grid) => ({
      formulas: grid.formulas.map((row, r) =>
        row.map((value, c) => (r === 4 && c === 3 ? formula : value)),
      ),
    }));
  test('is silent on formulas of the workbook itself', () => {
    expect(found('EX04', linked('=SUM(D6:D9)'))).toEqual([]);
  });
  test('keeps the value of a link to another workbook', () => {
    const formula = "='[TTHC thang 4.xlsx]Sheet1'!B3";
    const [finding] = found('EX04', linked(formula));
    expect(finding?.fix?.changes).toMatchObject([{ cell: 'D5', before: formula, after: 262 }]);
  });
  test('knows the link as a file keeps it', () => {
    expect(found('EX04', linked('=[1]Sheet1!B3'))).toHaveLength(1);
    expect(found('EX04', linked('=tblSoLieu[Kỳ này]'))).toEqual([]);
  });
  test('looks at free annexes too', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Số'],
      [1, 5],
    ]);
    const formulas = [
      ['STT', 'Số'],
      [1, '=[a.xlsx]S!A1'],
    ];
    expect(cells('EX04', withFree({}, { ...sheet, formulas }))).toEqual(['Phụ lục I!B2']);
  });
});

describe('EX05', () => {
  test('is silent where the lists are whole', () => {
    expect(found('EX05', {})).toEqual([]);
  });
  test('names the column that lost its list', () => {
    const [finding] = found(
      'EX05',
      changed({}, 'Nhiệm vụ', () => ({ columnsWithoutList: [6] })),
    );
    expect(finding?.at).toEqual({ sheet: 'Nhiệm vụ', cell: 'G4' });
    expect(finding?.message).toContain('“Trạng thái”');
  });
});

describe('EX06', () => {
  test('is silent on counts from 0 and on growth below it', () => {
    const figures = [
      figure('a.b', { 'Kỳ này': 0 }),
      figure('a.c', { 'Kỳ này': -1.2, 'Đơn vị tính': '%' }),
    ];
    expect(found('EX06', { figures })).toEqual([]);
  });
  test('finds fewer than none', () => {
    const figures = [figure('a.b', { 'Kỳ này': -12 })];
    expect(found('EX06', { figures })).toMatchObject([
      { severity: 'Cảnh báo', at: { cell: 'D5' } },
    ]);
    const targets = [target({ 'Kết quả': '', 'Tử số': -3, 'Mẫu số': 10 })];
    expect(found('EX06', { targets })).toMatchObject([{ at: { cell: 'G5' } }]);
  });
});
