import { found, paragraph } from '../../workbook';

describe('VB18', () => {
  test('is silent on codes written tight', () => {
    expect(
      found(
        'VB18',
        paragraph('Theo Chương trình số 01-CTr/TU, Kế hoạch số 31/KH-UBND, ngày 3/3 - 5/3/2026.'),
      ),
    ).toEqual([]);
  });
  test('writes Tân Cương’s 01- CTr/TU tight', () => {
    const [finding] = found(
      'VB18',
      paragraph('Thực hiện Chương trình hành động số 01- CTr/TU của Tỉnh ủy.'),
    );
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Thực hiện Chương trình hành động số 01-CTr/TU của Tỉnh ủy.',
    );
  });
});
