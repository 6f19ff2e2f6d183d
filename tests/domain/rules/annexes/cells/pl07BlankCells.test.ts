import type { CellValue } from '../../../../../src/domain/grid';
import { cells, found, free, withFree } from '../../workbook';

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

describe('PL07', () => {
  test('asks for nothing in a row of totals', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Thôn', 'Tổ trưởng', 'Số tổ', 'Số người'],
      [1, 'Nà Canh', 'Bà A', 2, 15],
      ['', 'Tổng cộng', '', 2, 15],
    ]);
    expect(found('PL07', withFree({}, sheet))).toEqual([]);
  });
  test('is silent on full rows and on columns that may stay open', () => {
    expect(
      found(
        'PL07',
        withFree(
          {},
          free('Phụ lục I', [
            ['STT', 'Văn bản', 'Ghi chú'],
            [1, 13, ''],
          ]),
        ),
      ),
    ).toEqual([]);
  });
  test('takes no cell that a merged one covers for blank', () => {
    const rows = [
      ['STT', 'Xóm', 'Hộ', 'Nhân khẩu'],
      [1, 'Đồng Nhất', 12, 40],
      [2, '', 15, 52],
    ];
    const merged = free('Phụ lục I', rows, [[1, 1, 2, 1]]);
    expect(found('PL07', withFree({}, merged))).toEqual([]);
    expect(cells('PL07', withFree({}, free('Phụ lục I', rows)))).toEqual(['Phụ lục I!B3']);
  });
  test('names Tân Cương’s blank meetings of the deputy', () => {
    const sheet = free('Phụ lục I', [
      ['STT', 'Người đứng đầu ký', 'Cấp phó ký', 'Người đứng đầu chủ trì', 'Cấp phó chủ trì'],
      [1, 13, 112, 5, ''],
    ]);
    const [finding] = found('PL07', withFree({}, sheet));
    expect(finding).toMatchObject({ severity: 'Gợi ý', at: { sheet: 'Phụ lục I', cell: 'E2' } });
    expect(finding?.message).toContain('“Cấp phó chủ trì”');
  });
});
