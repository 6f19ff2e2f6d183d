import { free, messagesOf, paragraph, withFree } from '../../workbook';

const classes = free('Phụ lục I', [
  ['STT', 'Tên lớp', 'Ngày mở', 'Địa điểm', 'Học viên', '', ''],
  ['', '', '', '', 'Nam', 'Nữ', 'Cộng'],
  [1, 'Kỹ năng số cho phụ nữ', '12/5/2026', 'Nhà văn hóa thôn Nà Sảo', 4, 44, 48],
  [2, 'Bán hàng trên sàn cho hộ trồng hồi', '21/5/2026', 'Nhà văn hóa thôn Bó Pha', 36, 19, 55],
  [3, 'An toàn thông tin cho cán bộ thôn', '04/6/2026', 'Hội trường UBND xã', 27, 14, 41],
  [4, 'Chữ ký số cho hộ kinh doanh', '18/6/2026', 'Chợ trung tâm xã', 22, 31, 53],
]);
const places = free('Phụ lục II', [
  ['STT', 'Thôn', 'Số hộ', 'Hộ có chữ ký số', 'Tỷ lệ (%)', 'Tỷ lệ lắp camera (%)'],
  ['A', 'Vùng sông', 910, 421, '46,26', '52,10'],
  [1, 'Nà Sảo', 320, 176, '55,00', '48,75'],
  [2, 'Bó Pha', 290, 119, '41,03', '61,03'],
  [3, 'Cốc Mười', 300, 126, '42,00', '47,00'],
  ['B', 'Vùng đồi', 640, 268, '41,88', '39,84'],
  [4, 'Lũng Nặm', 210, 102, '48,57', '35,24'],
  [5, 'Khau Slưng', 430, 166, '38,60', '42,09'],
  ['', 'Toàn xã', 1550, 689, '44,45', '47,03'],
]);
const quarters = free('Phụ lục III', [
  ['STT', 'Nội dung', 'Đơn vị tính', 'Quý II/2026', '', '', '', 'Quý I/2026'],
  ['', '', '', 'Tháng 4', 'Tháng 5', 'Tháng 6', 'Cộng', ''],
  [1, 'Lượt xe qua bến', 'lượt', 412, 506, 638, 1556, 1320],
  [2, 'Trong đó khai báo điện tử', 'lượt', 287, 391, 524, 1202, 870],
]);
const said = (text: string): readonly string[] =>
  messagesOf('PL16', withFree(paragraph(text), classes, places, quarters));

describe('PL16 on events, months and places in order', () => {
  test.each([
    'Lớp bán hàng trên sàn cho hộ trồng hồi mở ngày 21/5/2026 tại thôn Bó Pha.',
    'Xã đăng ký lớp bán hàng trên sàn cho hộ trồng hồi trước ngày 12/5/2026.',
    'Lớp an toàn thông tin cho cán bộ thôn ngày 04/6/2026 có 41 học viên, trong đó 14 nữ.',
    'Đợt lưu động ngày 12/6/2026 tại nhà văn hóa thôn Bó Pha kích hoạt 48 tài khoản cho hộ trồng hồi.',
    'Sau lớp chữ ký số, ngày 25/6/2026 các hộ kinh doanh ở chợ trung tâm ký tờ khai đầu tiên.',
    'Tháng 5 có 506 lượt xe qua bến, trong đó 391 lượt khai báo điện tử.',
    'So với tháng 4, tháng 6 đông hơn với 638 lượt xe qua bến.',
    'Đông nhất là tháng 6 với 638 lượt xe qua bến, vắng nhất tháng 04 với 412 lượt.',
    'Trong ba thôn vùng sông, Cốc Mười xếp thứ hai với 42,00%.',
    'Về tỷ lệ lắp camera, thôn Nà Sảo xếp thứ hai toàn xã.',
    'Thôn Bó Pha xếp thứ nhất trong 5 thôn về tỷ lệ lắp camera.',
    'Trong 5 thôn, Nà Sảo đang có tỷ lệ hộ có chữ ký số cao nhất.',
    'Thôn Bó Pha có tỷ lệ lắp camera cao nhất.',
    'Riêng vùng đồi, thôn Lũng Nặm có tỷ lệ hộ có chữ ký số cao nhất.',
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  test.each([
    ['Lớp bán hàng trên sàn cho hộ trồng hồi mở ngày 12/5/2026.', 'ghi ngày 21/5/2026'],
    ['Lớp chữ ký số cho hộ kinh doanh mở tại chợ trung tâm ngày 18/5/2026.', 'ghi ngày 18/6/2026'],
    ['Ngày 14/6/2026, lớp an toàn thông tin cho cán bộ thôn khai giảng.', 'ghi ngày 04/6/2026'],
    ['Lớp an toàn thông tin ngày 04/6/2026 có 53 học viên.', 'là 41'],
    ['Lớp kỹ năng số cho phụ nữ ngày 12/5/2026 thu hút 84 học viên.', 'là 48'],
    ['Vắng nhất là tháng 04 với 421 lượt xe qua bến.', 'là 412'],
    ['Tháng 5 có 319 lượt khai báo điện tử.', '“Tháng 5” là 391'],
    ['Lượt xe qua bến tăng dần; đông nhất là tháng 6 với 648 lượt.', '“Tháng 6” là 638'],
    ['Thôn Nà Sảo xếp thứ nhất trong 5 thôn về tỷ lệ lắp camera.', 'đứng thứ 2'],
    ['Về tỷ lệ lắp camera, thôn Khau Slưng xếp thứ ba.', 'đứng thứ 4'],
    ['Trong ba thôn vùng sông, Bó Pha xếp thứ hai với 41,03%.', 'đứng thứ 4'],
    ['Trong 5 thôn, Lũng Nặm đang có tỷ lệ hộ có chữ ký số cao nhất.', '“Nà Sảo” là 55'],
    ['Thôn Khau Slưng có tỷ lệ lắp camera thấp nhất.', '“Lũng Nặm” là 35,24'],
  ])('finds “%s”', (text, right) => {
    expect(said(text)[0]).toContain(right);
  });
});
