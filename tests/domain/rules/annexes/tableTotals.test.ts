import type { CellValue } from '../../../../src/domain/grid';
import { cells, found, free, withFree } from '../workbook';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['STT', 'Cơ quan', 'Số văn bản'];
const annex = (rows: Rows, header: readonly string[] = HEADER) =>
  withFree({}, free('Phụ lục I', [[...header], ...rows]));
/** `A 2`: a row with its number; `= 14`: a row `Cộng`. */
const counts = (...numbers: readonly CellValue[]): Rows =>
  numbers.map((one, index) =>
    typeof one === 'string' && one.startsWith('=')
      ? ['', 'Cộng', Number(one.slice(1))]
      : [index + 1, `Cơ quan ${index}`, one],
  );

describe('TH18 on the totals of an annex', () => {
  test.each<readonly [string, Rows]>([
    ['a total of one row only', counts(5, '=9')],
    ['a column with words among its numbers', counts(2, 'khoảng 12', '=20')],
    ['a blank cell among its numbers', counts(2, '', 12, '=14')],
    ['a total without a number', [...counts(2, 12), ['', 'Cộng', '']]],
    ['a total in words', [...counts(2, 12), ['', 'Cộng', 'mười bốn']]],
    ['halves of kilometres', counts(0.1, 0.2, '=0.3')],
    ['two totals and one of both', counts(2, 3, '=5', 4, 6, '=10', '=15')],
    ['a first total over all and a last one too', counts('=14', 2, 12, '=14')],
    ['a first total up to the next', counts('=14', 2, 12, '=14', 5, 6, '=11')],
  ])('is silent on %s', (_, rows) => {
    expect(found('TH18', annex(rows))).toEqual([]);
  });

  test.each<readonly [string, Rows, string, string]>([
    ['a last total', counts(2, '', 12, '=15'), 'C5', '15 ≠ 2 + 12 = 14 (lệch 1)'],
    ['a first total', counts('=15', 2, 12), 'C2', '15 ≠ 2 + 12 = 14'],
    ['a first total up to the next', counts('=15', 2, 12, '=14', 5), 'C2', '≠ 2 + 12 = 14'],
    ['a second total', counts(2, 3, '=5', 4, 6, '=11'), 'C7', '11 ≠ 4 + 6 = 10'],
    ['a total of totals', counts(2, 3, '=5', 4, 6, '=10', '=16'), 'C8', '16 ≠ 2 + 3 + 4 + 6'],
  ])('finds %s that its rows do not make', (_, rows, cell, words) => {
    const [finding, ...others] = found('TH18', annex(rows));
    expect(others).toEqual([]);
    expect(finding?.at.cell).toBe(cell);
    expect(finding?.message).toContain(words);
  });

  test('looks for the word in the first three columns, whole', () => {
    const noted = [...HEADER, 'Cách tính'];
    const row = (name: string, note: string) =>
      annex([...counts(2, 12).map((one) => [...one, '']), ['', name, 20, note]], noted);
    expect(found('TH18', row('UBND xã', 'Tổng số'))).toEqual([]);
    expect(found('TH18', row('Cộng đồng dân cư', ''))).toEqual([]);
    expect(cells('TH18', row('Tổng cộng:', ''))).toEqual(['Phụ lục I!C4']);
  });

  test.each(['Tỷ lệ (%)', 'Bình quân', 'Điểm', 'Năm 2025', 'Xếp hạng'])(
    'adds nothing up under “%s”',
    (header) => {
      expect(found('TH18', annex(counts(2, 12, '=20'), ['STT', 'Cơ quan', header]))).toEqual([]);
    },
  );

  test('leaves out the number of a group, which its own rows make', () => {
    const rows = [
      ['I', 5],
      ['1', 2],
      ['2', 3],
      ['Cộng', 5],
    ];
    expect(found('TH18', annex(rows, ['TT', 'Số văn bản']))).toEqual([]);
  });

  test('names no row where there are more than eight', () => {
    const rows = (count: number) => annex(counts(...Array<number>(count).fill(2), '=1'));
    expect(found('TH18', rows(8))[0]?.message).toContain('1 ≠ 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 = 16');
    expect(found('TH18', rows(9))[0]?.message).toContain('1 ≠ tổng các dòng = 18 (lệch 17)');
  });
});
