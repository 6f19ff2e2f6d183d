import { derive, KINDS } from '../../../../src/domain/words/derive/derive';
import { read } from '../../../../src/domain/words/read';
import { reckoned } from './reckoned';

const month = (text: string) => reckoned(text, { tháng: 8, quý: 1, tuần: 4 });
const quarter = (text: string) => reckoned(text, { tháng: 3, quý: 1 });
const halfYear = (text: string) => reckoned(text, { tháng: 6, quý: 2, tuần: 26 });

describe('numbers that belong to something else than the words beside them', () => {
  test.each([
    'Thanh toán trực tuyến 756/800 hồ sơ, đạt 94,5%, tăng 2 điểm phần trăm so với tháng 7 nhưng còn thiếu 0,5 điểm phần trăm so với mục tiêu 95%.',
    'Hỗ trợ 46 trường hợp ở 4 khu phố, gồm 27 trường hợp già yếu và 19 trường hợp khuyết tật; 6 khu phố còn lại đăng ký 18 trường hợp.',
    'Kích hoạt 816 tài khoản còn lại trong quý IV, riêng tháng 10 phấn đấu 300 tài khoản, hai tháng cuối năm 516 tài khoản.',
    'Trang thông tin đăng 18 tin, bài, nhiều hơn loa truyền thanh 4 tin, bài và nhiều hơn Zalo 8 tin, bài; cộng cả ba kênh được 42 tin, bài, bằng 105% kế hoạch tháng.',
    'Nhiều nhất là hộ tịch với 485 hồ sơ, chiếm 38,8%; đất đai, xây dựng 265 hồ sơ, bảo trợ xã hội 160 hồ sơ, đăng ký kinh doanh 150 hồ sơ; ít nhất là bến bãi với 70 hồ sơ.',
    'Các tổ hướng dẫn 360 lượt hộ; trong 9 tổ có bốn tổ cao hơn là Vàm Ngang (52), Đước Già (47), Bãi Ghe (45) và Kinh Đứng (44), tổ Rạch Cui vừa bằng, bốn tổ còn lại thấp hơn.',
    'Đất đai số hóa 778/818 kết quả (95,11%), bảo trợ xã hội 504/526 (95,82%), bốn lĩnh vực còn lại số hóa đủ 2.436 kết quả.',
    'Có 174 hồ sơ, chủ yếu ở ba lĩnh vực đất đai (60), bảo trợ xã hội (38), hộ tịch (29), cộng 127 hồ sơ; ba nhóm còn lại 47 hồ sơ.',
    'Hộ tịch đông nhất với 178 hồ sơ, kế đó là đất đai 104 hồ sơ và bảo trợ xã hội 68 hồ sơ; ba lĩnh vực này cộng lại 350 hồ sơ.',
    'Sản lượng muối đạt 1.260 tấn, giảm 160 tấn (11,27%) so với tháng 3 vì mưa, nhưng vẫn cao hơn cùng kỳ năm 2026 (1.200 tấn) 5%.',
    'Đã giải ngân 2.000 triệu đồng, còn 300 triệu đồng, trong đó trạm phát sóng còn 200 triệu đồng. Phần còn lại gồm trạm phát sóng 200 triệu đồng, cáp quang 50 triệu đồng, truyền thông 50 triệu đồng.',
    'Hai ki-ốt phục vụ 4.860 lượt sử dụng, trong đó ki-ốt số 1 có 2.710 lượt, ki-ốt số 2 có 2.150 lượt.',
    'Thành tiền 198 triệu đồng, thấp hơn giá gói thầu (210 triệu đồng) là 12 triệu đồng.',
    'Đảng ủy ban hành kế hoạch ngày 12/01/2027; sau đó 13 ngày, UBND xã có kế hoạch ngày 25/01/2027.',
    'Dự toán 2.400 triệu đồng, đã chi 2.232 triệu đồng, đạt 93%. Nếu không kể nhóm tập huấn (400 triệu đồng) thì tỷ lệ giải ngân là 93,15%.',
    'Thực hiện Kế hoạch số 163/KH-UBND ngày 25/11/2026, ngày 18/12/2026 xã diễn tập với 45 người, chậm 3 ngày so với thời hạn được giao.',
    'Ngoài 60 hồ sơ tháng trước chuyển sang, nhận mới 1.190 hồ sơ, nâng số thụ lý lên 1.250: hai ngày đầu 118 hồ sơ, tuần hai 296, tuần ba 305, tuần bốn 291, ba ngày cuối 180.',
    'Các doanh nghiệp dùng 486 lao động: 6 doanh nghiệp lớn dùng 408 người, 3 doanh nghiệp nhỏ dùng 78 người.',
    'Chín tháng có 2.160 người, cùng kỳ 1.350 người; trong đó trẻ em dưới 16 tuổi 432 người, chiếm 20%. Cộng từ tháng 01/2025 đến nay có 3.905 người.',
    'Toàn khu đạt 75%; thôn Suối Cát mới được một nửa số tàu, kém mức chung 20 điểm phần trăm.',
    'Bán 1.260 đơn hàng, tăng 20% so với tháng 9 (1.050 đơn), thu về 315 triệu đồng, trong khi tháng 9 bán bình quân 260.000 đồng một đơn.',
    'Trao 11 giải gồm 1 giải Nhất 1.000.000 đồng, 2 giải Nhì mỗi giải 700.000 đồng, 3 giải Ba mỗi giải 500.000 đồng và 5 giải Khuyến khích mỗi giải 200.000 đồng, tổng cộng 4.900.000 đồng.',
    'Mua 4 bộ cảm biến giá 6,5 triệu đồng/bộ và 2 tủ điện, tổng cộng 38 triệu đồng.',
    'Văn bản xử lý trên hệ thống tăng 230 văn bản (7,62%) so với quý III, trong đó văn bản đến từ 1.890 lên 2.040, văn bản đi từ 1.130 lên 1.210.',
    'Sổ sức khỏe điện tử: cuối quý III có 5.110 người, quý IV thêm 730 người, tăng 14,29%.',
    'Trung tâm phát 320 phiếu, thu về 300 phiếu hợp lệ (93,75%); hài lòng 282 phiếu, bình thường 12 phiếu, chưa hài lòng 6 phiếu. Tỷ lệ hài lòng 94%.',
    'Năm nay nộp qua mạng 3.276 hồ sơ, cùng kỳ là 2.795/3.250 hồ sơ (86%), tức tăng 481 hồ sơ; dịch vụ công toàn trình tăng 355 hồ sơ, lên 1.965 hồ sơ.',
    'Đã lắp 7 điểm wifi công cộng, gồm 4 điểm ở các tổ dân phố số 1, số 2, số 3, số 5 và 3 điểm ở trường học.',
    'Cả năm 2026, xã tiếp nhận 8.460 hồ sơ, bình quân 705 hồ sơ mỗi tháng; trong đó sáu tháng đầu năm 4.280 hồ sơ, sáu tháng cuối năm 4.180 hồ sơ.',
    'Trong 8 nhiệm vụ được giao có 3 nhiệm vụ đã hoàn thành, 3 nhiệm vụ đang thực hiện, 1 nhiệm vụ chưa thực hiện, 0 nhiệm vụ quá hạn.',
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
    'Ở chợ, 88/110 hộ nhận tiền bằng mã QR, nhiều hơn tháng 7 là 6 hộ. Tháng 7 có 82 hộ; hiện còn 22 hộ chỉ nhận tiền mặt.',
    'Bản đồ du lịch số đã có 18/24 điểm, đạt 75%, còn 4 điểm ở Hòn Khế và 2 điểm ở Mũi Én.',
    'Hợp tác xã xuất bán 18,5 tấn chình với giá bình quân 480.000 đồng/kg, thu 8.880 triệu đồng.',
    'Đất đai chiếm 25/51 hồ sơ quá hạn của toàn phường và còn 70 hồ sơ đang giải quyết.',
    'So với 6 tháng đầu năm 2026 (3.200 hồ sơ), lượng hồ sơ tiếp nhận tăng 400 hồ sơ (12,5%).',
    'Đề nghị hỗ trợ 150 triệu đồng mua 10 đầu ghi hình (6 chiếc cho chợ, 4 chiếc cho bến), đơn giá 15 triệu đồng/chiếc.',
    'Có 2 nhiệm vụ hoàn thành sau hạn, chậm lần lượt 7 ngày và 3 ngày, bình quân 5 ngày mỗi nhiệm vụ.',
    'Đất đai còn 38 hồ sơ đang giải quyết và có 18 hồ sơ quá hạn, các lĩnh vực khác cộng lại 17 hồ sơ quá hạn.',
    'Cả 6 tháng là 3.600 hồ sơ; kỳ trước bình quân 575 hồ sơ mỗi tháng.',
    'Cấp mã cho 189 ha, gồm 112,5 ha sầu riêng (62,5% diện tích sầu riêng) và 76,5 ha xoài (60,71% diện tích xoài).',
    'Mùa khô có 3 đợt mặn: ngày 20/02/2027 đo được 1,9‰, ngày 11/3/2027 là 2,8‰ và ngày 02/4/2027 là 2,1‰; cống đóng tổng cộng 17 ngày.',
    'Có 24 hồ sơ quá hạn, bằng 80% mức khống chế (30 hồ sơ) và bằng 0,78% số hồ sơ đã giải quyết.',
    'Suối Nhum đạt 70%, Láng Trắc 71,43%; Bình Lợi xếp thứ sáu với 77,78%, hơn ấp Nông Trường 2,78 điểm phần trăm.',
    'Tháng 6/2026 cao nhất (14.800 lượt), tháng 4/2026 thấp nhất (12.100 lượt), chênh nhau 2.700 lượt; tháng 5/2026 tăng 2.400 lượt so với tháng trước đó.',
    'Thêm 25 quầy so với 240 quầy đã gắn, gồm 11 quầy rau, 08 quầy hải sản và 06 quầy ăn uống.',
    'Có 1.176 hồ sơ toàn trình và 588 hồ sơ một phần, tương ứng 66,67% và 33,33% số hồ sơ trực tuyến.',
    'Trong 96 việc có 48 việc xong và 24 việc đang làm, lần lượt chiếm 50% và 25%.',
    'Tổ 4 có 57 hộ và tổ 5 có 46 hộ, tỷ lệ lần lượt đạt 95% và 92%.',
    'Xử lý 318 văn bản, gồm 204 văn bản đến (64,15%) và 114 văn bản đi (35,85%), tức cứ 10 văn bản đi thì có gần 18 văn bản đến.',
    'Bốn ấp góp 37 trong 55 tài khoản của tuần (67,27%), bốn ấp kia mỗi ấp chỉ 4 hoặc 5 tài khoản.',
    'Số hóa tăng 1,29 điểm phần trăm (từ 97,6%), kích hoạt định danh tăng 2,04 điểm phần trăm (từ 87,52%).',
    'Năm tổ (số 1, 2, 3, 6, 8) từ 90% trở lên, tổ số 4 (88,98%) và tổ số 7 (88,95%) thiếu hơn 1 điểm phần trăm.',
    'Bảy camera này gồm 3 camera ở tổ dân phố số 4, 2 camera ở tổ số 9, 2 camera ở tổ số 10.',
    'Mở thêm 5 lớp cho các tổ số 4, 7, 9 và 10 (riêng tổ số 9 mở 2 lớp).',
    'Hai lớp có 77 người dự: lớp tại Nậm Ngòi 41 người, lớp tại Tả Chải 36 người. So với tháng 1, số lớp giảm 1, số người dự giảm 41 người (34,75%), nhưng bình quân một lớp gần như giữ nguyên: 38,5 người so với 39,33 người.',
    'Ban Chỉ đạo họp 3 phiên, có 46 lượt đại biểu dự, phiên đầu 14 người, phiên sau 17 người.',
    'Hai tổ có 30 thành viên, tổ 1 vận động 12 người, tổ 2 vận động 14 người tham gia.',
    'Hai lớp có 34 người dự, lớp tại Nà Hỏa hướng dẫn 14 người, lớp tại Tả Chải hướng dẫn 17 người.',
    'Hai lớp có 34 người dự, lớp tại Nà Hỏa 14 người đã dùng điện thoại thông minh, lớp tại Tả Chải 17 người.',
    'Mở 2 lớp, lớp đầu 14 người, lớp sau 17 người; có 34 người dùng điện thoại thông minh.',
    'Tiếp nhận 318 hồ sơ; trong 3 ngày cao điểm, mỗi ngày nhận 32 hồ sơ.',
    'So với tháng 1, số người dự giảm 41 người, bình quân mỗi lớp 38,5 người so với 39,33 người.',
    'Lũy kế có 2.810 tài khoản trên 3.630 người, đạt 77,41%, so với mục tiêu 80% còn thiếu 4 máy lấy dấu vân tay.',
    'Tập huấn 1.080 người, trong đó đợt 1 có 14 lớp với 630 người, đợt 2 có 10 lớp với 450 người.',
    'Sáu tháng đầu năm có 1.450 hồ sơ trực tuyến (73,23% số tiếp nhận), sáu tháng cuối năm 1.826 hồ sơ (82,25%).',
    'Lao động phân theo ngành: dệt may 650 người, cơ khí 380 người, gỗ 265 người, thực phẩm 125 người.',
    'Thu 312/390 triệu đồng, đạt 80%, cao hơn kỳ trước (258/375 triệu đồng, đạt 68,8%) 11,2 điểm phần trăm; 78 triệu đồng còn lại thu tiền mặt.',
    'Quý III chi 420 triệu đồng; lũy kế chi 1.050 triệu đồng, còn 450 triệu đồng. Chi quý III gồm thiết bị 170 triệu đồng, tập huấn 75 triệu đồng, camera 70 triệu đồng, đường truyền 60 triệu đồng, truyền thông 45 triệu đồng.',
    'Có 606 hồ sơ trả trước và đúng hạn, trong đó trước hạn 240 hồ sơ, đúng ngày hẹn 366 hồ sơ; tỷ lệ 99,02% tuy giảm nhưng vẫn cao.',
    'Có 11.646 hồ sơ nộp trực tuyến, bằng đúng 90% tổng số tiếp nhận; 1.294 hồ sơ (10%) nộp trực tiếp.',
    'Mở 8 lớp, mỗi lớp 40 người, tổng cộng 320 người; ưu tiên 6 ấp mới mở 1 lớp trong quý III, 2 lớp còn lại dành cho người cao tuổi.',
    'Lấy ý kiến 200 người: 188 người hài lòng (94%). Có 140 phiếu phát tại quầy, 60 phiếu qua mã QR; tháng 7 tỷ lệ hài lòng là 93%.',
    'Khu Đồi Mới kích hoạt 24 tài khoản, gấp đôi khu Thành Lập (12 tài khoản). Hai khu Đồi Mới và Bãi Đình cộng lại được 46 tài khoản.',
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
    'Doanh thu tháng 10 đạt 540 triệu đồng. Chiếu cói dẫn đầu với 228 triệu đồng, chiếm 42,22%; mây tre đan tăng từ 120 triệu đồng lên 140 triệu đồng (16,67%).',
    'Chiếu cói giảm từ 140 triệu đồng xuống 120 triệu đồng (14,29%) trong tổng số 540 triệu đồng.',
    'Xã có 200 hộ; số hộ dùng tăng từ 120 hộ lên 140 hộ (70%).',
    'Số đã chi chia theo nội dung: thiết bị 540 triệu đồng, đường truyền và phần mềm 310 triệu đồng, tập huấn 160 triệu đồng, truyền thông 110 triệu đồng, hỗ trợ làng nghề 140 triệu đồng.',
    'Năm tổ dân phố đạt từ 90% trở lên là số 5, Chợ Mới, số 1, Đình Thượng và Bến Ngự; năm tổ dân phố còn lại đạt từ 85% đến dưới 90%.',
    'Lắp 7 điểm wifi, gồm 4 điểm ở các tổ dân phố số 1, số 2, số 3, số 5 và 3 điểm ở Bến Ngự, Đình Thượng, Chợ Mới; 3 điểm còn lại chờ thiết bị.',
    'Về phí, 5.167/5.420 hồ sơ được thanh toán trực tuyến, đạt 95,33%; 253 hồ sơ còn nộp tiền mặt; 9 tháng đầu năm tỷ lệ thanh toán là 94,68%.',
    'Thanh toán trực tuyến 756/800 hồ sơ, đạt 94,5%; cùng kỳ năm trước tỷ lệ thanh toán trực tuyến là 91,2%.',
    'Giải quyết 2.840 hồ sơ, đúng hạn 2.783 hồ sơ, đạt 97,99% (9 tháng đầu năm tỷ lệ đúng hạn là 97,2%).',
    'Giải quyết 2.840 hồ sơ, đúng hạn 2.783 hồ sơ, đạt 97,99%; hết quý II, tỷ lệ đúng hạn là 97,2%.',
    'Lấy phiếu 320 người, 304 người hài lòng, đạt 95%; đợt khảo sát trước, tỷ lệ hài lòng là 94,1%.',
    'Có 11 sáng kiến được đề nghị, 06 sáng kiến được công nhận. Tỷ lệ công nhận là 54,55% số đề nghị, nếu chỉ xét 08 sáng kiến đã có kết luận thì đạt 75%.',
    'Có 20 mô hình đăng ký, 12 mô hình được công nhận. Tỷ lệ công nhận là 60%, so với 16 mô hình đã thẩm định thì đạt 75%.',
    'Có 20 mô hình đăng ký, 12 mô hình được công nhận. Tỷ lệ công nhận là 60%, xét riêng 16 mô hình đã thẩm định, đạt 75%.',
    'Có 14 việc, xong 8 việc (57,14%); trừ 5 việc chưa đến hạn thì đạt 88,89%.',
    'Có 14 việc, xong 8 việc (57,14%); không kể 5 việc chưa đến hạn thì tỷ lệ đạt 88,89%.',
    'Ngày hội có 620 người tham dự, gồm 365 người ở các buôn, 214 người ở các thôn, 41 đại biểu và khách mời; 12 gian trưng bày.',
    'Hội thảo có 200 đại biểu, gồm 120 đại biểu của xã, 50 đại biểu của thôn, 30 phóng viên và khách mời.',
    'Phường mua 60 máy, gồm 32 máy tính để bàn, 18 máy in và 10 thiết bị quét.',
    'Trong 15 nhiệm vụ theo dõi có 9 nhiệm vụ đã xong, bằng 60% tổng số; nếu không tính 1 nhiệm vụ không phát sinh thì tỷ lệ là 9/14, tương đương 64,29%. Năm nhiệm vụ đang làm hoặc chưa làm gồm 2 nhiệm vụ đang triển khai trong hạn, 1 nhiệm vụ đã quá hạn và 2 nhiệm vụ chưa đến hạn.',
    'Trong 15 việc có 9 việc đã xong, bằng 60% tổng số; không kể 1 việc phải dừng thì tỷ lệ là 9/14, tương đương 64,29%. Năm việc còn lại gồm 2 việc đang làm, 1 việc đã quá hạn và 2 việc chưa đến hạn.',
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
    [
      'Có 1.176 hồ sơ toàn trình và 588 hồ sơ một phần, tương ứng 66,67% và 34,33% số hồ sơ trực tuyến.',
      '33,33%',
    ],
    ['Gói thầu 160 triệu đồng, qua đấu thầu tiết kiệm 8 triệu đồng (6%).', '5%'],
    ['Gói 12 camera có giá 168 triệu đồng, bình quân 15 triệu đồng mỗi chiếc.', '14'],
    [
      'Doanh thu đạt 540 triệu đồng; mây tre đan tăng từ 120 triệu đồng lên 140 triệu đồng (16,76%).',
      '16,67%',
    ],
    [
      'Đã chi 1.260 triệu đồng, chia theo nội dung: thiết bị 540 triệu đồng, đường truyền 310 triệu đồng, tập huấn 160 triệu đồng, truyền thông 110 triệu đồng, hỗ trợ làng nghề 410 triệu đồng.',
      '410 thành 140',
    ],
    [
      'Lắp 8 điểm wifi, gồm 4 điểm ở các tổ dân phố số 1, số 2, số 3, số 5 và 3 điểm ở Bến Ngự, Đình Thượng, Chợ Mới.',
      '4 thành 5',
    ],
    ['Có 486 người hưởng trợ cấp, 452 người nhận qua tài khoản; 44 người còn nhận tiền mặt.', '34'],
    ['Thành tiền 198 triệu đồng, thấp hơn giá gói thầu (210 triệu đồng) là 22 triệu đồng.', '12'],
    [
      'Giá trúng thầu 168 triệu đồng, bình quân 14 triệu đồng mỗi chiếc, thấp hơn giá gói thầu (180 triệu đồng) 21 triệu đồng.',
      '12',
    ],
    [
      'Đảng ủy ban hành kế hoạch ngày 12/01/2027; sau đó 23 ngày, UBND xã có kế hoạch ngày 25/01/2027.',
      '13 ngày',
    ],
    [
      'Đội lưu động xuống ấp 6 buổi, giúp 93 người nộp hồ sơ, bình quân mỗi buổi 16,5 người.',
      '15,5',
    ],
    ['Cả năm, xã tiếp nhận 8.460 hồ sơ, bình quân mỗi tháng 750 hồ sơ.', '705'],
    ['Tiếp nhận 1.860 hồ sơ, giảm 310 hồ sơ (20%) so với tháng 9/2026 (1.550 hồ sơ).', 'tăng 310'],
    [
      'Xã có 9 bản với 1.310 hộ; bốn bản giáp biên có 547 hộ (41,76%); 5 bản còn lại có 736 hộ.',
      '763',
    ],
    ['Xã có 9 tổ, bốn tổ cao hơn mức bình quân, sáu tổ còn lại thấp hơn.', '5'],
    ['Giải quyết 2.840 hồ sơ, đúng hạn 2.783 hồ sơ; tỷ lệ đúng hạn đạt 79,99%.', '97,99%'],
    ['Có 579 người, gồm 365 người ở các buôn, 241 người ở các thôn, không kể 41 khách mời.', '606'],
  ])('%s', (text, right) => {
    expect(month(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('numbers of another time, of another list, or of what is still to be done', () => {
  test.each([
    'Rà soát 45 thủ tục hành chính nội bộ, đề xuất cắt giảm 9 thủ tục (20%).',
    'Nếu so với cùng kỳ năm 2026 (3.360 hồ sơ), số hồ sơ tiếp nhận tăng 504 hồ sơ, tương ứng 15%.',
    'Toàn xã có 16 sản phẩm OCOP (11 sản phẩm chè, 3 sản phẩm mật ong, 2 sản phẩm miến), trong đó 5 sản phẩm 4 sao, 11 sản phẩm 3 sao; cả 16 sản phẩm đã gắn mã QR truy xuất nguồn gốc. Riêng 6 tháng đầu năm 2027 có thêm 2 sản phẩm được công nhận, năm 2026 có 4 sản phẩm, các năm trước đó có 10 sản phẩm.',
    'Các tổ công nghệ số cộng đồng đã đến nhà hướng dẫn 1.512 lượt hộ, bình quân mỗi tổ 126 lượt hộ, mỗi thành viên 18 lượt hộ. Xã bạn Bình Long có 14 tổ, 98 thành viên, tuy nhiều tổ hơn nhưng cũng chỉ bình quân 7 người mỗi tổ.',
    'Số hóa kết quả giải quyết được 705/711 hồ sơ (99,16%), còn 6 hồ sơ chưa số hóa, trong đó 4 hồ sơ đất đai và 2 hồ sơ thủy sản. Tháng 10 còn 9 hồ sơ chưa số hóa, đến nay đã làm xong cả 9 hồ sơ này.',
    'Đề nghị UBND tỉnh bổ sung 650 triệu đồng: trạm phát sóng xóm Thác Nhồi 400 triệu đồng (61,54%), bản đồ số vùng chè 250 triệu đồng; xã đối ứng 130 triệu đồng, bằng 20% số đề nghị.',
    'Đã đối soát 10.920/15.600 thửa (70%), trong đó 9.828 thửa khớp, 1.092 thửa phải sửa; còn 4.680 thửa, mỗi tháng làm 1.560 thửa thì xong trước 30/9/2027',
    'Kết quả lấy ý kiến 240 người đến giao dịch cho thấy 95% hài lòng, 3,75% cho là bình thường, 1,25% chưa hài lòng; tỷ lệ hài lòng tăng 0,5 điểm phần trăm so với tháng 10. Có 165 phiếu lấy trên thiết bị điện tử và 75 phiếu giấy; 3 người chưa hài lòng đều phải chờ lâu ở quầy đất đai.',
    'Hồ sơ định danh điện tử thu nhận trong tháng là 176 hồ sơ, tăng 10% so với tháng 10 (160 hồ sơ), đã kích hoạt 168 tài khoản, tăng 19 tài khoản, còn 8 hồ sơ chờ phê duyệt; hồ sơ căn cước còn 118 hồ sơ, giảm 13 hồ sơ (9,92%) do đợt cấp căn cước cho học sinh đã xong từ tháng 10.',
    'Do gió chướng mạnh, tổ khảo sát vùng lõm sóng phải lùi chuyến ra ấp Cồn Nhàn từ ngày 10/11 sang ngày 12/11/2026; vì vậy nhiệm vụ xong ngày 13/11/2026, quá hạn 3 ngày, là nhiệm vụ duy nhất chậm hạn trong 7 nhiệm vụ đã hoàn thành.',
    'Tháng 8 hỏi 300 người có 288 người hài lòng, tháng 9 cũng hỏi 300 người thì còn 282 người; cả 5 ý kiến chưa hài lòng đều về thời gian chờ, không có ý kiến nào về thái độ phục vụ, 13 người còn lại cho là bình thường.',
    'Rà soát 60 biểu mẫu, đề nghị cắt giảm 15 biểu mẫu (25%).',
    'Đang có 40 cuộc họp trực tiếp mỗi quý, phấn đấu giảm 10 cuộc họp (25%).',
    'Còn so với tháng 8 (2.400 hồ sơ), số hồ sơ trực tuyến tăng 360 hồ sơ, tức 15%.',
    'Nếu so với quý I (500 lượt), số lượt tra cứu giảm 75 lượt, tương ứng 15%.',
    'Xã có 20 điểm wifi. Riêng năm 2027 có thêm 3 điểm wifi, năm 2026 có 5 điểm, các năm trước đó có 12 điểm.',
    'Phường có 30 camera; trong quý lắp thêm 4 camera, quý I lắp 6 camera, trước đó có 20 camera.',
    'Toàn xã có 18 hợp tác xã. Năm nay có thêm 1 hợp tác xã, năm 2026 có 3 hợp tác xã, các năm trước đó có 14 hợp tác xã.',
    'Các tổ đã hướng dẫn 960 lượt người, bình quân mỗi tổ 80 lượt người. Phường bên có 15 tổ.',
    'Đã mở các lớp cho 400 người, bình quân mỗi lớp 40 người. Năm trước mở 8 lớp.',
    'Đội đã phát 1.200 tờ rơi, bình quân mỗi thôn 150 tờ. Trong đó 6 thôn vùng cao được phát trước.',
    'Số hóa 500/512 hồ sơ, còn 12 hồ sơ chưa số hóa. Quý I còn 20 hồ sơ chưa số hóa, nay đã làm xong.',
    'Giải quyết 820/835 hồ sơ, còn 15 hồ sơ, trong đó 10 hồ sơ đất đai và 5 hồ sơ hộ tịch. Tháng 6 còn 18 hồ sơ chưa giải quyết.',
    'Thu 300/330 triệu đồng. Năm 2026 còn 50 triệu đồng chưa thu.',
    'Đề nghị cấp 500 triệu đồng: máy tính 300 triệu đồng (60%), phần mềm 200 triệu đồng; xã bố trí 100 triệu đồng.',
    'Kinh phí 240 triệu đồng gồm thiết bị 150 triệu đồng, tập huấn 90 triệu đồng; dân góp 60 triệu đồng.',
    'Mua 48 thiết bị: camera 30 thiết bị, máy tính 18 thiết bị; trường học mua 6 thiết bị.',
    'Rà soát 60 thủ tục: bãi bỏ 6, gộp 9, tổng 15 thủ tục (25%); giữ nguyên 45 thủ tục.',
    'Có 80 việc, gồm đúng hạn 50, sớm hạn 20, cộng 70 việc (87,5%); quá hạn 10 việc.',
    'Kiểm tra 36 camera: hỏng 2, mờ 4, cộng 6 camera; tốt 30 camera.',
    'Đã làm 6.000/9.000 thửa, trong đó 5.400 thửa khớp; còn 3.000 thửa, mỗi tháng làm 1.000 thửa thì kịp.',
    'Số hóa được 12.000 trang, còn 9.000 trang, mỗi tháng làm 3.000 trang.',
    'Đã kích hoạt 1.800 tài khoản, còn thiếu 600 tài khoản, mỗi tháng kích hoạt 200 tài khoản thì đủ.',
    'Ý kiến 200 người cho thấy 92% hài lòng, 5,5% bình thường, 2,5% chưa hài lòng; tỷ lệ hài lòng tăng 0,3 điểm phần trăm so với quý II.',
    'Hộ tịch chiếm 48,5%, đất đai 27,5%, lĩnh vực khác 24%; tỷ lệ hộ tịch giảm 2,1 điểm phần trăm so với tháng 8.',
    'Có 70% nộp qua mạng, 22,5% nộp tại quầy, 7,5% qua bưu chính; tỷ lệ qua mạng tăng 1,5 điểm phần trăm so với kỳ trước.',
    'Hồ sơ định danh là 250 hồ sơ, tăng 25% so với tháng 10 (200 hồ sơ), đã cấp 240 tài khoản, còn 10 hồ sơ chờ duyệt.',
    'Thu nhận 150 hồ sơ, trả 140 hồ sơ; hồ sơ đất đai còn 45 hồ sơ, giảm 5 hồ sơ.',
    'Tiếp nhận 300 đơn, xử lý 290 đơn; đơn tố cáo chỉ còn 12 đơn, giảm 3 đơn.',
    'Đoàn kiểm tra phải dời chuyến đi từ ngày 03/9 sang ngày 05/9/2026; vì vậy báo cáo xong ngày 09/9/2026, quá hạn 3 ngày.',
    'Do mưa lũ, lớp học phải hoãn từ ngày 12/8 đến ngày 15/8/2026; do đó nhiệm vụ xong ngày 20/8/2026, chậm 4 ngày.',
    'Cuộc họp lùi từ ngày 10/11 sang ngày 12/11/2026, việc xong ngày 13/11/2026, chậm 3 ngày.',
    'Quý I hỏi 200 người có 190 người hài lòng, quý II cũng hỏi 200 người thì còn 184 người; cả 4 ý kiến chưa hài lòng đều về máy móc, 12 người còn lại cho là bình thường.',
    'Sau rà soát còn 45 thủ tục, đã cắt giảm 9 thủ tục (16,67%).',
    'Từ 60 thủ tục, đã cắt giảm 15 thủ tục (25%), nay còn 45 thủ tục.',
    'Kỳ trước 600 lượt, kỳ này tăng 120 lượt, tương ứng 20%.',
    'Khảo sát cho thấy 96% hài lòng, 4% chưa hài lòng; tỷ lệ hài lòng tăng 9,2 điểm phần trăm so với quý I.',
    'Khảo sát 120 hộ có 100 hộ dùng mạng, 8 ý kiến chê mạng chậm, 12 hộ còn lại chưa có mạng.',
    'Lấy ý kiến 250 người, 230 người hài lòng, 6 phiếu trắng, 14 người còn lại cho là bình thường.',
    'Ban Chỉ đạo họp 2 phiên, phiên nào cũng đủ 26 thành viên (9 người là trưởng, phó các cơ quan, 10 trưởng thôn và 7 người khác) nên cộng hai phiên là 52 lượt.',
    'Mười tháng đạt 1,98 tỷ đồng; so với mục tiêu 2,4 tỷ đồng mới được 82,5%, hai tháng cuối phải bán thêm 420 triệu đồng, mỗi tháng 210 triệu đồng.',
    'Người dự có 102 nữ, 88 nam; ba lớp trên mức bình quân, hai lớp dưới mức ấy, thấp hơn lần lượt 2 và 5 người.',
    'Người dự có 102 nữ, 88 nam, ba lớp trên mức bình quân, hai lớp dưới mức ấy, thấp hơn lần lượt 2 và 5 người.',
    'Xã hoàn thành 9 nhiệm vụ, trong đó 7 nhiệm vụ trong hạn, bằng 77,78% số đã hoàn thành và bằng một nửa tổng số 14 nhiệm vụ.',
    'Xóm lắp 9 camera, trong đó 6 camera ở ngã ba, bằng hai phần ba số đã lắp và bằng 50% của tổng số 12 camera.',
    'Có 2 việc xong sau hạn: rà soát thủ tục chậm 7 ngày (xong ngày 27/5/2027), khảo sát nhu cầu chậm 3 ngày (xong ngày 18/3/2027).',
    'Kiểm kê máy tính xong ngày 12/6/2026 (sớm 8 ngày), tập huấn xong ngày 25/5/2026 (sớm 5 ngày).',
    'Diện tích là 450 ha, trong đó ấp Kênh Mới chiếm 40% (180 ha), ấp Rạch Lác chiếm một phần ba (150 ha), ấp Vàm Trên 120 ha (26,67%).',
    'Sáu ấp đạt từ 80% trở lên có 5.600 người, đã kích hoạt 4.756 người (84,93%); bốn ấp còn lại có 3.400 người, kích hoạt 2.597 người (76,38%).',
    'So với 6 tháng cuối năm 2026 (12 lớp, 432 người), kỳ này mở thêm 4 lớp và có thêm 176 người dự, tăng 40,74%; bình quân mỗi lớp 38 người.',
    'So với tháng 5 (40 buổi, 1.200 lượt), tháng này thêm 8 buổi; bình quân mỗi buổi 33 lượt, hơn tháng trước 3 lượt.',
    'Phường mở 12 lớp tập huấn, nhiều hơn quý III 3 lớp, cho 540 người (quý III 387 người, bình quân 43 người mỗi lớp).',
    'Có 210 người tham gia: đông nhất là đoàn viên, 90 người, hơn phụ nữ 20 người; phụ nữ và cựu chiến binh cộng lại 120 người.',
    'Cả xã có 300 camera: thôn Chợ nhiều nhất, 120 camera, hơn thôn Đồi 30 camera; thôn Đồi và thôn Suối cộng lại 180 camera.',
    'Có 450 hồ sơ: nhiều nhất là hộ tịch, 200 hồ sơ, hơn đất đai 50 hồ sơ; các lĩnh vực khác 100 hồ sơ, đất đai 150 hồ sơ.',
    'Phải giải ngân 760 triệu đồng: kè Cồn Tàu 180, trường mầm non 150, nhà văn hóa Hà Lộc 120, chiếu sáng 119, đường Mỹ Thủy - Trung An 96, bến Phú Hải 95 (triệu đồng).',
    'Chi 500 triệu đồng: hạ tầng 200, phần mềm 119, tập huấn 96, truyền thông 85.',
    'Giao 1,2 tỷ đồng cho sáu việc: cầu 400, cống 250, trạm bơm 191, kênh 159, đường nội đồng 110, bờ bao 90 (triệu đồng).',
  ])('%s', (text) => {
    expect(halfYear(text)).toEqual([]);
  });

  test.each([
    ['Rà soát 60 biểu mẫu, đề nghị cắt giảm 15 biểu mẫu (20%).', '25%'],
    ['Còn so với tháng 8 (2.400 hồ sơ), số hồ sơ trực tuyến tăng 360 hồ sơ, tức 18%.', '15%'],
    ['Sau rà soát còn 45 thủ tục, đã cắt giảm 9 thủ tục (20%).', '16,67%'],
    ['Kỳ trước 600 lượt, kỳ này tăng 120 lượt, tương ứng 25%.', '20%'],
    ['Tháng 9 nhận 1.950 hồ sơ, tăng 390 hồ sơ (20%).', '25%'],
    ['Xã có 20 điểm wifi. Riêng năm 2027 có thêm 3 điểm wifi, các năm trước đó có 16 điểm.', '17'],
    [
      '12 tổ đã hướng dẫn 960 lượt người, bình quân mỗi tổ 90 lượt người. Phường bên có 15 tổ.',
      '80',
    ],
    ['Các lớp có 420 người học, bình quân mỗi lớp 35 người. Cả quý mở được 14 lớp.', '30'],
    ['Số hóa 500/512 hồ sơ trong tháng. Hiện còn 13 hồ sơ chưa số hóa.', '12'],
    [
      'Kinh phí 650 triệu đồng: trạm 400 triệu đồng, bản đồ 200 triệu đồng, tập huấn 60 triệu đồng.',
      '660',
    ],
    ['Tỷ lệ số hóa từ 40% lên 60%, tăng 30 điểm phần trăm.', '20 điểm'],
    [
      'Tháng 9 có 690 hồ sơ, tăng 15% so với tháng 8 (600 hồ sơ), đã giải quyết 660 hồ sơ, còn 40 hồ sơ.',
      '30',
    ],
    ['Do mưa lũ, lớp học phải hoãn từ ngày 12/8 đến ngày 15/8/2026, chậm 4 ngày.', '3 ngày'],
    ['Lấy ý kiến 250 người, 230 người hài lòng, 25 người còn lại cho là bình thường.', '20'],
    ['Ba thôn Bàn 60 ha, Cọ 55 ha, Dẻ 50 ha chiếm 34,83% của 480 ha toàn xã.', '34,38%'],
    [
      'Chợ đón 3.600 lượt khách, bằng 95% tháng 8 (4.000 lượt) nhưng bằng 125% tháng 9/2025.',
      '90%',
    ],
    ['Nhận 54 phản ánh: vệ sinh 21, trật tự 15, chiếu sáng 9.', '45'],
    ['Bảy tổ có 2.100 hộ, tổ Chợ có 300 hộ; sáu tổ còn lại có 1.880 hộ.', '1.800'],
    ['Mở 12 lớp cho 540 người, bình quân 54 người mỗi lớp (quý III 387 người).', '45'],
    ['Hai tháng cuối phải bán thêm 420 triệu đồng, mỗi tháng 201 triệu đồng.', '210'],
    [
      'So với quý I (9 lớp, 315 người), quý này mở 12 lớp cho 432 người, bình quân mỗi lớp 63 người.',
      '36',
    ],
    [
      'Xảy ra 4 sự cố mạng; gián đoạn lần lượt 35, 50, 20 và 45 phút, tổng cộng 150 phút, bình quân 35,7 phút mỗi sự cố.',
      '37,5',
    ],
    ['Họp 2 phiên, phiên đầu 26 người, phiên sau 27 người, cộng hai phiên là 35 lượt người.', '53'],
    [
      'Hai việc chậm là rà soát (hạn ngày 18/8/2026, xong ngày 20/8/2026, chậm 2 ngày) và kiểm kê (hạn ngày 15/8/2026, xong ngày 17/8/2026, chậm 3 ngày).',
      '2 ngày',
    ],
    [
      'Nhận 64 phản ánh: rác thải 22, đường giao thông 17, kênh mương nông thôn 14, đèn đường 17.',
      '70',
    ],
  ])('%s', (text, right) => {
    expect(halfYear(text)).toEqual([expect.stringContaining(right)]);
  });

  test.each([
    'Quý I thêm 720 người, trung bình 240 người mỗi tháng, gấp 1,2 lần quý IV/2025 (600 người).',
    'Quý I kết nạp thêm 45 đảng viên, trung bình mỗi tháng 15 đảng viên; quý IV năm trước là 39 đảng viên.',
    'Theo từng tháng là 14.200, 11.300 và 21.500 lượt; tổng số thêm 7.000 lượt so với quý IV/2025.',
    'Ba tháng lần lượt có 310, 290 và 420 hồ sơ, cộng 1.020 hồ sơ, nhiều hơn quý trước 120 hồ sơ.',
    'Đã gieo 242 ha. Bốn thôn nội đồng Tân Lộc 52 ha, An Trung 46 ha, Hà Lộc 38 ha, Tây Lộc 32 ha chiếm 69,42% diện tích; nhiều nhất bên biển là Đông Dương (20 ha).',
    'Cấp 320 mã QR. Ba ấp Bến Tre 90 mã, Vàm Lớn 70 mã, Rạch Cát 64 mã chiếm 70% số mã.',
    'Đón 2.400 lượt khách, bằng ba phần tư tháng 10 (3.200 lượt) nhưng bằng 120% tháng 11/2025.',
    'Sản lượng 150 tấn, bằng ba phần tư quý II (200 tấn) và bằng 115% quý III năm trước.',
  ])('%s', (text) => {
    expect(quarter(text)).toEqual([]);
  });
});

describe('dense sentences on two periods, two things or a part of all', () => {
  test.each([
    'Tập huấn và lấy ý kiến hài lòng cùng về đích sớm 4 ngày (lần lượt ngày 27/8 và 26/8).',
    'Ba việc cùng xong sớm 4 ngày (ngày 27/8, 26/8 và 23/8).',
    'Trong 8 tháng nộp trực tuyến 4.932 hồ sơ (90%). Như vậy 7 tháng trước đó nhận 4.755 hồ sơ, nộp trực tuyến 4.265 hồ sơ (89,7%); tháng 8 cao hơn mức ấy 2,3 điểm.',
    'Tháng 7 cũng hỏi 250 người, hài lòng 228 người (91,2%), tức tháng này thêm 2 người; 5 người chưa hài lòng đều phàn nàn về thủ tục đất đai, trong đó 3 người chờ quá hẹn.',
    'Ba thôn Đồng Giành (26), Cầu Đèn (24) và Bãi Gianh (22) trong tháng kích hoạt 72 tài khoản, bằng 42,86% của toàn xã; trung bình mỗi thôn 21 tài khoản, có 4 thôn trên mức này.',
    'Mở 5 lớp cho 210 người, gồm Đồng Giành 46 người, Trúc Thượng 52 người, Na Hem 38 người, Đèo Cốc 34 người, Hồ Sen 40 người. So với tháng 7 (4 lớp, 164 người, bình quân 41 người/lớp), tăng 1 lớp và 46 người; hai lớp đông nhất là Trúc Thượng và Đồng Giành có 98 người.',
  ])('%s', (text) => {
    expect(month(text)).toEqual([]);
  });

  test.each([
    ['Rà soát chậm 5 ngày (hạn ngày 18/8 và xong ngày 22/8).', '4 ngày'],
    ['Tháng 7 đạt 89,7%; tháng 8 đạt 92%, cao hơn mức ấy 3,2 điểm.', '2,3'],
    [
      'Tháng 8 hỏi 250 người, hài lòng 203 người, bình thường 15 người và 5 người chưa hài lòng, tức tháng này thêm 2 người.',
      '223',
    ],
    [
      'Ba thôn trong tháng kích hoạt 72 tài khoản, bằng 42,86% của toàn xã; trung bình mỗi thôn này 42 tài khoản.',
      '24',
    ],
  ])('%s', (text, right) => {
    expect(month(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('means of so many as stand elsewhere', () => {
  const elsewhere = (text: string, value: number, unit: string) => {
    const stated = () => new Map([[unit, [{ value, unit, words: new Set([unit]) }]]]);
    return derive(read(text, true), KINDS, { span: { tháng: 1 }, stated }).map(
      ({ right }) => right,
    );
  };

  test.each([
    ['Thu gom 186 tấn rác thải sinh hoạt, tính ra 6,2 tấn/ngày.', 31, 'ngày'],
    ['Trạm phát 930 bản tin, bình quân 31 bản tin mỗi ngày.', 31, 'ngày'],
    ['Trạm bơm dùng 840 m³ nước, bình quân mỗi ngày 28 m³.', 28, 'ngày'],
    ['Trong kỳ có 3.600 lượt truy cập, bình quân mỗi tuần 800 lượt.', 5, 'tuần'],
    ['Từ đầu năm thu 2.640 tấn rác, bình quân 240 tấn mỗi tháng.', 10, 'tháng'],
  ])('%s of other days', (text, value, unit) => {
    expect(elsewhere(text, value, unit)).toEqual([]);
  });

  test('what is no span of time is of all that there are', () => {
    expect(elsewhere('Chợ có 4.200 lượt mua, bình quân 302 lượt mỗi quầy.', 14, 'quầy')).toEqual([
      '300',
    ]);
  });
});

describe('numbers of one list, of names, of a mean or of a mark', () => {
  test.each([
    'Thu gom rác là việc dân hỏi nhiều nhất: 90 ý kiến, chiếm 45%. Cấp nước có 52 ý kiến, chiếu sáng 31, cây xanh 19, còn lại 15 ý kiến về việc khác.',
    'Rác là chuyện bà con bực nhất: 124 phản ánh, chiếm 38,99%. Giá dịch vụ có 67 phản ánh, tiếng ồn 58, trật tự và giữ xe 45, còn lại 24 phản ánh thuộc nội dung khác.',
    'Hộ tịch có 310 hồ sơ, đất đai 205, chứng thực 180, còn lại 30 hồ sơ thuộc các lĩnh vực khác.',
    'Hồ sơ chậm nhất trễ 4 ngày, hồ sơ chậm ít nhất trễ 1 ngày; bình quân 2,5 ngày, tức tổng cộng 15 ngày.',
    'Tiết học dài nhất 90 phút, ngắn nhất 40 phút; bình quân 60 phút, tổng cộng 720 phút.',
    'Hai lớp mẫu có 48 người và 32 người; bình quân các lớp 40 người, hay tất cả 320 người.',
    'Đã có 43 hộ ký hợp đồng, trong đó 28 hộ ở điểm Bó Ban 1 và 15 hộ ở điểm Bó Ban 2.',
    'Có 30 hộ, gồm 12 hộ ở Thác Bờ 3, 18 hộ ở Thác Bờ 4.',
    'Phát 96 tờ rơi, gồm 50 tờ tại Chợ Rã 1, 46 tờ tại Chợ Rã 2.',
    'Mốc đề ra là 80%. Thôn Đoài (150/200 hộ) còn thiếu 10 hộ, thôn Hạ (90/120 hộ) còn thiếu 6 hộ.',
    'Hai bản vượt mốc 90%; bản Pom Sinh (541/632 người) còn thiếu 28 người và bản Huổi Lót (583/661 người) còn thiếu 12 người.',
    'Ngưỡng phải đạt là 95%. Khóm Một mới có 180/200 người, còn thiếu 10 người.',
    'Xã có 201 hộ nuôi 1.196 lồng cá. Quy mô không đều: xã viên nuôi bình quân 6,4 lồng mỗi hộ (718 lồng/112 hộ), hộ nuôi lẻ chỉ 4,2 lồng (96 lồng/23 hộ).',
    'Toàn xã có 60 hộ thu 182 tấn. Hộ xã viên bình quân 3,5 tấn mỗi hộ (140 tấn/40 hộ).',
    'Có 30 tổ với 240 người; tổ đông dân bình quân 12 người mỗi tổ (72 người/6 tổ).',
    'Xã có 10 tổ với 77 thành viên. Bình quân mỗi tổ có 7,7 thành viên; đông nhất là Lục Trúc 1 và Lục Trúc 2, mỗi tổ 09 người.',
    'Xã có 12 tổ với 96 thành viên; ít nhất là ở Bãi Cát 3 và Bãi Cát 4, mỗi tổ 07 người.',
    'Xã có 20 đội với 140 người; đông nhất là đội Núi Vua 2, Núi Vua 3, mỗi đội 8 người.',
    'Được giao 12 nhiệm vụ, đã hoàn thành 07 nhiệm vụ; đang triển khai 04 nhiệm vụ; chưa triển khai 01 nhiệm vụ. Như vậy còn 05 nhiệm vụ phải làm tiếp.',
    'Phường giao 20 việc. Đã xong 11 việc, đạt 55%; đang thực hiện 06 việc; chưa thực hiện 03 việc. Như vậy còn 09 việc phải làm.',
    'Có 15 tuyến; đang thi công 5 tuyến; chưa thi công 2 tuyến. Như thế còn 7 tuyến dở dang.',
    'Trong 800 triệu đồng còn lại, riêng nhà lưới 340 triệu đồng và camera 222 triệu đồng đã chiếm 70,25%; sáu hạng mục khác chỉ còn 238 triệu đồng.',
    'Trong 1.200 hồ sơ, đất đai 460 hồ sơ và hộ tịch 380 hồ sơ chiếm 70%.',
    'Trong 640 ha, thôn Hạ 210 ha và thôn Đoài 142 ha cộng lại bằng 55%.',
  ])('%s', (text) => {
    expect(reckoned(text)).toEqual([]);
  });

  test.each([
    ['Tổ được giao 64 hộ, đã vận động 41 hộ, còn lại 32 hộ.', '23'],
    ['Trong 225 hồ sơ, đất đai 105, chứng thực 80, còn lại 50 hồ sơ thuộc lĩnh vực khác.', '40'],
    ['Ba lớp có 40 người, 45 người và 50 người, tổng cộng 153 người.', '135'],
    ['Lắp 25 camera, gồm 14 camera ở khu Nà Lầu 1 và 13 camera ở khu Nà Lầu 2.', '27'],
    ['Có 20 máy, gồm Nà Lầu 9, Chợ Rã 7, Thác Bờ 6.', '22'],
    ['Thôn Đoài có 150/200 hộ dùng mạng, còn thiếu 60 hộ.', '50'],
    ['Toàn xã có 60 hộ nuôi 180 lồng cá, bình quân 4 lồng mỗi hộ.', '3'],
    ['Tổng số 500 lượt, trong đó nữ 225 lượt, chiếm 54%.', '45%'],
    [
      'Trong 800 triệu đồng, nhà lưới 340 triệu đồng và camera 222 triệu đồng, chiếm 27,57%.',
      '27,75%',
    ],
  ])('but not in %s', (text, right) => {
    expect(reckoned(text)).toEqual([expect.stringContaining(right)]);
  });
});

describe('what each of those counted by thresholds reached', () => {
  test.each([
    'Có 4/8 công trình giải ngân từ 70% trở lên, 2 công trình đạt 60%, 2 công trình dưới 60%.',
    'Có 5 thôn từ 90% trở lên, 3 thôn đạt 80%, 2 thôn dưới 70%.',
  ])('is no share of their number in “%s”', (text) => {
    expect(reckoned(text)).toEqual([]);
  });
  test('a share of a number stays one', () => {
    expect(reckoned('Tiếp nhận 50 hồ sơ, trong đó 40 hồ sơ trực tuyến, đạt 84%.')).toHaveLength(1);
  });
});

test('a share is told with the zeros that its number was typed with', () => {
  const [found] = derive(
    read('Tiếp nhận 50 hồ sơ, trong đó 33 hồ sơ trực tuyến, đạt 56,00%.'),
    KINDS,
  );
  expect(found?.right).toContain('66,00%');
});

test('what is under way and what is not begun are left together', () => {
  const text =
    'Đã hoàn thành 07 nhiệm vụ, đang triển khai 04 nhiệm vụ, còn 01 nhiệm vụ chưa thực hiện. Như vậy còn 05 nhiệm vụ phải làm xong trong quý tới.';
  expect(reckoned(text)).toEqual([]);
});
