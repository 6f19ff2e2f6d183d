import { found, paragraph } from '../../workbook';

describe('NV03', () => {
  test('is silent where the total is said', () => {
    expect(found('NV03', paragraph('Tổng số nhiệm vụ được giao: 34 nhiệm vụ, trong đó:'))).toEqual(
      [],
    );
    expect(
      found('NV03', paragraph('Tổng số nhiệm vụ được giao là 34, trong đó hoàn thành 34.')),
    ).toEqual([]);
  });
  test('misses Tân Cương’s number', () => {
    expect(found('NV03', paragraph('Tổng số nhiệm vụ được giao, trong đó:'))).toMatchObject([
      { severity: 'Lỗi', at: { cell: 'C6' } },
    ]);
  });
});
