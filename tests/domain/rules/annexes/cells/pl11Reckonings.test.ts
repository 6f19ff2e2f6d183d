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
  const inTime = (rate: string, ...more: readonly string[]) =>
    grid(
      'Lĩnh vực|Đúng hạn|Quá hạn|Đang giải quyết|Tỷ lệ đúng hạn (%)',
      'Hộ tịch|90|10|4|90',
      'Đất đai|60|40|9|60',
      `Xây dựng|75|25|2|${rate}`,
      'Chứng thực|120|0|0|100',
      ...more,
    );
  test('reckons a share of what two columns make together', () => {
    expect(found('PL11', inTime('75'))).toEqual([]);
    expect(found('PL11', inTime('57')).map(({ message }) => message)).toEqual([
      '“Đúng hạn” 75 : (“Đúng hạn” 75 + “Quá hạn” 25) × 100 = 75, ô “Tỷ lệ đúng hạn (%)” ghi 57: sửa ô này thành 75.',
    ]);
  });
  test('takes no column of zeros for the whole of a share', () => {
    const shares = grid(
      'Hạng mục|Số lượng|Tỉnh hỗ trợ|Tỷ trọng (%)',
      'Máy tính|6|0|22',
      'Ki-ốt|2|84|17',
      'Camera|24|0|23',
      'Máy quét|3|0|38',
    );
    expect(found('PL11', shares)).toEqual([]);
  });
  test('takes no share of a hundred for one, where nothing stands beside it', () => {
    const shares = grid(
      'Thôn|Máy tính|Máy hỏng|Tỷ lệ phủ sóng (%)',
      'Na Lang|12|0|100',
      'Bản Tát|15|0|100',
      'Khuổi Phiu|9|0|100',
      'Nà Canh|7|0|95',
    );
    expect(found('PL11', shares)).toEqual([]);
  });
});
