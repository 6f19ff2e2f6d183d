/** Compounds of such reports that, with other marks on one of their syllables, mean nothing. */
export const COMPOUNDS: readonly string[] = [
  'trực tuyến|công nghệ|thủ tục|kết quả|giải quyết|kế hoạch|hoàn thành|triển khai|nghị quyết|chủ tịch|báo cáo|tỷ lệ',
  'kèm theo|thanh toán|cộng đồng|tập huấn|xã hội|toàn trình|kinh phí|xử lý|thông tin|hạ tầng|cán bộ|quyết định|văn hóa',
  'thiết bị|dịch vụ|kích hoạt|trực tiếp|phát triển|kỹ năng|thành viên|sản phẩm|công chức|hệ thống|hướng dẫn|sáng tạo',
  'sức khỏe|ứng dụng|tình hình|giám sát|ủy ban|bình quân|hài lòng|hoạt động|trung tâm|phục vụ|thông báo|giải ngân',
  'phần mềm|doanh nghiệp|thời gian|hỗ trợ|địa bàn|thông minh|lãnh đạo|lệ phí|phủ sóng|thường trực|tuyên truyền|lĩnh vực',
  'hành chính|điều hành|hạn chế|nền tảng|hộ tịch|nâng cấp|chính quyền|căn cước|tương tác|quản lý|ngân sách|lũy kế',
  'giải pháp|kiểm tra|sử dụng|bảo đảm|bổ sung|nguyên nhân|thời hạn|rà soát|phong trào|bưu chính|tiếp tục|đường truyền',
  'giai đoạn|tiến độ|điện thoại|bố trí|nguồn lực|điều kiện|khu vực|khó khăn|du lịch|chủ trì|đáp ứng|phối hợp|kết nối',
  'thành lập|chủ yếu|chuyên môn|yêu cầu|chương trình|phê duyệt|kết luận|thương mại|duy trì|nhân lực|quy chế|thay đổi',
  'chuyển đổi|xây dựng|tiền mặt|tài khoản|người dân|học sinh|giáo viên|tiếp nhận|đồng bộ|khảo sát|vận động|trách nhiệm',
].flatMap((line) => line.split('|'));

/** Neighbours that mean something of their own. */
export const NOT_MEANT: ReadonlySet<string> = new Set(
  [
    'thay đội|thay đôi|thay đối|thay đời|chuyển đối|chuyển đội|chuyển đôi|chuyển đời|chuyển đợi|chuyên đổi|xây đúng',
    'xây đựng|tiền mất|tại khoản|tải khoản|người đàn|người đan|tiếp nhân|tỷ lê|hai lòng|văn hoa|thông tín|thanh lập',
    'thanh viên|trục tiếp|nhận lực|vẫn động|văn động|vận đồng|đóng bộ|đông bộ|đồng bố|phủ song|tiện độ|chuyển môn',
    'kết nói|công chúc|phân mềm|đường truyện|bố trị|chủ trí|tiến đo|thông báo|cân bộ|nên tảng|nâng cáp|hộ tích',
  ].flatMap((line) => line.split('|')),
);
