/** Words of the filling guide. */
export const GUIDE = {
  title: 'Điền mẫu',
  next: 'Điền tiếp',
  renew: 'Xem lại của kỳ trước',
  done: 'Đã điền đủ những ô báo cáo cần.',
  ifAny: 'Kỳ này có ban hành văn bản thì ghi thêm ở trang tính Văn bản; không có thì bỏ qua.',
  full: 'đủ',
  row: 'dòng đầu tiên',
  astray:
    'Chữ gõ ở đây không vào ô. Hãy bấm vào ô đang chọn trên trang tính (hoặc nhấn F6; trên trình duyệt: Ctrl+F6) rồi gõ.',
  unit: {
    known: 'Máy này còn nhớ thông tin đơn vị',
    text: 'Tên, tỉnh, nơi nhận, chức vụ và người ký của lần báo cáo trước; chỉ lưu trên máy này.',
    forget: 'Quên',
    off: 'Máy này không nhớ thông tin đơn vị.',
    again: 'Nhớ lại',
  },
} as const;
