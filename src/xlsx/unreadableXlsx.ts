import { UnreadablePackage } from '../package/unreadablePackage';

/** Why a file cannot be read as a workbook, with how a Vietnamese sentence that begins with `Tệp` goes on. */
const REASONS = {
  notExcel: 'không phải tệp .xlsx; hãy chọn sổ Excel đã lưu ở dạng .xlsx',
  document: 'là tài liệu Word, không phải tệp .xlsx',
  binary: 'là sổ Excel nhị phân .xlsb, không phải tệp .xlsx; hãy mở bằng Excel và lưu thành .xlsx',
  openDocument: 'là bảng tính .ods, không phải tệp .xlsx; hãy lưu lại thành .xlsx',
  oldFormat:
    'là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx',
  password: 'có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu và lưu lại',
  damaged: 'bị hỏng; hãy mở bằng Excel và lưu lại',
  tooLarge:
    'quá lớn để đọc an toàn; hãy mở bằng Excel, bỏ những trang tính, ô và ô gộp không dùng rồi lưu lại',
} as const;

/** Kinds of files that cannot be read. */
export type Unreadable = keyof typeof REASONS;

/**
 * The one error of everything that reads an .xlsx: the file is none, is locked, damaged, or holds more than may safely
 * be unpacked. `sentence` goes on after `Tệp`, without a full stop.
 */
export class UnreadableXlsx extends Error {
  override readonly name = 'UnreadableXlsx';
  readonly sentence: string;

  constructor(
    readonly reason: Unreadable,
    options?: ErrorOptions,
  ) {
    super(`unreadable workbook: ${reason}`, options);
    this.sentence = REASONS[reason];
  }
}

/** What a reading gives; where a package cannot be unpacked or scanned, the same fault as one of a workbook. */
export function asWorkbookFault<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof UnreadablePackage ? new UnreadableXlsx(cause.fault, { cause }) : cause;
  }
}
