import { rowsTold } from '../../../../src/domain/words/counted/rowsTold';
import { wrongNames } from '../../../../src/domain/words/counted/wrongNames';
import { factsOf, gridsOf, paragraph, target, task } from '../../rules/workbook';

const open = { 'Trạng thái': 'Đang triển khai thực hiện', 'Thời hạn': '2026-12-01' };
const waiting = { 'Trạng thái': 'Chưa thực hiện', 'Thời hạn': '2026-12-01' };
const tasks = [
  task({ STT: '1', 'Tên nhiệm vụ': 'Thay camera hỏng tại khu Cây Lim', ...waiting }),
  task({ STT: '2', 'Tên nhiệm vụ': 'Lắp máy lấy số thứ tự tự động', 'Cơ quan chủ trì': 'Công an' }),
  task({ STT: '3', 'Tên nhiệm vụ': 'Chuẩn hóa dữ liệu hộ kinh doanh', ...open }),
  task({ STT: '4', 'Tên nhiệm vụ': 'Rà soát, báo cáo thủ tục hành chính nội bộ', ...open }),
  task({ STT: '5', 'Tên nhiệm vụ': 'Diễn tập ứng cứu sự cố', 'Trạng thái': 'Không phát sinh' }),
  task({ STT: '6', 'Tên nhiệm vụ': 'Lắp camera giám sát ở chợ Gò', ...open }),
  task({ STT: '7', 'Tên nhiệm vụ': 'Lắp camera giám sát ở chợ Đình', ...open }),
  task({ STT: '8', 'Tên nhiệm vụ': 'Mở điểm bán hàng OCOP tại bến phà', ...open }),
];
const targets = [
  target({ 'Chỉ tiêu': 'Giải ngân kinh phí so với dự toán năm', 'Kết quả': 49.81, 'Mục tiêu': 50 }),
  target({ TT: '2', 'Chỉ tiêu': 'Hồ sơ thanh toán phí, lệ phí trực tuyến', 'Kết quả': 95 }),
  target({ TT: '3', 'Chỉ tiêu': 'Hồ sơ quá hạn', 'So sánh': '≤', 'Kết quả': 6, 'Mục tiêu': 5 }),
];
const facts = (text: string) => factsOf(gridsOf({ ...paragraph(text), tasks, targets }));

describe('one row told of in other words', () => {
  test.each([
    ['Riêng việc thay camera hỏng ở khu Cây Lim, Công an đến nay đã làm xong.', 'Thay camera'],
    ['Sau nhiều lần hoãn, việc chuẩn hóa dữ liệu hộ kinh doanh đã hoàn thành.', 'Chuẩn hóa'],
    ['Công an đã hoàn thành việc chuẩn hóa dữ liệu hộ kinh doanh.', 'Chuẩn hóa'],
    [
      'Nhiệm vụ lắp máy lấy số tự động (hạn ngày 15/3/2026) đã lắp 2 máy nhưng vẫn đang triển khai.',
      'Lắp máy',
    ],
    ['Nhiệm vụ diễn tập ứng cứu sự cố hiện đang được triển khai.', 'Diễn tập'],
    ['Điểm bán hàng OCOP tại bến phà đã hoàn thành, chờ nghiệm thu.', 'Mở điểm'],
    [
      'Hai nhiệm vụ là lắp máy lấy số tự động và mở điểm bán hàng tại bến phà đều đã xong.',
      'Mở điểm',
    ],
    ['Đối chiếu với yêu cầu từ 50% trở lên, chỉ tiêu giải ngân đã đạt.', 'Giải ngân'],
    ['Tỷ lệ giải ngân tăng lên 49,81%, nhờ vậy đã đạt mục tiêu đề ra.', 'Giải ngân'],
    ['Tỷ lệ hồ sơ thanh toán trực tuyến mới đạt 95%, như vậy là chưa đạt mục tiêu.', 'Hồ sơ thanh'],
  ])('finds “%s”', (text, name) => {
    const [wrong, ...others] = wrongNames(facts(text));
    expect(others).toEqual([]);
    expect(wrong?.sheet.names.get(wrong.named?.row ?? 0)).toMatch(name);
  });

  test.each([
    'Việc lắp máy lấy số thứ tự tự động đã hoàn thành.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh tại chợ Gò đã hoàn thành.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh giai đoạn 1 đã hoàn thành.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh đã hoàn thành khâu khảo sát.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh đã hoàn thành, trừ chợ Gò.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh cơ bản đã hoàn thành.',
    'Nếu đủ máy, việc chuẩn hóa dữ liệu hộ kinh doanh đã hoàn thành.',
    'Việc chuẩn hóa dữ liệu hộ kinh doanh phải hoàn thành trước ngày 30/6/2026.',
    'Tỉnh đã hoàn thành việc chuẩn hóa dữ liệu hộ kinh doanh.',
    'Khi đó việc lắp máy lấy số thứ tự tự động chưa hoàn thành.',
    'Đến ngày 15/02/2026, việc lắp máy lấy số thứ tự tự động vẫn chưa xong.',
    'Việc rà soát thủ tục hành chính nội bộ đã hoàn thành.',
    'Việc ứng cứu sự cố đã hoàn thành.',
    'Điểm bán hàng OCOP tại bến phà của xã bạn đã hoàn thành.',
    'Điểm bán hàng OCOP tại bến phà đã hoàn thành phần móng.',
    'Hai nhiệm vụ là mở điểm bán hàng tại bến phà và chuẩn hóa dữ liệu hộ kinh doanh đều đang triển khai.',
    'Hai thôn được giao nhiệm vụ là Cây Lim và Bến Phà đều đã xong.',
    'Nhiệm vụ diễn tập ứng cứu sự cố chưa thực hiện.',
    'Việc lắp camera giám sát đã hoàn thành.',
    'Tại khu Cây Lim, tỷ lệ giải ngân kinh phí so với dự toán năm đã đạt mục tiêu.',
    'Tỷ lệ hồ sơ thanh toán trực tuyến đạt 95%, chưa đạt mục tiêu của tỉnh.',
    'Tỷ lệ hồ sơ quá hạn vượt mục tiêu.',
  ])('leaves alone “%s”', (text) => {
    expect(wrongNames(facts(text))).toEqual([]);
  });

  test('knows the unit that leads it, before and behind', () => {
    const led = (text: string) => rowsTold(facts(text)).map(({ said }) => said);
    const so = 'Việc lắp máy lấy số thứ tự tự động do Công an chủ trì';
    expect(led(`${so}, đã xong.`)).toContain(so);
    const before = 'Công an còn chủ trì việc lắp máy lấy số thứ tự tự động';
    expect(led(`Ngoài ra, ${before}, hạn ngày 15/3/2026.`)).toEqual([before]);
    expect(led('Công an chủ trì hướng dẫn dùng máy lấy số thứ tự tự động.')).toEqual([]);
    expect(led('Công an chủ trì, phối hợp lắp máy lấy số thứ tự tự động.')).toEqual([]);
  });
});
