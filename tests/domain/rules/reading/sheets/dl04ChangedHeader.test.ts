import { withCell } from '../../withCell';
import { found } from '../../workbook';

describe('DL04', () => {
  test('is silent on the template’s headers', () => {
    expect(found('DL04', {})).toEqual([]);
  });
  test('DL04 mends a header that was misspelt', () => {
    const [finding] = found('DL04', withCell({}, 'Chỉ tiêu', 'F4', 'Kết qủa'));
    expect(finding?.fix?.changes).toMatchObject([
      { cell: 'F4', before: 'Kết qủa', after: 'Kết quả' },
    ]);
  });
});
