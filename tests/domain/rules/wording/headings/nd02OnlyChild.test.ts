import { cells, found, line } from '../../workbook';

type Row = ReturnType<typeof line>;

const TEXT = line('Đoạn', 'Có nội dung.');

describe('ND02', () => {
  const only = (...rows: readonly Row[]) => cells('ND02', { outline: [line('I', 'A'), ...rows] });
  test.each<readonly Row[]>([
    [line('1', 'B', '11'), TEXT],
    [line('1', 'B'), line('1.1', 'C'), TEXT, line('1.1', 'D'), line('1', 'E')],
    [line('1', 'B'), TEXT, line('a', 'C'), line('a', 'D'), line('1', 'E')],
    [line('a', 'C', 'ba)'), TEXT],
    [line('a', 'C', 'a)x'), TEXT],
  ])('is silent on %o', (...rows) => {
    expect(only(...rows)).toEqual([]);
  });
  test.each<readonly [string, readonly Row[]]>([
    ['C6', [line('1', 'B'), TEXT, line('Phụ lục', 'X'), line('1', 'C'), line('1', 'D')]],
    ['C6', [line('1', 'B'), TEXT, line('I', 'X'), TEXT]],
    ['C7', [line('1', 'B'), line('1.1', 'C'), TEXT, line('1', 'D')]],
    ['C7', [line('1', 'B'), line('a', 'C'), TEXT, line('1', 'D')]],
    ['C6', [line('1', 'B'), TEXT]],
  ])('finds %s alone', (cell, rows) => {
    expect(only(...rows)).toContain(`Nội dung!${cell}`);
  });
  test('says nothing of a part or a section by itself', () => {
    expect(cells('ND02', { outline: [line('Phần', 'A'), line('I', 'B', '1.'), TEXT] })).toEqual([]);
  });
});

describe('ND02', () => {
  test('is silent on two and more, and on a report of one section', () => {
    expect(
      found('ND02', {
        outline: [line('I', 'A'), line('1', 'B'), line('Đoạn', 'x.'), line('1', 'C')],
      }),
    ).toEqual([]);
    expect(found('ND02', {})).toEqual([]);
  });
  test('finds Tân Cương’s II with 1. alone', () => {
    const outline = [
      line('I', 'A'),
      line('1', 'Tình hình'),
      line('Đoạn', 'x.'),
      line('I', 'B'),
      line('Đoạn', 'y.'),
    ];
    expect(cells('ND02', { outline })).toEqual(['Nội dung!C6']);
  });
});
