import type { Severity } from '../domain/finding';
import type { Stage } from '../actions/outcome';
import type { Work } from './state/useAction';

/** Every Vietnamese word of the pane. Rules, profiles, plans and Office's refusals bring their own sentences. */
export const TEXT = {
  name: 'Báo cáo 57',
  steps: {
    label: 'Ba bước làm báo cáo',
    template: 'Tạo mẫu',
    check: 'Kiểm tra',
    export: 'Xuất báo cáo',
    templateMissing: 'Chưa có mẫu',
    templateThere: 'Đã có mẫu',
    unchecked: 'Chưa kiểm tra',
    stale: 'Số liệu đã đổi',
    clean: 'Không có lỗi',
    unexported: 'Chưa xuất',
    draft: 'Có bản dự thảo',
    exported: 'Đã xuất',
    exportAgain: 'Nên xuất lại',
  },
  template: {
    intro:
      'Chọn loại báo cáo. Chỉ thêm trang tính và cột còn thiếu; những gì đã nhập được giữ nguyên.',
    profiles: 'Loại báo cáo',
    next: 'Tiếp tục',
    planTitle: 'Sẽ làm những việc sau',
    changedTitle: 'Sổ vừa thay đổi, xin xem lại những việc sẽ làm',
    apply: 'Tạo mẫu',
    back: 'Quay lại',
    madeTitle: 'Đã tạo mẫu',
    completeTitle: 'Sổ này đã đủ mẫu, không phải thêm gì',
    then: 'Bây giờ hãy nhập số liệu vào các trang tính, rồi sang bước Kiểm tra.',
    toCheck: 'Sang bước Kiểm tra',
  },
  check: {
    intro: 'Đọc lại toàn bộ sổ, chỉ ra từng ô sai và cách sửa. Số liệu đã nhập không bị thay đổi.',
    press: 'Kiểm tra',
    again: 'Kiểm tra lại',
    stale: 'Số liệu đã đổi sau lần kiểm tra.',
    notMarked: 'Chưa tô màu được các ô:',
    cleanTitle: 'Không có lỗi',
    clean: 'Đã đọc toàn bộ sổ. Có thể xuất báo cáo.',
    toExport: 'Sang bước Xuất báo cáo',
    counts: 'Số phát hiện theo mức độ; bấm để ẩn hoặc hiện',
    list: 'Danh sách phát hiện',
    sheet: 'Trang tính',
    everySheet: 'Mọi trang tính',
    rule: 'Quy tắc',
    everyRule: 'Mọi quy tắc',
    nothingShown: 'Bộ lọc đang ẩn tất cả.',
    showAll: 'Hiện tất cả',
    accepted: 'Đã chấp nhận',
    wholeSheet: 'cả trang tính',
    previous: 'Trước',
    next: 'Sau',
  },
  fix: {
    one: 'Sửa',
    title: 'Xem trước khi sửa',
    apply: 'Sửa',
    back: 'Thôi',
    undo: 'Hoàn tác',
    undoneTitle: 'Đã trả lại như cũ',
    blank: '(trống)',
    hidden: '(khác nhau ở ký tự không nhìn thấy)',
    before: 'đang là',
    after: 'sẽ là',
  },
  accept: {
    open: 'Chấp nhận…',
    reason: 'Lý do chấp nhận',
    hint: 'Lý do được lưu trong sổ và ghi ở trang tính Kết quả kiểm tra.',
    press: 'Chấp nhận',
    back: 'Thôi',
    takeBack: 'Bỏ chấp nhận',
    because: 'Đã chấp nhận:',
  },
  ruleText: {
    open: 'Quy tắc',
    example: 'Ví dụ sai:',
    remedy: 'Cách sửa:',
    own: 'Quy tắc của đơn vị, ghi ở trang tính Quy tắc.',
  },
  export: {
    intro:
      'Viết báo cáo Word theo thể thức Nghị định 30/2020/NĐ-CP từ những gì đang có trong sổ. Số liệu không rời khỏi máy tính.',
    press: 'Xuất báo cáo',
    again: 'Xuất lại',
    needsDraft:
      'Báo cáo chính thức chỉ xuất được khi hết lỗi. Có thể xuất bản dự thảo: trang nào cũng có chữ DỰ THẢO, chỗ chưa điền được tô màu.',
    draft: 'Xuất bản dự thảo',
    seeErrors: 'Xem lỗi',
    needsConfirmation: 'Báo cáo vẫn xuất được. Hãy chắc rằng đã xem hết các cảnh báo.',
    anyway: 'Vẫn xuất báo cáo',
    seeWarnings: 'Xem cảnh báo',
    saved: 'Đã lưu',
    savedDraft: 'Đã lưu bản dự thảo',
    where: 'Tệp nằm trong thư mục Tải xuống (Downloads) của máy tính.',
    writtenOnMac: 'Báo cáo đã viết xong',
    mac: 'Excel trên máy Mac thường không cho lưu tệp từ bảng này. Nếu trong thư mục Tải về (Downloads) chưa có tệp, hãy mở sổ bằng Excel trên trình duyệt rồi xuất lại ở đó.',
    missing: 'Không thấy tệp?',
    help: [
      'Bấm Lưu lại lần nữa và chờ vài giây.',
      'Xem thông báo tải tệp của trình duyệt; nếu có câu hỏi cho phép tải, hãy chọn Cho phép.',
      'Trên máy Mac: mở sổ bằng Excel trên trình duyệt rồi xuất ở đó.',
    ],
    saveAgain: 'Lưu lại',
    stale: 'Số liệu đã đổi sau khi xuất. Hãy xuất lại trước khi gửi.',
  },
  failure: {
    title: 'Chưa làm được',
    copy: 'Chép thông tin lỗi',
    copied: 'Đã chép',
    byHand: 'Không chép tự động được. Hãy bôi đen đoạn dưới đây và nhấn Ctrl+C:',
    close: 'Đóng',
    bug: 'Báo cáo 57 gặp lỗi ngoài dự kiến. Số liệu trong sổ vẫn còn nguyên. Hãy bấm lại; nếu vẫn lỗi, bấm Chép thông tin lỗi và gửi cho người hỗ trợ.',
  },
  working: {
    cancel: 'Dừng',
    slow: 'Nếu đang sửa dở một ô, hãy nhấn Enter; việc này sẽ tự chạy tiếp.',
  },
} as const;

