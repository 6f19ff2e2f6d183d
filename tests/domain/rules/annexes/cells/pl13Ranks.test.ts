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

describe('PL13', () => {
  const ranks = (rank: number) =>
    grid(
      'TT|Thôn|Tổng điểm|Hạng',
      '1|Kéo Lồm|88|2',
      '2|Lũng Vài|95|1',
      '3|Nà Pất|80|3',
      `4|Cốc Mạ|72|${rank}`,
    );
  test('is silent on ranks in the order of the points', () => {
    expect(found('PL13', ranks(4))).toEqual([]);
  });
  test('measures by the column that tells all ranks apart', () => {
    const both = (rank: number) =>
      grid(
        'TT|Thôn|Chưa có kết nối|Điểm|Hạng',
        '1|Kéo Lồm|2|98|1',
        '2|Lũng Vài|3|95|2',
        '3|Nà Pất|3|93|3',
        '4|Cốc Mạ|12|84|4',
        `5|Nà Lim|12|82|${rank}`,
        '6|Đèo Bụt|24|70|6',
      );
    expect(found('PL13', both(5))).toEqual([]);
    expect(found('PL13', both(4))).toMatchObject([{ at: { cell: 'E6' } }]);
  });
  test('names the rank that the points give', () => {
    const [finding] = found('PL13', ranks(3));
    expect(finding).toMatchObject({ severity: 'Cảnh báo', at: { cell: 'D5' } });
    expect(finding?.message).toContain('theo cột “Tổng điểm” (72) phải là hạng 4');
  });
});
