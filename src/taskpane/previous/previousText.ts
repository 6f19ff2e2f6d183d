import { whole } from '../counted';

/** What the page Lấy số kỳ trước says. */
export const PREVIOUS_TEXT = {
  intro:
    'Chọn báo cáo Word của kỳ trước: số của kỳ ấy được đưa vào cột Kỳ trước của Chỉ tiêu và Số liệu. Tệp chỉ được đọc trên máy này, không gửi đi đâu.',
  choose: 'Chọn báo cáo (.docx)',
  chooseAgain: 'Chọn báo cáo khác',
  drop: 'hoặc thả tệp vào đây',
  many: 'Mỗi lần chỉ lấy số từ một báo cáo: đã đọc tệp đầu tiên.',
  notes: 'Cần biết',
  ours: 'Báo cáo do Báo cáo 57 xuất nên biết chắc số nào của dòng nào.',
  foreign:
    'Báo cáo này không do Báo cáo 57 xuất: các số dưới đây đọc theo tiêu đề bảng và tên dòng. Hãy so với báo cáo rồi đánh dấu những số đúng.',
  nothing: 'Không tìm thấy trong báo cáo số nào của các dòng trong sổ này.',
  allThere: 'Cột Kỳ trước đã có đúng các số của báo cáo này.',
  tickAll: 'Đánh dấu tất cả',
  untickAll: 'Bỏ dấu tất cả',
  apply: 'Ghi vào cột Kỳ trước',
  empty: '(trống)',
} as const;

/** The sentences with a number or a name in them. */
export const PREVIOUS_COUNTED = {
  read: (file: string, period: string) =>
    period === '' ? `Đã đọc ${file}` : `Đã đọc ${file} (${period})`,
  same: (cells: number) => `${whole(cells)} ô đã đúng như báo cáo, giữ nguyên.`,
  apply: (cells: number) => `${PREVIOUS_TEXT.apply} (${whole(cells)} ô)`,
} as const;
