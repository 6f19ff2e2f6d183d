import { capitalized } from '../../domain/letters/vietnamese';

/** What the pane says first about the workbook's period. */
export const OFFER_TEXT = {
  reported: (period: string) => `Báo cáo ${period} đã làm xong`,
  reportedText: (on: string) =>
    `Xuất ngày ${printed(on)}. Kỳ sau làm tiếp từ sổ này: số kỳ này thành số kỳ trước, ngày và tên kỳ chuyển theo, việc đã xong rời bảng. Xem trước hết rồi mới làm.`,
  over: (period: string, ended: string) => `${capitalized(period)} đã hết ngày ${ended}`,
  overText: (period: string, next: string) =>
    `Làm báo cáo ${next} từ sổ này: số kỳ này thành số kỳ trước, ngày và tên kỳ chuyển theo, việc đã xong rời bảng. Xem trước rồi mới làm, lấy lại được. Còn sửa báo cáo ${period} thì để sau.`,
  to: (next: string) => `Sang ${next}`,
  next: 'Sang kỳ mới',
  later: 'Để sau',
  moved: (after: string) => `Sổ đã sang ${after}`,
  movedText: (before: string) =>
    `Chưa nhập gì thì còn trả lại được cả sổ như lúc ở ${before}, bằng một lần bấm.`,
  goOn: 'Làm tiếp',
  broken: 'Lần sang kỳ mới trước bị ngắt giữa chừng',
  brokenText: (after: string) =>
    `Sổ đang dở dang giữa hai kỳ. Hãy trả lại như trước rồi sang ${after} lần nữa; số liệu đã nhập vẫn còn đủ.`,
  undo: 'Trả lại như trước',
  typed: {
    next: (sheets: readonly string[]) =>
      `Đã nhập hoặc sửa sau khi sang kỳ mới (${sheets.join(', ')}), nên không trả lại cả sổ được nữa; số kỳ trước vẫn ở cột Kỳ trước.`,
    template: (sheets: readonly string[]) =>
      `Đã nhập hoặc sửa sau khi tạo mẫu (${sheets.join(', ')}), nên không bỏ mẫu được nữa; muốn bỏ trang tính nào thì xóa trang tính ấy.`,
    report: (sheets: readonly string[]) =>
      `Đã nhập hoặc sửa sau khi thêm báo cáo (${sheets.join(', ')}), nên không bỏ bằng một lần bấm được nữa; muốn bỏ thì xóa trang tính của báo cáo ấy và các mục riêng của nó ở cuối Thông tin.`,
  },
  made: (profile: string) => `Mẫu ${profile} mới tạo, chưa nhập gì.`,
  undoTemplate: 'Bỏ mẫu vừa tạo',
  added: (addressee: string) => `Báo cáo gửi ${addressee} mới thêm, chưa sửa gì.`,
  undoReport: 'Bỏ báo cáo vừa thêm',
  nothing: 'Không còn gì để trả lại.',
} as const;

/** `2026-04-09` → `9/4/2026`. */
function printed(on: string): string {
  return on.split('-').map(Number).reverse().join('/');
}
