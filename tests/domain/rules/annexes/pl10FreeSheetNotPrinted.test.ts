import { cells, found, free, line, withFree } from '../workbook';

const annex = (title: string, ...content: readonly ReturnType<typeof line>[]) => [
  line('Phụ lục', title),
  ...content,
];

describe('PL10', () => {
  test('finds a sheet that begins with a blank row', () => {
    const sheet = free('Phụ lục VII', [
      ['', ''],
      ['STT', ''],
      ['1', 'Nà Canh'],
    ]);
    expect(cells('PL10', withFree({}, sheet))).toEqual(['Phụ lục VII!']);
    expect(cells('PL10', withFree({}, free('Phụ lục VII', [['STT', '']])))).toHaveLength(1);
  });
});

describe('PL10', () => {
  const sheet = free('Phụ lục VII', [
    ['STT', 'Biên chế'],
    [1, 45],
  ]);
  test('is silent when a row prints the sheet, and on an empty one', () => {
    expect(
      found('PL10', withFree({ outline: annex('A', line('Bảng', 'Phụ lục VII')) }, sheet)),
    ).toEqual([]);
    expect(found('PL10', withFree({}, free('Phụ lục VII', [['']])))).toEqual([]);
  });
  test('finds a sheet that no row names', () => {
    expect(found('PL10', withFree({}, sheet))).toMatchObject([
      { severity: 'Cảnh báo', at: { sheet: 'Phụ lục VII', cell: '' } },
    ]);
  });
});
