import { found, free, withFree } from '../../workbook';

/** A free annex from rows such as `1|Nà Canh|12`; digits alone are numbers. */
const grid = (...rows: readonly string[]) =>
  withFree(
    {},
    free(
      'Phụ lục I',
      rows.map((row) => row.split('|').map((text) => (/^\d+$/.test(text) ? Number(text) : text))),
    ),
  );

describe('PL12', () => {
  const poor = (count: number) =>
    grid('TT|Thôn|Tổng số hộ|Trong đó: hộ nghèo', `1|Lũng Pù|98|${count}`, '2|Mỏ Phàng|77|9');
  test('is silent on a part below its whole', () => {
    expect(found('PL12', poor(98))).toEqual([]);
  });
  test('finds a part above its whole', () => {
    expect(found('PL12', poor(210))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'D2' }, also: [{ cell: 'C2' }] },
    ]);
  });
});
