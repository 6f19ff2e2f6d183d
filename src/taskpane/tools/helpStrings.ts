/** Words of the help. */
export const HELP = {
  search: 'Tìm quy tắc kiểm tra',
  none: 'Không có quy tắc nào khớp.',
  page: {
    title: 'Cách trình bày riêng',
    text: 'Muốn báo cáo trình bày khác mẫu: ở cuối trang tính Thông tin thêm một dòng, cột Mục ghi một tên dưới đây, cột Nội dung ghi lựa chọn.',
  },
  chapters: [
    {
      title: 'Báo cáo đầu tiên',
      lines: [
        'Ở bước Tạo mẫu, chọn loại báo cáo, bấm “Tiếp tục”, xem những việc sẽ làm rồi bấm “Tạo mẫu”.',
        'Bấm “Bắt đầu điền”. Từ đó, nút “Điền tiếp” chọn lần lượt từng ô còn trống: bấm vào ô ấy trên trang tính, gõ, nhấn Enter, rồi lại bấm “Điền tiếp”.',
        'Thông tin điền trước (ô màu vàng nhạt là bắt buộc). Có Loại kỳ, Kỳ số và Năm thì bấm “Điền ngày của kỳ báo cáo” để khỏi tính các ngày.',
        'Sau đó là Số liệu, Chỉ tiêu, Nhiệm vụ. Chỉ cần điền những ô mà báo cáo dùng đến.',
        'Ở Nội dung, thay phần trong [ngoặc vuông] bằng lời của đơn vị; chỗ {{…}} tự lấy số liệu, không gõ lại số. Muốn xem câu sẽ in ra thế nào thì bấm “Soạn câu chữ báo cáo”.',
        'Sang bước Kiểm tra, bấm “Kiểm tra”, rồi bấm vào từng dòng để đến ô cần sửa. Sửa xong bấm “Kiểm tra lại”.',
        'Hết lỗi thì sang bước Xuất báo cáo và bấm “Xuất báo cáo”.',
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
        'Muốn đọc báo cáo trước khi xuất, ở bước Xuất báo cáo bấm “Đọc trước báo cáo”.',
        'Tệp Word nằm trong thư mục Tải xuống. Mở tệp, xem lại từng trang, rồi in từ Word trên giấy A4.',
        'Còn lỗi thì chỉ có bản DỰ THẢO; hết lỗi thì xuất lại để có bản chính thức.',
        'Sửa số liệu sau khi xuất thì phải bấm “Xuất lại” trước khi nộp.',
      ],
    },
    {
      title: 'Kỳ sau',
      lines: [
        'Báo cáo đã nộp thì mở lại sổ này, bấm “Sang kỳ mới”: số kỳ này thành số kỳ trước, ngày và tên kỳ chuyển theo.',
        'Chỉ có báo cáo Word của kỳ trước thì bấm “Lấy số kỳ trước”.',
        'Bộ phận, thôn gửi tệp riêng thì bấm “Gộp số liệu”.',
      ],
    },
  ],
} as const;
