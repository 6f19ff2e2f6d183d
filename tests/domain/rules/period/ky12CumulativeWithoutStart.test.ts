import { cells, figure, found, free, line, withFree } from '../workbook';

const words = (level: string, heading: string, text: string) => [
  line('I', heading),
  line(level, text),
];

describe('KY12', () => {
  const row = (more: Record<string, string | number>) => figure('hoso.tiep_nhan', more);

  test.each([
    [{ 'Lũy kế': 8452, 'Ghi chú': 'từ 01/7/2025' }],
    [{ 'Lũy kế': 8452, 'Ghi chú': 'kể từ ngày 01/7' }],
    [{ 'Lũy kế': '' }],
    [{ 'Lũy kế': 'chưa có' }],
  ])('is silent on %o', (more) => {
    expect(found('KY12', { figures: [row(more)] })).toEqual([]);
  });
  test('names the rows that hold one', () => {
    const figures = [
      row({ 'Kỳ này': 1 }),
      figure('a.b', { 'Lũy kế': 8452 }),
      figure('a.c', { 'Lũy kế': 45 }),
    ];
    const [finding] = found('KY12', { figures });
    expect(finding?.at.cell).toBe('E6');
    expect(finding?.message).toContain('Số lũy kế ở các dòng 6, 7 chưa ghi');
  });

  const annex = (...rows: readonly (readonly (string | number)[])[]) =>
    cells(
      'KY12',
      withFree(
        {},
        free('Phụ lục I', [
          ['Năm', 1],
          ['Xóm', 'x'],
        ]),
        free('Phụ lục II', rows),
      ),
    );
  test('finds the column of an annex with a number below its head', () => {
    expect(annex(['Xóm', 'Lũy kế'], ['A', 8452])).toEqual(['Phụ lục II!B1']);
    expect(annex(['Xóm', 'Luỹ kế đến nay'], ['A', 8452])).toEqual(['Phụ lục II!B1']);
    expect(annex(['Xóm', 'Lũy kế'], ['A', 'x'], ['B', 5])).toEqual(['Phụ lục II!B1']);
  });
  test.each([
    [
      [
        ['Xóm', 'Lũy kế'],
        ['A', 'chưa'],
      ],
    ],
    [
      [
        ['Xóm', 'Lũy kế'],
        [5, 'chưa'],
      ],
    ],
    [
      [
        ['Xóm', 5],
        ['A', 'Lũy kế'],
      ],
    ],
    [
      [
        ['Xóm', 'Số lũy kế'],
        ['A', 5],
      ],
    ],
  ])('is silent on %o', (rows) => {
    expect(annex(...rows)).toEqual([]);
  });
});

describe('KY12', () => {
  const figures = [
    {
      Mã: 'hoso.truc_tuyen',
      'Nội dung': 'Hồ sơ trực tuyến',
      'Đơn vị tính': 'hồ sơ',
      'Kỳ này': 3199,
      'Lũy kế': 8452,
    },
  ];
  test('is silent without cumulative figures, and where the start is said', () => {
    expect(found('KY12', {})).toEqual([]);
    expect(
      found('KY12', { figures, outline: words('Đoạn', 'A', 'Lũy kế từ 01/7/2025 đến nay.') }),
    ).toEqual([]);
  });
  test('asks from when Tân Cương’s 8452 are counted', () => {
    expect(cells('KY12', { figures })).toEqual(['Số liệu!E5']);
  });
});
