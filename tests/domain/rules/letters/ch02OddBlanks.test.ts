import { found, line, paragraph } from '../workbook';

const CLEAN =
  'Ủy ban nhân dân xã đã số hóa 98% hồ sơ – “phi tiếp xúc”, ≥ 98; Wi-Fi, shopee, TikTok Shop… của Trường THCS Ðắk Lắk'.replace(
    'Ð',
    'Đ',
  );

describe('CH02', () => {
  test('is silent on plain blanks', () => {
    expect(found('CH02', paragraph(CLEAN))).toEqual([]);
  });
  test('makes one fix of a sheet full of no-break blanks', () => {
    const outline = Array.from({ length: 7 }, (_, n) => line('Đoạn', `Kết\u00a0quả\u200b ${n}.`));
    const [finding, ...others] = found('CH02', { outline });
    expect(others).toEqual([]);
    expect(finding?.fix?.label).toBe('Sửa cả 7 ô');
    expect(finding?.fix?.changes[0]?.after).toBe('Kết quả 0.');
  });
});
