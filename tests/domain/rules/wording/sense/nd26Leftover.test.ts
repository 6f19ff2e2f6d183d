import { found, paragraph } from '../../workbook';

describe('ND26', () => {
  const said = (text: string) => found('ND26', paragraph(text));
  test('is silent on brackets that say something and on dots that leave off', () => {
    for (const text of [
      'Đã số hóa 12 sổ (đạt 100%), các thôn hưởng ứng…',
      'Gồm loa, máy tính, máy in, ... theo Phụ lục XX kèm theo.',
      'Bà con hỏi: thủ tục thế nào?',
    ])
      expect(said(text)).toEqual([]);
  });
  test.each([
    'Toàn xã có 12 mô hình (hỏi lại anh Tuấn).',
    'Đã hỗ trợ xx hộ.',
    'Đã cấp ??? tài khoản.',
    'Đạt … % kế hoạch.',
    'Số hộ tham gia là ..., tăng so với kỳ trước.',
  ])('finds what was left in “%s”', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});