/** What is going on, while it goes on. */
export const DOING: Readonly<Record<Work, string>> = {
  start: 'Đang mở…',
  plan: 'Đang xem sổ…',
  template: 'Đang tạo mẫu…',
  check: 'Đang kiểm tra…',
  export: 'Đang xuất báo cáo…',
  mend: 'Đang sửa…',
  undo: 'Đang trả lại như cũ…',
  accept: 'Đang ghi lý do…',
  goTo: 'Đang đến ô…',
};

/** What a press is busy with. */
export const STAGES: Readonly<Record<Stage, string>> = {
  read: 'Đang đọc sổ…',
  check: 'Đang kiểm tra từng ô…',
  mark: 'Đang tô màu các ô có lỗi…',
  draw: 'Đang vẽ các trang tính…',
  mend: 'Đang sửa các ô…',
  write: 'Đang viết báo cáo…',
};

/** `5 lỗi`, `3 cảnh báo`, `1 gợi ý`. */
export function countOf(severity: Severity, count: number): string {
  return `${count} ${severity.toLowerCase()}`;
}

/** Sentences with a number in them. */
export const COUNTED = {
  left: (severity: Severity, count: number) => `Còn ${countOf(severity, count)}`,
  shown: (shown: number, all: number) => `Đang hiện ${shown} trong ${all}`,
  findings: (count: number) => `${count} phát hiện`,
  position: (index: number, all: number) => `${index} / ${all}`,
  fixKind: (cells: number) => `Sửa cả ${cells} ô`,
  fixAll: (cells: number) => `Sửa mọi chỗ chắc chắn (${cells} ô)`,
  willFix: (cells: number) => `Sẽ sửa ${cells} ô`,
  fixed: (cells: number) => `Đã sửa ${cells} ô`,
  restored: (cells: number) => `Đã trả lại ${cells} ô như cũ`,
  refused: (cells: number) => `Không sửa ${cells} ô:`,
  more: (count: number) => `Hiện thêm ${count}`,
  accepted: (count: number) => `Đã chấp nhận ${count}`,
  at: (time: string) => `Kiểm tra lúc ${time}`,
} as const;
