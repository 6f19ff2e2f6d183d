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

describe('PL14', () => {
  test('is silent on rows that run on, and on groups that begin anew', () => {
    expect(found('PL14', grid('STT|Việc', '1|Lắp loa', '2|Lắp camera', '3|Số hóa'))).toEqual([]);
    expect(
      found('PL14', grid('STT|Việc', 'I|Tỉnh giao', '1|A lô', '2|B lô', 'II|Xã giao', '1|C lô')),
    ).toEqual([]);
  });
  test('names the number that follows', () => {
    const [finding] = found('PL14', grid('STT|Việc', '1|Lắp loa', '3|Lắp camera', '3|Số hóa'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'A3' } });
    expect(finding?.message).toContain('theo dòng trên phải là 2');
  });
});
