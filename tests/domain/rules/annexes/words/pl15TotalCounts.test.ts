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

describe('PL15', () => {
  const models = (count: string) =>
    grid('STT|Mô hình|Có sổ', '1|Rau sạch|x', '2|Chè sạch|x', `|Tổng cộng: ${count} mô hình|2`);
  test('is silent on a total that counts its rows and crosses', () => {
    expect(found('PL15', models('02'))).toEqual([]);
  });
  test('finds a count that is off', () => {
    const [finding] = found('PL15', models('03'));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'B4' } });
    expect(finding?.message).toContain('Dòng tổng ghi 3, bảng có 2 dòng');
  });
});
