import { found, line, messagesOf } from '../../workbook';

type Row = ReturnType<typeof line>;

const messages = (id: string, ...outline: readonly Row[]) => messagesOf(id, { outline });

describe('ND03', () => {
  const part = (number: string, level = 'Phần') => messages('ND03', line(level, 'A', number));
  test('reads the number with its word and its point', () => {
    expect(part('Phần 2')[0]).toContain('phải dùng số La Mã: “Phần II”');
    expect(part('Phần  2.')[0]).toContain('“Phần II”');
    expect(part('3.')[0]).toContain('“Phần III”');
  });
  test('is silent on other levels and other words', () => {
    expect(part('2', '1')).toEqual([]);
    expect(part('Mục Phần 2')).toEqual([]);
    expect(part('2a')).toEqual([]);
    expect(part('Phần 2 và 3')).toEqual([]);
  });
});

describe('ND03', () => {
  test('is silent on Roman parts', () => {
    expect(found('ND03', { outline: [line('Phần', 'A'), line('Phần', 'B')] })).toEqual([]);
  });
  test('writes Phần I for Tân Cương’s Phần 1', () => {
    const [finding] = found('ND03', { outline: [line('Phần', 'TÌNH HÌNH', '1')] });
    expect(finding).toMatchObject({
      at: { cell: 'B5' },
      fix: { changes: [{ before: '1', after: 'I' }] },
    });
  });
  test('offers no numeral for a number that has none', () => {
    for (const number of ['0', '4000', 1818343123467606]) {
      const [finding] = found('ND03', { outline: [{ ...line('Phần', 'A'), Số: number }] });
      expect(finding?.message).toMatch(/phải dùng số La Mã\.$/);
      expect(finding?.fix).toBeUndefined();
    }
  });
});
