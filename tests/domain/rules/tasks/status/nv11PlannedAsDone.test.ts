import { found, line } from '../../workbook';

describe('NV11', () => {
  const plans = (...texts: string[]) => ({
    outline: [
      line('I', 'NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'),
      ...texts.map((text) => line('Đoạn', text)),
      line('Đoạn', 'Hết.'),
    ],
  });
  test('is one finding for all places', () => {
    const [finding, ...others] = found(
      'NV11',
      plans('Kết quả đạt được : A.', 'Kết quả đạt được: B.'),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ at: { cell: 'C6' }, also: [{ cell: 'C7' }] });
    expect(finding?.message).toBe(
      'Phần nhiệm vụ sắp tới dùng nhãn “Kết quả đạt được” ở 2 chỗ, ví dụ “Kết quả đạt được : A.”: có lẽ là “Kết quả dự kiến”.',
    );
    expect(finding?.fix?.label).toBe('Đổi thành “Kết quả dự kiến”');
  });
  test('is silent on results spoken of within a sentence', () => {
    expect(found('NV11', plans('Giữ vững các Kết quả đạt được: A.'))).toEqual([]);
  });
});

describe('NV11', () => {
  const label = (heading: string) => ({
    outline: [line('I', heading), line('Đoạn', 'Kết quả đạt được: giảm lỗi hệ thống.')],
  });
  test('is silent on results', () => {
    expect(found('NV11', label('MỘT SỐ KẾT QUẢ ĐỘT PHÁ'))).toEqual([]);
  });
  test('calls Tân Cương’s future results expected', () => {
    const [finding] = found('NV11', label('NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM'));
    expect(finding?.fix?.changes[0]?.after).toBe('Kết quả dự kiến: giảm lỗi hệ thống.');
  });
});
