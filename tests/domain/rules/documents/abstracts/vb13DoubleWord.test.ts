import { document, found, line } from '../../workbook';

describe('VB13', () => {
  const said = (text: string) => ({ outline: [line('Đoạn', text)] });
  test('is silent on words doubled on purpose', () => {
    for (const text of [
      'Từng bước từng bước hoàn thiện.',
      'Nhà nhà, người người cùng học.',
      'rõ người, rõ việc, rõ tiến độ',
      'luôn luôn cập nhật',
    ])
      expect(found('VB13', said(text))).toEqual([]);
  });
  test('knows that no word is doubled on purpose behind a number', () => {
    expect(found('VB13', said('Có 430 người, tăng 35 người người so với tháng 8.'))).toHaveLength(
      1,
    );
    expect(found('VB13', said('Có 35 người, người người cùng học.'))).toEqual([]);
  });
  test('reads names and abstracts too', () => {
    const documents = [document({ 'Trích yếu': 'về việc kiện toàn kiện toàn Ban Chỉ đạo' })];
    const [finding] = found('VB13', { documents });
    expect(finding?.at).toEqual({ sheet: 'Văn bản', cell: 'G5' });
    expect(finding?.message).toContain('có lẽ là “kiện toàn”');
    expect(found('VB13', { documents: [document({})] })).toEqual([]);
  });
  test('writes Tân Cương’s Đề án once', () => {
    const [finding] = found('VB13', said('Triển khai thực hiện Đề án Đề án số 22-ĐA/TU.'));
    expect(finding?.fix?.changes[0]?.after).toBe('Triển khai thực hiện Đề án số 22-ĐA/TU.');
  });
});
