/** Words of the filling guide and of the help. */
export const GUIDE = {
  title: 'Điền mẫu',
  next: 'Điền tiếp',
  renew: 'Xem lại của kỳ trước',
  done: 'Đã điền đủ những ô báo cáo cần.',
  full: 'đủ',
  row: 'dòng đầu tiên',
  unit: {
    known: 'Máy này còn nhớ thông tin đơn vị',
    text: 'Tên, tỉnh, nơi nhận, chức vụ và người ký của lần báo cáo trước; chỉ lưu trên máy này.',
    forget: 'Quên',
    off: 'Máy này không nhớ thông tin đơn vị.',
    again: 'Nhớ lại',
  },
  help: {
    search: 'Tìm quy tắc kiểm tra',
    none: 'Không có quy tắc nào khớp.',
    chapters: [
      {
        title: 'Báo cáo đầu tiên',
        lines: [
          'Bấm Tạo mẫu, chọn loại báo cáo, rồi bấm Điền tiếp để đến từng ô còn trống.',
          'Điền Thông tin trước (ô màu vàng nhạt là bắt buộc), rồi Số liệu, Chỉ tiêu, Nhiệm vụ.',
          'Ở Nội dung, thay phần trong [ngoặc vuông] bằng lời của đơn vị; chỗ {{…}} tự lấy số liệu, không gõ lại số.',
          'Bấm Kiểm tra, sửa từng chỗ được chỉ ra, rồi bấm Xuất báo cáo.',
        ],
      },
      {
        title: 'Cách nhập số và ngày',
        lines: [
          'Dấu chấm tách hàng nghìn, dấu phẩy là thập phân: 53.399; 91,62; 98%.',
          'Mục tiêu có thể ghi ≥ 98 hoặc 16 - 18; kết quả có thể ghi 258/262.',
          'Không có thì nhập 0; để trống nghĩa là chưa nhập.',
          'Ngày ghi 26/4/2026; tháng ghi 04/2026; quý ghi Quý II/2026.',
        ],
      },
      {
        title: 'In và nộp',
        lines: [
          'Tệp Word nằm trong thư mục Tải xuống. Mở tệp, xem lại từng trang, rồi in từ Word trên giấy A4.',
          'Còn lỗi thì chỉ có bản DỰ THẢO; hết lỗi thì xuất lại để có bản chính thức.',
          'Sửa số liệu sau khi xuất thì phải xuất lại trước khi nộp.',
        ],
      },
    ],
  },
} as const;
