import { judgeRelations } from '../../../../src/domain/rules/relations/judgeRelations';
import { factsOf, figure, found, gridsOf, messagesOf } from '../workbook';
import type { Changes } from '../workbook';

const relation = (more: Record<string, string>) => ({
  Mã: 'XA01',
  'Vế trái': 'hoso.tiep_nhan',
  'So sánh': '=',
  'Vế phải': 'hoso.da_giai_quyet',
  'Mức độ': 'Lỗi',
  'Thông báo': '',
  ...more,
});

const workbook = (
  left: number | '',
  right: number | '',
  more: Record<string, string> = {},
): Changes => ({
  figures: [
    figure('hoso.tiep_nhan', { 'Nội dung': 'Hồ sơ tiếp nhận', 'Kỳ này': left }),
    figure('hoso.da_giai_quyet', { 'Nội dung': 'Hồ sơ giải quyết', 'Kỳ này': right }),
  ],
  relations: [relation(more)],
});

describe('a relation compares as its sign says', () => {
  test.each([
    ['=', [false, true, false]],
    ['≠', [true, false, true]],
    ['<', [true, false, false]],
    ['≤', [true, true, false]],
    ['>', [false, false, true]],
    ['≥', [false, true, true]],
  ])('%s', (sign, holds) => {
    const outcomes = [4, 5, 6].flatMap((left) =>
      judgeRelations(factsOf(gridsOf(workbook(left, 5, { 'So sánh': sign })))),
    );
    expect(outcomes.map(({ outcome }) => outcome === 'holds')).toEqual(holds);
    expect(outcomes.some(({ outcome }) => outcome === 'skipped')).toBe(false);
  });

  test.each([
    ['=', 6, 5, '6 ≠ 5 (lệch 1).'],
    ['≠', 5, 5, '5 = 5.'],
    ['<', 6, 5, '6 ≥ 5.'],
    ['≤', 6, 5, '6 > 5.'],
    ['>', 4, 5, '4 ≤ 5.'],
    ['≥', 4, 5, '4 < 5.'],
  ])('and says against %s what is so', (sign, left, right, sentence) => {
    expect(messagesOf('QT01', workbook(left, right, { 'So sánh': sign }))).toEqual([sentence]);
  });
});

describe('the sentence on a broken relation', () => {
  test.each([
    ['Hai số phải bằng nhau.', 'Hai số phải bằng nhau: 6 ≠ 5 (lệch 1).'],
    ['Hai số phải bằng nhau:', 'Hai số phải bằng nhau: 6 ≠ 5 (lệch 1).'],
    ['Theo mục 1.2: hai số bằng nhau', 'Theo mục 1.2: hai số bằng nhau: 6 ≠ 5 (lệch 1).'],
  ])('goes on from the office’s own: %s', (message, sentence) => {
    expect(messagesOf('QT01', workbook(6, 5, { 'Thông báo': message }))).toEqual([sentence]);
  });

  test('names every figure that is not entered, and only those', () => {
    const missing = { 'Thiếu vế trái': 'Báo lỗi', 'Thiếu vế phải': 'Báo lỗi' };
    expect(messagesOf('QT01', workbook('', '', missing))).toEqual([
      'Chưa nhập “Hồ sơ tiếp nhận”, “Hồ sơ giải quyết”.',
    ]);
    expect(messagesOf('QT01', workbook('', 5, missing))).toEqual(['Chưa nhập “Hồ sơ tiếp nhận”.']);
    expect(messagesOf('QT01', workbook(5, 5, missing))).toEqual([]);
  });

  test('leaves an unknown figure to QT02, even where missing ones are reported', () => {
    const unknown = { 'Vế phải': 'hoso.tu_dat', 'Thiếu vế phải': 'Báo lỗi' };
    expect(messagesOf('QT01', workbook(6, 5, unknown))).toEqual([]);
    expect(messagesOf('QT02', workbook(6, 5, unknown))).toHaveLength(1);
  });

  test('bears the rule’s own id where the row has none', () => {
    expect(found('QT01', workbook(6, 5, { Mã: '' }))).toMatchObject([{ rule: 'QT01' }]);
  });

  test('stands at the row where its left side is reckoned, and names the figures right of it', () => {
    const [finding] = found('QT01', workbook(6, 5, { 'Vế trái': 'nv.tong' }));
    expect(finding?.at).toEqual({ sheet: 'Quy tắc', cell: 'A5' });
    expect(finding?.also).toMatchObject([{ sheet: 'Số liệu', cell: 'D6' }]);
    const [year] = found('QT01', workbook(6, 5, { 'Vế trái': 'nam' }));
    expect(year?.at).toEqual({ sheet: 'Quy tắc', cell: 'A5' });
  });
});
