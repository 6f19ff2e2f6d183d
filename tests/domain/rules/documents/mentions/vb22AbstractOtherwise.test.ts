import { document, found, paragraph } from '../../workbook';

describe('VB22', () => {
  const documents = [
    document({
      'Số, ký hiệu': '402/QĐ-UBND',
      'Loại văn bản': 'Quyết định',
      'Trích yếu': 'kiện toàn tổ công nghệ số cộng đồng của 12 khu vực',
    }),
    document({
      STT: '2',
      'Số, ký hiệu': '431/QĐ-UBND',
      'Loại văn bản': 'Quyết định',
      'Trích yếu': 'ban hành Quy chế quản lý, vận hành hệ thống camera an ninh',
    }),
  ];
  const said = (text: string) => found('VB22', { documents, ...paragraph(text) });
  test('is silent on the own abstract, a shorter one and what is no abstract', () => {
    for (const text of [
      'Quyết định số 402/QĐ-UBND ngày 03/3/2026 về kiện toàn tổ công nghệ số cộng đồng.',
      'Theo Quyết định số 402/QĐ-UBND ngày 03/3/2026, xã ban hành Quy chế quản lý camera.',
      'Quyết định số 402/QĐ-UBND với 15 thành viên đã họp 03 phiên về quản lý camera an ninh.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('names the document whose abstract it is; of a mere stranger it but hints', () => {
    const [finding] = said('Quyết định số 402/QĐ-UBND ban hành Quy chế vận hành camera an ninh.');
    expect(finding).toMatchObject({ severity: 'Cảnh báo' });
    expect(finding?.message).toContain('431/QĐ-UBND');
    const [hint] = said('Quyết định số 402/QĐ-UBND quy định mức thu phí, lệ phí trực tuyến.');
    expect(hint).toMatchObject({ severity: 'Gợi ý' });
  });
});
