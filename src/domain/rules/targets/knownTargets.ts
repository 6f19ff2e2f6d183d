/** Names under which provinces give the targets of Nghị quyết 57 to communes; a task never bears one. */
export const KNOWN_TARGETS: readonly string[] = [
  'Tỷ lệ phủ sóng 5G trên dân số',
  'Người sử dụng có khả năng truy cập băng thông rộng cố định với tốc độ trên 1 Gb/s',
  'Cán bộ, công chức xã được bồi dưỡng kỹ năng số căn bản',
  'Dân số trưởng thành tiếp cận dịch vụ số trong y tế, giáo dục, bảo hiểm, giao thông',
  'Giao dịch hành chính thuộc diện “phi tiếp xúc”',
  'Hồ sơ, kết quả giải quyết thủ tục hành chính được số hóa',
  'Dịch vụ công trực tuyến toàn trình trên tổng số thủ tục hành chính có đủ điều kiện',
  'Hồ sơ thủ tục hành chính xử lý trực tuyến',
  'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử',
  'Tỷ lệ thanh toán trực tuyến trong giải quyết thủ tục hành chính, dịch vụ công',
];
