import { MOST_WORDS, wordTable } from '../../../../src/domain/rules/text/spelling/wordTable';

describe('a table of words', () => {
  test('judges a word once, wherever it stands, and tells words of one hash apart', () => {
    const judged: string[] = [];
    const table = wordTable((word) => judged.push(word));
    const first = table.numberOf('thôn xóm thôn', 0, 4, 7);
    const second = table.numberOf('thôn xóm thôn', 5, 8, 7);
    expect(table.numberOf('thôn xóm thôn', 9, 13, 7)).toBe(first);
    expect(second).not.toBe(first);
    expect(judged).toEqual(['thôn', 'xóm']);
    expect([first, second].map((one) => table.verdictOf(one ?? -1))).toEqual([1, 2]);
    expect(table.wordOf(second ?? -1)).toBe('xóm');
  });

  test('says that it is full, and begins anew when cleared', () => {
    const table = wordTable(() => 0);
    const numberOf = (n: number) => table.numberOf(String(n), 0, String(n).length, n);
    for (let n = 0; n < MOST_WORDS / 2; n += 1) expect(numberOf(n)).toBeDefined();
    expect(numberOf(MOST_WORDS)).toBeUndefined();
    table.clear();
    expect(numberOf(MOST_WORDS)).toBeDefined();
  });
});
