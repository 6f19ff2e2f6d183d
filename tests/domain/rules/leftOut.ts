/** What the catalogue deliberately does not check, and why; printed at the end of docs/rules.md. */
export const LEFT_OUT: readonly (readonly [string, string])[] = [
  [
    'Dấu hai chấm sau “Số”, dấu phẩy sau địa danh (TT03, TT04)',
    'phần đầu báo cáo do phần mềm dựng, không thể thiếu hai dấu này.',
  ],
  [
    'Tháng ở dòng “Kèm theo” của phụ lục (TT16), dòng “(Kèm theo …)” (PL04), “./.” ở cuối (ND16)',
    'đều do phần mềm điền từ Thông tin, không thể sai khác nhau.',
  ],
  ['Bảng nhiều cột trên khổ dọc (PL09)', 'bảng hơn 7 cột tự chuyển sang khổ ngang.'],
  [
    'TH01–TH05, TH07, TH13–TH15, NV02, NV04, KY13',
    'là các dòng có sẵn ở trang tính Quy tắc, không nằm trong mã nguồn, để đơn vị sửa được.',
  ],
  [
    'Tỷ lệ văn bản ký số thấp bất thường (nửa sau của TH15)',
    'không có ngưỡng chung cho mọi xã; đơn vị thêm được một dòng ở Quy tắc.',
  ],
  [
    'Ngày văn bản sớm hơn kỳ báo cáo (nửa sau của VB07)',
    'danh mục văn bản thường kê cả văn bản của các kỳ trước.',
  ],
  [
    'Số 0 đứng đầu bị Excel bỏ',
    'mã, số thứ tự, ký hiệu được đặt định dạng Text nên không mất; ở cột số, 04 và 4 là một.',
  ],
  [
    'Từ sai trong câu mà cả hai cách viết đều có nghĩa (“lên” và “nên”, “thống kê” và “tổng kê”)',
    'không đọc được ý người viết; chỉ nhắc những cụm từ vô nghĩa.',
  ],
  [
    'Một số liệu lặp lại trong hai câu với từ ngữ khác nhau',
    'chỉ đối chiếu những số mà câu gọi đúng đơn vị tính và đủ từ của một dòng ở Số liệu hoặc Chỉ tiêu, và chỉ nói khi con số giống một lần gõ nhầm.',
  ],
  ['Nội dung có thật hay không', 'quy tắc chỉ đối chiếu những gì báo cáo tự nói với nhau.'],
];
