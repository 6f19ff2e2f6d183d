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

describe('PL07 on rows of an annex', () => {
  test.each<readonly [string, Rows]>([
    [
      'a row with its number only',
      [
        ['STT', 'Xóm'],
        [1, ''],
      ],
    ],
    [
      'a row less than half full',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy', 'Loa'],
        [1, 'Nà Canh', '', '', ''],
      ],
    ],
    [
      'a group',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['I', 'Khối xã', '', ''],
      ],
    ],
    [
      'a group with a point',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['IV.', 'Khối xã', '', ''],
      ],
    ],
    [
      'a group with a letter',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['Đ', 'Khối xã', '', ''],
      ],
    ],
  ])('is silent on %s', (_, rows) => {
    expect(blanks(rows)).toEqual([]);
  });

  test.each<readonly [string, Rows, readonly string[]]>([
    [
      'half a row',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        [1, 'Nà Canh', '', ''],
      ],
      ['C2', 'D2'],
    ],
    [
      'a group with a figure',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['I', 'Khối xã', 5, ''],
      ],
      ['D2'],
    ],
    [
      'a number with a letter',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['IVa', 'Na Bả', '', ''],
      ],
      ['C2', 'D2'],
    ],
    [
      'a number behind a letter',
      [
        ['STT', 'Xóm', 'Hộ', 'Máy'],
        ['aI', 'Na Bả', '', ''],
      ],
      ['C2', 'D2'],
    ],
    [
      'a cell of spaces',
      [
        ['STT', 'Xóm', 'Hộ'],
        [1, 'Nà Canh', '  '],
      ],
      ['C2'],
    ],
    [
      'a row without a number',
      [
        ['STT', 'Xóm', 'Hộ'],
        ['', 'Nà Canh', 12],
      ],
      ['A2'],
    ],
  ])('names the blank cells of %s', (_, rows, expected) => {
    expect(blanks(rows)).toEqual(expected);
  });

  test('names every blank cell and its column once', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ', 'Máy'],
      [1, 'Nà Canh', 12, ''],
      [2, 'Na Bả', 15, ''],
      [3, 'Làng Mười', '', 4],
    ];
    expect(message(rows)).toBe(
      'Ô D2, D3 và C4 để trống (cột “Máy” và “Hộ”): điền số, 0 nếu không có, hoặc ghi “Không”.',
    );
  });

  test('names cells where they stand, when the table begins further in', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ'],
      [1, 'Nà Canh', ''],
    ];
    const sheet = { ...free('Phụ lục I', rows), row: 4, column: 2 };
    expect(cells('PL07', withFree({}, sheet))).toEqual(['Phụ lục I!E6']);
    expect(blanks(rows.map((row) => ['', ...row]))).toEqual(['D2']);
  });

  test('takes only the cells under a merged one for filled', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ', 'Máy'],
      [1, 'Đồng Nhất', 12, 4],
      [2, '', 15, 5],
      [3, '', 16, 6],
      ['', 'Na Bả', 17, 7],
      [5, 'Bắc Phong', '', 8],
    ];
    expect(blanks(rows, [[1, 1, 2, 1]])).toEqual(['B4', 'A5', 'C6']);
    expect(blanks(rows, [[2, 2, 2, 2]])).toEqual(['B3', 'B4', 'A5', 'C6']);
  });
});

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
