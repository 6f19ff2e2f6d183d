import { document, figure, found, messagesOf, paragraph, target, task } from '../../workbook';

describe('VB20', () => {
  const listed = [document({ 'Số, ký hiệu': '118/KH-UBND', 'Ngày ban hành': '2026-03-03' })];
  const said = (text: string) => found('VB20', { documents: listed, ...paragraph(text) });
  test('is silent on the listed document, on one of another day and on the next number', () => {
    for (const text of [
      'Thực hiện Kế hoạch số 118/KH-UBND ngày 03/3/2026.',
      'Thực hiện Kế hoạch số 181/KH-UBND ngày 03/4/2026.',
      'Thực hiện Kế hoạch số 118/KH-UBND và Kế hoạch số 119/KH-UBND ngày 03/3/2026.',
      'Thực hiện Kế hoạch số 245/KH-UBND ngày 03/3/2026.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('names the listed number where the digits are turned', () => {
    const [finding] = said('Thực hiện Kế hoạch số 181/KH-UBND ngày 03/3/2026.');
    expect(finding).toMatchObject({ at: { cell: 'C6' }, also: [{ sheet: 'Văn bản', cell: 'E5' }] });
    expect(finding?.message).toContain('Văn bản (ô E5) ghi 118/KH-UBND ngày 03/3/2026');
    expect(said('Thực hiện Kế hoạch số 181/KH-UBND.')).toHaveLength(1);
  });
  test('reads the day that a sentence begins with', () => {
    expect(said('Ngày 03/3/2026, UBND xã có Kế hoạch số 148/KH-UBND triển khai.')).toHaveLength(1);
    expect(said('Ngày 04/3/2026, UBND xã có Kế hoạch số 148/KH-UBND triển khai.')).toEqual([]);
  });
  test('holds Văn bản giao of a task against the document about the same', () => {
    const documents = [
      document({ 'Số, ký hiệu': '63/KH-UBND', 'Trích yếu': 'ra quân kích hoạt định danh điện tử' }),
    ];
    const of = (name: string) =>
      found('VB20', {
        documents,
        tasks: [task({ 'Tên nhiệm vụ': name, 'Văn bản giao': 'Kế hoạch số 36/KH-UBND' })],
        ...paragraph('Thực hiện Kế hoạch số 63/KH-UBND.'),
      });
    expect(of('Ra quân kích hoạt định danh điện tử lưu động')).toHaveLength(1);
    expect(of('Sửa chữa đường truyền')).toEqual([]);
  });
  test('compares the words with the request of Thông tin', () => {
    const info = { 'Văn bản yêu cầu': 'Công văn số 731/STC-NS ngày 05/3/2026 của Sở Tài chính' };
    const [finding] = found('VB20', {
      info,
      ...paragraph('Thực hiện Công văn số 713/STC-NS ngày 05/3/2026 của Sở Tài chính.'),
    });
    expect(finding?.at.cell).toBe('C6');
    expect(finding?.message).toContain('731/STC-NS');
  });

  test('compares small numbers as they are printed, with two digits', () => {
    const party = (code: string) => [
      document({
        'Cấp ban hành': 'Đảng ủy',
        'Cơ quan ban hành': 'Đảng ủy xã',
        'Loại văn bản': 'Chỉ thị',
        'Số, ký hiệu': code,
        'Ngày ban hành': '2026-02-10',
      }),
    ];
    const cited = (code: string, listedAs = '05-CT/ĐU') =>
      messagesOf('VB20', {
        documents: party(listedAs),
        ...paragraph(`Chỉ thị số ${code} ngày 10/02/2026 của Đảng ủy xã đã được quán triệt.`),
      });
    expect(cited('15-CT/ĐU')).toEqual([expect.stringContaining('ghi 05-CT/ĐU')]);
    expect(cited('05-CT/ĐU')).toEqual([]);
    expect(cited('06-CT/ĐU')).toEqual([]);
    expect(cited('18-CT/ĐU')).toEqual([]);
  });

  describe('in the notes of the data sheets', () => {
    const own = document({ 'Số, ký hiệu': '271/QĐ-UBND', 'Ngày ban hành': '2026-04-21' });
    const noted = (text: string) => [
      ...messagesOf('VB20', {
        documents: [own],
        figures: [figure('to_cns.to', { 'Kỳ này': 9, 'Ghi chú': text })],
      }),
      ...messagesOf('VB20', { documents: [own], tasks: [task({ 'Ghi chú': text })] }),
      ...messagesOf('VB20', { documents: [own], targets: [target({ 'Ghi chú': text })] }),
    ];
    test.each([
      'Kiện toàn tại Quyết định số 217/QĐ-UBND ngày 21/4/2026',
      'Theo QĐ số 217/QĐ-UBND, ngày 21/4/2026 của UBND xã',
      'QĐ 217/QĐ-UBND (21/4/2026)',
      'QĐ 217/QĐ-UBND (ngày 21/4/2026)',
      'Quyết định số 217/QĐ-UBND ngày 21 tháng 4 năm 2026',
      'Theo Quyết định số 217/QĐ-UBND ký ngày 21/4/2026',
      'Theo Quyết định số 217/QĐ-UBND ban hành ngày 21.4.2026',
      'Theo Quyết định số 721/QĐ-UBND ngày 21-4-2026 của UBND xã',
      'Theo Quyết định 217/QĐ-UBND',
      'Đã gửi 9 tổ Quyết định số 217/QĐ-UBND ngày 21/4/2026; còn 2 tổ chưa họp',
    ])('names the listed number for “%s”', (text) => {
      expect(noted(text)).toEqual(Array(3).fill(expect.stringContaining('ghi 271/QĐ-UBND')));
    });
    test.each([
      'Kiện toàn tại Quyết định số 271/QĐ-UBND ngày 21/4/2026',
      'QĐ 271/QĐ-UBND (21/4/2026)',
      'Quyết định số 271/QĐ-UBND ngày 21 tháng 4 năm 2026',
      'Theo Quyết định số 217/QĐ-UBND ngày 21/4/2025',
      'Theo Quyết định số 217/QĐ-UBND ngày 20 tháng 4 năm 2026',
      'Theo Quyết định số 217/QĐ-UBND ngày 21/4/2026 của UBND tỉnh',
      'Theo Quyết định số 217/QĐ-UBND của Chủ tịch UBND tỉnh',
      'Theo Quyết định số 217/QĐ-SKHCN ngày 21/4/2026 của Sở Khoa học và Công nghệ',
      'Theo Kế hoạch số 217/KH-UBND ngày 21/4/2026',
      'Có 217 hộ dùng, 271 hộ đăng ký',
    ])('is silent on “%s”', (text) => {
      expect(noted(text)).toEqual([]);
    });
  });
});
