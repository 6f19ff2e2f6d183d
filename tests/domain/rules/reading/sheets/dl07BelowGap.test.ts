import type { Changes } from '../../workbook';
import { found, target } from '../../workbook';

describe('DL07', () => {
  const far = (blank: number): Changes => ({
    targets: [
      target({}),
      ...Array.from({ length: blank }, () => ({})),
      target({ TT: '2', 'Chỉ tiêu': 'B' }),
    ],
  });
  test('is silent on up to a hundred blank rows', () => {
    expect(found('DL07', far(99))).toEqual([]);
  });
  test('tells what stands below more of them', () => {
    expect(found('DL07', far(120))).toMatchObject([{ severity: 'Cảnh báo' }]);
  });
});
