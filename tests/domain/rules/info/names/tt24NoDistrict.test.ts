import { messagesOf, paragraph } from '../../workbook';

describe('TT24', () => {
  const said = (text: string) => messagesOf('TT24', paragraph(text));
  test.each([
    'Đề nghị UBND tỉnh hỗ trợ.',
    'UBND huyện cũ đã bàn giao 120 hồ sơ.',
    'Theo Quyết định số 15/QĐ-UBND ngày 12/3/2024 của UBND huyện.',
    'Khách đến từ các huyện lân cận.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('names the body of the province', () => {
    expect(said('Đề nghị UBND huyện hỗ trợ 420 triệu đồng.')[0]).toContain('“UBND tỉnh”');
    expect(said('Phòng Văn hóa và Thông tin huyện đã kiểm tra.')).toHaveLength(1);
  });
});
