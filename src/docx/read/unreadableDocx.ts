/** Why a file cannot be read as a report, with how a Vietnamese sentence that begins with `Tệp` goes on. */
const REASONS = {
  notWord: 'không phải tệp .docx; hãy chọn báo cáo Word đã lưu ở dạng .docx',
  workbook: 'là sổ Excel, không phải tệp .docx',
  openDocument: 'là văn bản .odt, không phải tệp .docx; hãy lưu lại thành .docx',
  oldFormat:
    'là tệp Word kiểu cũ (.doc) hoặc có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx',
  password: 'có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu lại',
  damaged: 'bị hỏng; hãy mở bằng Word và lưu lại',
  tooLarge: 'quá lớn để đọc an toàn; hãy mở bằng Word, bỏ những phần không dùng rồi lưu lại',
  newer: 'do bản Báo cáo 57 mới hơn ghi; hãy cập nhật phần bổ trợ',
} as const;

export type UnreadableReport = keyof typeof REASONS;

/** The one error of everything that reads a .docx. `sentence` goes on after `Tệp`, without a full stop. */
export class UnreadableDocx extends Error {
  override readonly name = 'UnreadableDocx';
  readonly sentence: string;

  constructor(
    readonly reason: UnreadableReport,
    options?: ErrorOptions,
  ) {
    super(`unreadable document: ${reason}`, options);
    this.sentence = REASONS[reason];
  }
}
