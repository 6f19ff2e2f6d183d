import type { CellValue } from '../../../../src/domain/grid';
import { cells, found, free, withFree } from '../workbook';

type Rows = readonly (readonly CellValue[])[];

type Merges = Parameters<typeof free>[2];

const blanks = (rows: Rows, merges: Merges = []) =>
  cells('PL07', withFree({}, free('Phụ lục I', rows, merges))).length === 0
    ? []
    : found('PL07', withFree({}, free('Phụ lục I', rows, merges))).flatMap(({ at, also = [] }) =>
        [at, ...also].map(({ cell }) => cell),
      );

const message = (rows: Rows, merges: Merges = []) =>
  found('PL07', withFree({}, free('Phụ lục I', rows, merges)))[0]?.message;

describe('the header of an annex’s table', () => {
  const deep = [
    ['STT', 'Hồ sơ', '', 'Xóm'],
    ['', 'Trực tuyến', '', ''],
    ['', 'Kỳ này', 'Lũy kế', ''],
    [1, 5, '', 'Nà Canh'],
  ];
  const merges: Merges = [
    [0, 0, 2, 1],
    [0, 1, 1, 2],
    [1, 1, 1, 2],
    [1, 3, 2, 1],
  ];

  test('reaches down as far as its merged cells, one after another', () => {
    expect(message(deep, merges)).toContain('(cột “Hồ sơ / Trực tuyến / Lũy kế”)');
    expect(blanks(deep, merges)).toEqual(['C4']);
  });

  test('is one row where nothing is merged', () => {
    expect(blanks(deep.slice(2))).toEqual(['C2']);
  });

  test('is not made deeper by cells merged below it', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ'],
      [1, 'Nà Canh', ''],
      [2, 'Na Bả', 12],
      ['', 'Làng Mười', 15],
    ];
    expect(blanks(rows, [[2, 0, 2, 1]])).toEqual(['C2']);
  });

  test('is that of its own table where a sheet has two', () => {
    const rows = [
      ['STT', 'Xóm', 'Loa'],
      [1, 'Nà Canh', 3],
      ['', '', ''],
      ['TT', 'Hồ sơ', ''],
      ['', 'Kỳ này', 'Lũy kế'],
      [1, 5, ''],
    ];
    const second: Merges = [
      [3, 0, 2, 1],
      [3, 1, 1, 2],
    ];
    expect(message(rows, second)).toBe(
      'Ô C6 để trống (cột “Hồ sơ / Lũy kế”): điền số, 0 nếu không có, hoặc ghi “Không”.',
    );
  });
});

describe('a block one cell wide', () => {
  test('is a paragraph and no table, though it be many lines', () => {
    const rows = [
      ['Biểu số 1', ''],
      ['Đơn vị báo cáo: UBND xã An Bình', ''],
      ['', ''],
      ['STT', 'Xóm'],
      [1, 'Nà Canh'],
    ];
    expect(found('PL06', withFree({}, free('Phụ lục I', rows)))).toEqual([]);
  });
});
