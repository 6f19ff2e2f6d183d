import { found, paragraph } from '../../workbook';

describe('TH16', () => {
  const CITED = 'Mức độ hài lòng của người dân đạt';
  test.each(['9/10 hồ sơ được 5 điểm.', '18 / 18  điểm.', '17,5/18 điểm.'])(
    'is silent on “%s”',
    (text) => {
      expect(found('TH16', paragraph(`${CITED} ${text}`))).toEqual([]);
    },
  );
  test('finds another maximum however it is spaced, and reads its own clause only', () => {
    const [finding] = found('TH16', paragraph(`Số hóa tốt; ${CITED} 15 / 20 điểm.`));
    expect(finding?.message).toContain('“mức độ hài lòng” ghi 20, theo bộ chỉ số 766 là 18');
    expect(found('TH16', paragraph('Mức độ hài lòng cao. Xã đạt 15/20 điểm.'))).toEqual([]);
  });
});

describe('TH16', () => {
  test('is silent on the maxima of the index', () => {
    expect(
      found(
        'TH16',
        paragraph(
          'Mức độ hài lòng của người dân đạt 18/18 điểm. Tiến độ giải quyết đạt 19,78/20 điểm.',
        ),
      ),
    ).toEqual([]);
  });
  test('doubts Tân Cương’s 10/10 for online services, whose maximum is 12', () => {
    expect(
      found('TH16', paragraph('Tỷ lệ cung cấp dịch vụ công trực tuyến toàn trình đạt: 10/10 điểm')),
    ).toMatchObject([{ severity: 'Gợi ý' }]);
  });
});
