/** Words of Thêm báo cáo cho nơi nhận khác. */
export const ADD_REPORT_TEXT = {
  intro:
    'Cùng một bộ số liệu, thêm một báo cáo riêng cho nơi nhận khác. Trang tính mới bắt đầu bằng lời của báo cáo chính, sửa lại cho hợp; Trích yếu, Kính gửi, Nơi nhận, Loại kỳ và Thể thức riêng nằm cuối trang Thông tin.',
  addressee: 'Nơi nhận',
  example: 'Đảng ủy',
  form: 'Thể thức',
  state: 'Nhà nước (Nghị định 30/2020/NĐ-CP)',
  party: 'Đảng',
  add: 'Thêm báo cáo',
  done: (sheet: string) => `Đã thêm trang tính ${sheet}`,
  open: 'Mở trang tính ấy',
  then: 'Sửa lời ở trang ấy và các mục riêng ở cuối Thông tin. Bước Kiểm tra đọc cả hai báo cáo; ở bước Xuất báo cáo thì chọn nơi nhận ở ô Báo cáo gửi, hoặc xuất tất cả.',
} as const;
