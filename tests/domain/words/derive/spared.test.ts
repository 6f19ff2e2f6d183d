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
    'Đài phát 3 bản tin, mỗi tuần bình quân 5 phút; tuần 39 phát 9 phút.',
    'Phòng Văn hóa chủ trì 6 việc trong 14 việc, Phòng Kinh tế 3 việc, Văn phòng 2 việc, ba đầu mối còn lại (Trung tâm, Ban Xây dựng Đảng, Công an) mỗi nơi 1 việc.',
    'Ban Chỉ đạo kiểm tra 6 xóm; bốn xóm còn lại chuyển sang quý IV. Sau kiểm tra có 3 xóm bị nhắc nhở.',
    'Số hộ chưa có sóng từ 118 hộ cuối quý II nay còn 46 hộ; đó là 28/148 hộ của Khuổi Slao và 18/121 hộ của Lũng Moong.',
    'Krai có 64 ha, Dhung 54 ha và Kmiên 46 ha. Bốn nơi còn lại là Tơng, Hwiê, Ea Sar và An Bình cộng lại 124 ha.',
    'Trên địa bàn có 36 cơ sở với 415 phòng, gồm 8 khách sạn (160 phòng), 18 nhà nghỉ (165 phòng) và 10 nhà dân (90 phòng).',
    'Sổ sức khỏe tích hợp cho 320 người, tăng 64 người (25%) so với tháng 6; lũy kế 2.560 người, trong đó trẻ em 384 người, bằng 15%.',
    'Tháng 7/2025 xã tiếp nhận 624 hồ sơ; như vậy sau một năm số hồ sơ tăng 156 hồ sơ, tức 25%.',
    'Gián đoạn lần lượt 15 phút, 40 phút, 1 giờ 20 phút và 25 phút, tổng cộng 160 phút, tức 2 giờ 40 phút.',
    'Hai việc này chậm 11 ngày; camera chậm vì mất điện từ ngày 24/4/2026 đến ngày 29/4/2026.',
    'Diện tích lên 288 ha; so với kế hoạch 320 ha còn thiếu một phần mười.',
    'Báo cáo chậm 4 ngày (hạn 10/7/2026, gửi 14/7/2026) và kích hoạt chậm 3 ngày (hạn 18/7/2026, làm ngày 21/7/2026).',
    'Mô hình hết 96 triệu đồng cho 12 lớp, tức 8 triệu đồng mỗi lớp. Mỗi lớp chi thù lao giảng viên 3 triệu đồng, in tài liệu 2 triệu đồng, còn lại 3 triệu đồng thuê máy chiếu.',
    'Mở 12 lớp cho 504 người, bình quân mỗi lớp 42 người; nữ 288 người (57,14%), người trên 60 tuổi 126 người (25%).',
    'Có 5/8 máy mua từ trước năm 2019, còn chạy Windows 7.',
    'Khai giảng 9 lớp nghề với 415 học viên, gồm 4 lớp may (160 học viên), 3 lớp hàn (155 học viên); 2 lớp nấu ăn (100 học viên).',
    'Mua 4 bộ máy lọc giá 6,5 triệu đồng/bộ, hết 27 triệu đồng cả công lắp đặt.',
    'Mua 30 bộ bàn ghế, đơn giá 1,2 triệu đồng, hết 38 triệu đồng cả vận chuyển.',
    'Phun thuốc trừ sâu đợt 2 trên 85 ha lúa, đạt 94,44% diện tích 90 ha phải phun.',
    'Trong 9 việc có 2 việc trễ: khảo sát xong ngày 25/8/2026, trễ 5 ngày; rà soát xong ngày 13/8/2026, trễ 3 ngày.',
    'Ba ấp có chỉ tiêu 650 tài khoản, kích hoạt 529 tài khoản, đạt 81,38%, còn 121 tài khoản, bằng 44,81% số còn lại của toàn xã.',
    'Chiến dịch làm sạch dữ liệu đất đai mới đối soát 1.890 thửa, còn 810 thửa (30%).',
    'Wifi phủ 14 điểm, quá nửa (8 điểm, 57,14%) ở nhà văn hóa của cả 8 ấp, số còn lại chia cho trường học 4 điểm và chợ 2 điểm.',
    'Thay 2 camera, giá 3,2 triệu đồng một chiếc, cộng 6,4 triệu đồng, thêm công lắp 0,4 triệu đồng, tất cả 6,8 triệu đồng, lấy từ 437,5 triệu đồng dự toán còn lại.',
    'Mua 12 máy tính, đơn giá 14,5 triệu đồng, thành tiền 174 triệu đồng.',
  ])('%s', (text) => {
    expect(month(text)).toEqual([]);
  });

  test.each([
    ['Việc khảo sát (hạn 20/8, xong 25/8) chậm 6 ngày.', '5 ngày'],
    [
      'Báo cáo chậm 4 ngày (hạn 10/7/2026, gửi 12/7/2026) và kích hoạt chậm 3 ngày (hạn 18/7/2026, làm ngày 21/7/2026).',
      '2 ngày',
    ],
    ['Mở 8 lớp, trong đó thôn Đoài 3 lớp, thôn Hạ 2 lớp, 4 lớp còn lại ở hội trường.', '3'],
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
