/** Every Vietnamese word about a chosen file that the pane in Excel does not say. */
export const FILE_TEXT = {
  title: 'Báo cáo 57: làm việc với tệp',
  steps: { template: 'Chọn tệp', check: 'Kiểm tra', export: 'Xuất báo cáo' },
  noFileYet: 'Chưa chọn tệp',
  file: 'Sổ số liệu',
  choose: 'Chọn sổ số liệu',
  chooseAgain: 'Chọn lại sổ',
  drop: 'hoặc thả tệp .xlsx vào trang này',
  dropHere: 'hoặc thả tệp vào đây',
  intro:
    'Chọn sổ số liệu .xlsx trên máy này để kiểm tra, sửa lỗi vào bản sao và xuất báo cáo Word. Số liệu không rời khỏi máy tính; tệp gốc không bị thay đổi.',
  noFile: 'Chỗ vừa thả không có tệp nào; hãy chọn tệp bằng nút ở trên.',
  manyFiles: 'Mỗi lần chỉ làm việc với một tệp; đã lấy tệp đầu tiên.',
  unsaved:
    'Trang này đọc tệp như lần lưu cuối. Sửa tiếp trong Excel, WPS hay LibreOffice xong thì lưu lại rồi chọn lại tệp.',
  row: 'Ô trong dòng này',
  noRow: 'Phát hiện này nói về cả trang tính, không về một ô.',
  close: 'Đóng',
  noWorkbook: 'Hãy chọn sổ số liệu ở bước Chọn tệp trước.',
  changedSince:
    'Bản sao đã được sửa tiếp sau khi gộp nên không trả lại được. Hãy chọn lại tệp gốc nếu muốn làm lại.',
  several: 'Làm việc với nhiều tệp',
  here: 'Việc này chỉ làm được trong Excel.',
  templates: 'Tải mẫu về để nhập số liệu',
  templatesText:
    'Mở tệp mẫu bằng Excel, WPS hoặc LibreOffice, điền số liệu, lưu lại, rồi chọn tệp đó ở trên.',
  copyTitle: 'Đã sửa vào bản sao, chưa lưu ra đĩa',
  copyText:
    'Tệp gốc vẫn như cũ. Hãy tải bản sao về và dùng tiếp bản đó; đóng trang này mà chưa tải thì phần đã sửa sẽ mất.',
  savedTitle: 'Đã tải bản sao',
  savedText: 'Tệp nằm trong thư mục Tải xuống (Downloads). Từ nay hãy nhập tiếp vào bản sao đó.',
  save: 'Tải bản sao đã sửa',
  saveAgain: 'Tải lại',
  outOfDate: 'Có công thức chưa được tính lại',
  unreachable:
    'Chưa liên lạc được với Excel hoặc Word (thư viện appsforoffice.microsoft.com không tải được), nên bảng này đang làm việc với tệp. Hãy kiểm tra mạng hoặc tường lửa, rồi đóng bảng này và mở lại.',
  more: 'Mở từ thẻ Trang đầu của Excel thì có thêm gì?',
  extras: [
    'Bấm vào một lỗi là đến thẳng ô; ô sai được tô màu; có trang tính Kết quả kiểm tra.',
    'Sửa ngay trong sổ đang mở, công thức tính lại tức thì, hoàn tác được.',
    'Thêm mẫu vào sổ đã có, điền ngày của kỳ, soạn câu chữ và chèn số liệu ngay trong ô.',
    'Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên trình duyệt.',
  ],
} as const;

/** Sentences with numbers or names in them. */
export const FILE_COUNTED = {
  savedAt: (name: string, time: string) => `${name} — lưu lúc ${time}`,
  outOfDate: (cell: string, sheet: string, more: number) =>
    `Kết quả công thức ở ô ${cell} của ${sheet}${more > 0 ? ` và ${more} ô nữa` : ''} chưa đúng với số liệu mới, mà trang này không tính được công thức. Hãy tải bản sao về (hoặc lấy tệp gốc), mở bằng Excel, WPS hay LibreOffice, lưu lại, rồi chọn lại tệp đó. Trước khi làm vậy, vài phát hiện có thể chưa đúng và chưa xuất được báo cáo.`,
  reading: (name: string) => `Đang đọc ${name}…`,
} as const;
