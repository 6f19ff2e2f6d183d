import { document, found, paragraph } from '../../workbook';

describe('TT22', () => {
  const said = (text: string, name = 'Hòa Bình An') =>
    found('TT22', { info: { 'Tên đơn vị': name }, ...paragraph(text) }).map(
      ({ message }) => message,
    );
  test('is silent on the own name, on neighbours and on what a commune was made from', () => {
    for (const text of [
      'UBND xã Hòa Bình An đã chỉ đạo các thôn.',
      'Xã phối hợp với xã Hòa An mở 02 lớp.',
      'Xã được thành lập trên cơ sở sáp nhập xã Hòa An và xã Bình An.',
      'Toàn xã hội cùng tham gia; các xã, phường lân cận đã làm.',
      'Mô hình của phường Tân Lập được nhân rộng.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('finds a word left out of the name, a letter lost, and another’s name', () => {
    expect(said('UBND xã Hòa An đã chỉ đạo các thôn.')[0]).toContain('“xã Hòa Bình An”');
    expect(said('UBND xã Đồng Rạc báo cáo.', 'Đồng Rạch')[0]).toContain('“xã Đồng Rạch”');
    expect(said('Trên địa bàn xã Tân Lập có 12 mô hình.')[0]).toContain('Hòa Bình An');
  });
  test('finds the body of another kind of unit', () => {
    expect(said('Công an phường đã cấp 120 tài khoản.')[0]).toContain('sửa thành “Công an xã”');
  });

  test('finds another unit that reports or acts in the own one’s place', () => {
    expect(
      said('Thực hiện công văn của tỉnh, UBND xã Tân Lập báo cáo kết quả như sau:')[0],
    ).toContain('“UBND xã Tân Lập”');
    const told = 'Xã Tân Lập có 12 bản. Số liệu gồm cả ba xã cũ.';
    expect(said(told)[0]).toContain('Hòa Bình An');
    expect(said('Học tập kinh nghiệm, xã Tân Lập có 12 bản.')).toEqual([]);
  });

  test.each([
    'Trên đây là báo cáo quý III của UBND xã Tân Lập, kính báo cáo UBND tỉnh xem xét./.',
    'Trên đây là báo cáo tháng 9 năm 2026 của xã Tân Lập./.',
    'Trên đây là kết quả chuyển đổi số của Đảng ủy xã Tân Lập, kính trình Tỉnh ủy.',
    'UBND xã Tân Lập kính đề nghị UBND tỉnh hỗ trợ 300 triệu đồng.',
    'UBND xã Tân Lập ban hành 09 văn bản.',
    'Trong quý, Công an xã Tân Lập thu nhận 214 hồ sơ.',
    'Trung tâm PVHCC xã Tân Lập tiếp nhận 2.140 hồ sơ.',
    'Trang thông tin điện tử xã Tân Lập đăng 64 tin, bài.',
    'Xã Tân Lập được giao 15 nhiệm vụ.',
    'Trạm Y tế xã Tân Lập duy trì 02 máy.',
    'Đảng ủy xã Tân Lập chỉ đạo các chi bộ.',
    'Tổng số 12 nhiệm vụ do UBND xã Tân Lập giao đã xong.',
    'UBND phường Tân Lập đã ban hành 09 văn bản.',
    'Thực hiện công văn của tỉnh, UBND xã Tân Lập trân trọng báo cáo như sau:',
  ])('finds what is left of another commune’s report: %s', (text) => {
    expect(said(text)[0]).toContain('xã Hòa Bình An');
  });
  test.each([
    'Công an xã Tân Lập phối hợp cùng lực lượng của xã bắt 02 đối tượng.',
    'Kết quả này cao hơn xã Tân Lập 3 điểm phần trăm.',
    'Xã Tân Lập giáp ranh có 12 bản, gấp đôi xã ta.',
    'Đoàn công tác của UBND xã Tân Lập đến học hỏi.',
    'Có 12 hồ sơ của người dân xã Tân Lập nộp phi địa giới.',
    'Tuyến cáp quang nối sang xã Tân Lập dài 4 km.',
    'UBND xã Tân Lập (cũ) đã bàn giao 1.200 hồ sơ.',
    'Tại Công văn số 12/UBND-VP ngày 03/9/2026 của UBND xã Tân Lập về diễn tập.',
    'Xã Hòa Bình An đứng sau xã Tân Lập và phường Sông Cầu.',
    'Tiếp nhận 02 công chức biệt phái từ UBND xã Tân Lập.',
  ])('is silent where another commune is truly spoken of: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
  test('finds another’s name among recipients, issuers and behind a document of the list', () => {
    const documents = [
      document({ 'Số, ký hiệu': '14/KH-UBND', 'Cơ quan ban hành': 'UBND xã Hòa Bình An' }),
      document({ 'Số, ký hiệu': '15/KH-UBND', 'Cơ quan ban hành': 'UBND xã Tân Lập' }),
    ];
    const info = {
      'Tên đơn vị': 'Hòa Bình An',
      'Nơi nhận': 'Như trên\nĐảng ủy xã Tân Lập\nLưu: VT',
    };
    const told = paragraph('Kế hoạch số 14/KH-UBND ngày 05/3/2026 của UBND xã Tân Lập.');
    const places = found('TT22', { info, documents, ...told }).map(({ at }) => at.sheet);
    expect(places).toEqual(['Thông tin', 'Văn bản', 'Nội dung']);
  });
});
