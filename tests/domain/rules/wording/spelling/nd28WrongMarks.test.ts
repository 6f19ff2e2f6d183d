import { found, messagesOf, paragraph, task } from '../../workbook';

const said = (text: string) => messagesOf('ND28', paragraph(text));

describe('ND28', () => {
  test('is silent on right words that look alike, and on the tone mark’s other place', () => {
    expect(said('Xã thay đội ngũ, thuở trước kho chứa nước; sức khoẻ người đàn ông tốt.')).toEqual(
      [],
    );
  });
  test('names what was meant', () => {
    expect(said('Nộp trục tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nhiều nguời dùng.')[0]).toContain('“người”');
    expect(said('Còn 02 tàu chứa lắp.')[0]).toContain('“chưa”');
  });

  test('knows a word that can be no syllable, and a tone on the wrong vowel', () => {
    expect(said('Phường thanh tóan 45 khoản, bình qân 09 khoản.')[0]).toMatch(/“toán”.*“qân”/u);
    expect(said('Ngành thuế giúp khỏe, hoà, giữ gìn, quý, khuỷu, giếng, cuốc, ghế, nghề.')).toEqual(
      [],
    );
  });
  test('takes an odd word for the one that the workbook has everywhere else', () => {
    const clean = 'Wifi công cộng tại chợ, wifi công cộng tại bến, điểm công cộng tại xóm.';
    expect(said(`${clean} Đã lắp wifi công cọng tại bãi.`)[0]).toContain('“cộng”');
    expect(said(`${clean} Đã lắp wifi công sở tại xã.`)).toEqual([]);
  });
  test('takes a word for the one that sounds the same, where the workbook always has that', () => {
    const clean = 'Đón 120 lượt khách trong nước, 40 lượt khách nước ngoài, 9 lượt khách đoàn.';
    expect(said(`${clean} Khai báo 88 lược khách.`)[0]).toContain('“lượt”');
    expect(said(`${clean} Xây dựng chiến lược khách hàng.`)).toEqual([]);
  });
  test('reads a long list to its end', () => {
    const tasks = Array.from({ length: 9000 }, (_, n) =>
      task({ 'Tên nhiệm vụ': `Lắp điểm truy cập không dây tại nhà văn hóa thôn ${n}` }),
    );
    const all = [...tasks, task({ 'Tên nhiệm vụ': 'Mở lớp trục tuyến cho nguời dân' })];
    const [one, ...others] = found('ND28', { tasks: all });
    expect(others).toEqual([]);
    expect(one?.message).toMatch(/“người”.*“trực tuyến”/u);
  });
  test('finds a slip behind an odd blank, a line break and a letter of another script', () => {
    expect(said('Nộp trục\u00a0tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nộp trục\ntuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Ω: nộp trục tuyến.')[0]).toContain('“trực tuyến”');
    expect(said('Nộp ở trục, tuyến đường mới.')).toEqual([]);
  });
});

describe('ND28 on words that sound alike', () => {
  const said = (text: string) => messagesOf('ND28', paragraph(text));
  test.each([
    ['Mở lớp cho công nhân ở khu nhà chọ.', 'nhà trọ'],
    ['Đăng 45 tin, bài trên loa chuyền thanh.', 'truyền thanh'],
    ['Đã sử lý xong 12 phản ánh.', 'xử lý'],
    ['Người dân xử dụng dịch vụ công.', 'sử dụng'],
    ['Chiển khai kế hoạch tháng 10.', 'triển khai'],
    ['Đường truyền do nhà mạng nắp đặt.', 'lắp đặt'],
    ['Nghị quyết đặc ra mục tiêu phác triển số.', 'phát triển'],
    ['Đã dải ngân 962 triệu đồng.', 'giải ngân'],
    ['Phường đề suất mua thêm máy.', 'đề xuất'],
    ['Lưu văn bảng điện tử.', 'văn bản'],
    ['Người bán không dùng tiền mặc.', 'tiền mặt'],
    ['Công tác dà soát đã xong.', 'rà soát'],
    ['Trang thiết bị còn thiếu, đường truyền chưa sẵn xàng.', 'sẵn sàng'],
    ['Đoàn thanh niên tham da hỗ trợ.', 'tham gia'],
    ['Có 12 hộ niêm yếc giá.', 'niêm yết'],
    ['Bờ sông sạt lỡ 40 m.', 'sạt lở'],
    ['Có 12 lao động đi suất khẩu lao động.', 'xuất khẩu'],
    ['Chưa có lý do chính đán.', 'chính đáng'],
    ['Nhiều hộ nuôi thủy xản.', 'thủy sản'],
    ['Các thôn nổ lực hoàn thành.', 'nỗ lực'],
  ])('names what was meant in “%s”', (text, meant) => {
    expect(said(text)).toEqual([expect.stringContaining(`có lẽ là “${meant}”`)]);
  });
  test.each([
    'Lắp đặt khu vực chờ; đặt sản phẩm lên kệ.',
    'Tính năng xuất dữ liệu; tần suất phát sóng.',
    'Bàn giao thôn Đông 02 máy; các thôn báo cáo hằng tuần.',
    'Tham gia quân sự; xác định ranh giới.',
    'Lưu chữ ký số; trứng thực phẩm sạch.',
    'Phần mềm xuất bảng tổng hợp; hỗ trợ nổi bật.',
    'Xử lí, quản lí và chia xẻ dữ liệu.',
    'Chiến lược người dùng; đường liên thôn dài 2 km.',
    'Anh Sử Lý và chị Nhà Chọ dự họp.',
    'Âm thanh liên tục; người dâng hương.',
    'Lớp tập huấn về lịch sử lý luận.',
    'Hoàn thành lắp đặt 02 camera.',
    'Xã cũng cố gắng hoàn thành; gửi bản điện tử; đặt dụng cụ đo.',
    'Kỷ niệm ngày truyền thống; mỗi thôn nghỉ lễ 2 ngày; nghĩ ra cách mới.',
    'Mưa bão vẫn đến; sửa mái bị bão đánh tốc; sổ đỏ, sỏi đá.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('ND28 on keys left in a word', () => {
  test.each([
    ['Loa phát bằng tiếng Vieejt.', '“Vieejt”, có lẽ là “Việt”'],
    ['Xã đã triển khai 12 nhieemj vụ.', '“nhiệm”'],
    ['Hướng dẫn 45 nguwowif dân.', '“người”'],
  ])('names what was meant in “%s”', (text, meant) => {
    expect(said(text)).toEqual([expect.stringContaining(meant)]);
  });
  test.each([
    'Họp qua Google Meet và Zoom với 12 bạn tuổi teen.',
    'Gửi về hộp thư vieejt@xa.gov.vn.',
    'Máy chủ chống tấn công ddos, mã show room 12.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
