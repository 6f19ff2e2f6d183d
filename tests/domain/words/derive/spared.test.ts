import { reckoned } from './reckoned';

const month = (text: string) => reckoned(text, { tháng: 8, quý: 1, tuần: 4 });

describe('numbers that belong to something else than the words beside them', () => {
  test.each([
    'Mô hình giúp mỗi hộ giảm lượng nước dùng từ 500 m³ xuống 350 m³, tiết kiệm 150 m³ (30%).',
    'Lượng giấy in giảm còn 42 ram, tiết kiệm 18 ram (30%) so với trước khi số hóa.',
    'Thời gian trả kết quả rút từ 5 ngày xuống 3,5 ngày, nhanh hơn 1,5 ngày (30%).',
    'Hai việc chậm là khảo sát chậm 5 ngày, rà soát thủ tục chậm 3 ngày (hạn 10/8, xong 13/8).',
    'Hai việc chậm là rà soát và khảo sát (hạn 20/8, xong 25/8), trong đó việc đầu chậm 3 ngày.',
    'Rà soát và khảo sát chậm lần lượt 3 ngày và 5 ngày (hạn ngày 20/8, xong ngày 25/8).',
    'Chợ có 120 hộ kinh doanh, 108 hộ dùng mã QR (90%), 12 hộ chưa dùng; phát sinh 8.640 giao dịch, bình quân 80 giao dịch mỗi hộ.',
    'Kiểm tra 6/10 xóm, chia làm 3 đợt, mỗi đợt 2 xóm; nhắc nhở 3 xóm chậm cập nhật.',
    'Hồ sơ quá hạn (8 hồ sơ, cho phép 5 hồ sơ) và camera hoạt động tốt (96,51%, yêu cầu 97%).',
    'Có 14 việc, xong 8 việc (57,14%); nếu chỉ tính 9 việc đến hạn thì tỷ lệ là 88,89%.',
    'Có 45 bài; chọn 9 bài trao giải (1 giải nhất, 2 giải nhì, 3 giải ba, 3 giải khuyến khích), chiếm 20% số bài.',
    'Đất đai còn 35/66 hồ sơ đang giải quyết và có 13 trong 23 hồ sơ quá hạn.',
    'Quý II là 380 hồ sơ, nay chỉ bằng chín phần mười, tức 342 hồ sơ.',
    'Trực tuyến 3.834 hồ sơ, gồm toàn trình 2.556 hồ sơ và một phần 1.278 hồ sơ; phần còn lại có 390 hồ sơ nộp tại quầy và 36 hồ sơ gửi bưu chính.',
    'Đội tàu có 186 chiếc. Chia theo nghề thì lưới rê 96 chiếc, câu 40 chiếc, lưới vây 16 chiếc, nghề khác 34 chiếc.',
    'Dự toán 1.600 triệu đồng, đã giải ngân 840 triệu đồng (52,5%), gồm quý I 288 triệu đồng, quý II 552 triệu đồng.',
    'Nhận 612 phản ánh, xử lý xong 611 phản ánh, 14 phản ánh xử lý quá hạn.',
    'Ngân sách hỗ trợ 26 triệu đồng trong 44 triệu đồng (59,09%), 36 xã viên mỗi người góp 500.000 đồng, cộng 18 triệu đồng.',
    'Thi có 1.250 lượt của 980 người; trao 1 giải nhất, 2 giải nhì, 3 giải ba và 6 giải khuyến khích, cộng 12 giải với 9 triệu đồng.',
    'Có 420 phiếu giấy và 180 phiếu điện tử; tỷ lệ hài lòng lần lượt là 95% (399 phiếu) và 98,33% (177 phiếu).',
    'Lắp 3 trạm, hết 54 triệu đồng; ngân sách hỗ trợ 30 triệu đồng, xã viên đóng góp 24 triệu đồng.',
    'Sự cố có 05 vụ (quý I: 09 vụ, quý II: 08 vụ), còn dưới ngưỡng 06 vụ được phép.',
  ])('%s', (text) => {
    expect(month(text)).toEqual([]);
  });

  test.each([
    ['Việc khảo sát (hạn 20/8, xong 25/8) chậm 6 ngày.', '5 ngày'],
    [
      'Lắp 3 trạm, hết 54 triệu đồng; ngân sách hỗ trợ 30 triệu đồng, xã viên góp 34 triệu đồng.',
      '34 thành 24',
    ],
    ['Gói thầu 160 triệu đồng, qua đấu thầu tiết kiệm 8 triệu đồng (6%).', '5%'],
    ['Gói 12 camera có giá 168 triệu đồng, bình quân 15 triệu đồng mỗi chiếc.', '14'],
    ['Có 486 người hưởng trợ cấp, 452 người nhận qua tài khoản; 44 người còn nhận tiền mặt.', '34'],
  ])('%s', (text, right) => {
    expect(month(text)).toEqual([expect.stringContaining(right)]);
  });
});
