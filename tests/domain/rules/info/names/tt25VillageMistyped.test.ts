import { free, messagesOf, paragraph, withFree } from '../../workbook';

describe('TT25', () => {
  const sheet = free('Phụ lục II', [
    ['STT', 'Thôn', 'Số hộ'],
    [1, 'Bến Mới', 120],
    [2, 'Cầu Rồng', 95],
  ]);
  const said = (text: string) => messagesOf('TT25', withFree(paragraph(text), sheet));
  test('is silent on names of the annex, on quite other names and on one that is said again', () => {
    expect(said('Giải Nhất trao cho thôn Bến Mới, giải Nhì cho thôn Nà Pha.')).toEqual([]);
    expect(said('Thôn Bến Mơ nộp 12 phiếu; thôn Bến Mơ đạt 90%.')).toEqual([]);
  });
  test('names the row that was meant', () => {
    expect(said('Giải Nhì trao cho đội thôn Bến Mơ.')[0]).toContain('có lẽ là “Bến Mới”');
  });

  const whole = free('Phụ lục I', [
    ['STT', 'Khu vực', 'Số hộ'],
    ['A', 'Cụm ven sông', 415],
    [1, 'Bờ Kè', 120],
    [2, 'Chợ Cũ', 95],
    ['B', 'Cụm đồng', 415],
    [3, 'Vàm Xáng (cồn)', 95],
    [4, 'Khu vực Tân Phú', 105],
    ['', 'Toàn phường', 415],
  ]);
  const ofWhole = (text: string) => messagesOf('TT25', withFree(paragraph(text), whole));
  test.each([
    'Giải nhất thuộc về khu vực Chợ Cũ, giải ba khu vực Tân Thuận.',
    'Khu vực Bình Lợi dẫn đầu với 96%.',
    'Đã lắp wifi tại khu vực Rạch Sung và khu vực Bờ Kè.',
    'Trạm đặt ở khu vực Cồn Ngang, hoạt động từ ngày 27/5/2026.',
    'Vận động được 12 hộ (khu vực Thới Hòa).',
  ])('finds an area that the whole list of the annex does not have: %s', (text) => {
    expect(ofWhole(text)).toEqual([expect.stringContaining('kê đủ 4 khu vực')]);
  });
  test('names the one area that has a word of it, where that is not told beside it', () => {
    const third = (beside: string) =>
      ofWhole(`Giải nhất thuộc về khu vực ${beside}, giải ba khu vực Tân Thuận.`).join();
    expect(third('Chợ Cũ')).toContain('không có tên ấy, có lẽ là “Tân Phú”: sửa tên');
    expect(third('Tân Phú')).toContain('không có tên ấy: sửa tên');
  });
  test.each([
    'Khu vực Tân Phú dẫn đầu, khu vực Vàm Xáng thấp nhất.',
    'Khách từ khu vực Đông Nam Bộ và khu vực Tây Nguyên tăng.',
    'Khu vực Tân Thuận cũ đã sáp nhập vào Tân Phú.',
    'Khu vực Tân Thuận, xã Long Hưng có sạt lở.',
    'Phía bắc giáp khu vực Tân Thuận.',
    'Lắp camera tại khu vực Nhà văn hóa và khu vực Ngã Ba.',
    'Tổ Tân Thuận đạt 12 hộ; thôn Tân Thuận cũng vậy.',
    'Khu vực Tân Thuận có 9 hộ; khu vực Tân Thuận đạt 3%.',
    'Khu vực công và khu vực tư nhân cùng tham gia.',
    'Khu vực Bờ Kè Trên đã có đường.',
  ])('is silent on what the list need not have: %s', (text) => {
    expect(ofWhole(text)).toEqual([]);
  });
});
