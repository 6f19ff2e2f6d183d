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

describe('PL11', () => {
  const rates = (rate: number) =>
    grid(
      'TT|Thôn|Kế hoạch|Thực hiện|% thực hiện',
      `1|Na Lang|50|40|${rate}`,
      '2|Bản Tát|45|45|100',
      '3|Khuổi Phiu|30|24|80',
    );
  test('is silent on rates that their plan and result make', () => {
    expect(found('PL11', rates(80))).toEqual([]);
  });
  test('names what the rate should be, and where it comes from', () => {
    const [finding] = found('PL11', rates(88));
    expect(finding).toMatchObject({ severity: 'Lỗi', at: { cell: 'E2' } });
    expect(finding?.message).toBe(
      '“Thực hiện” 40 : “Kế hoạch” 50 × 100 = 80, ô “% thực hiện” ghi 88: sửa ô này thành 80.',
    );
  });
});
