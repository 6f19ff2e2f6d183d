import type { Severity } from '../domain/findings/finding';
import { capitalized } from '../domain/letters/vietnamese';

/** `1.000`, as Vietnamese writes thousands. */
export function whole(count: number): string {
  return new Intl.NumberFormat('vi-VN').format(count);
}

/** `5 lỗi`, `3 cảnh báo`, `1 gợi ý`. */
export function countOf(severity: Severity, count: number): string {
  return `${whole(count)} ${severity.toLowerCase()}`;
}

const LEVELS: Readonly<Record<string, string>> = {
  Đoạn: 'đoạn văn',
  '-': 'gạch đầu dòng',
  '+': 'dấu cộng đầu dòng',
};

/** A sign alone would read as a blank. */
function levelInWords(level: string): readonly string[] {
  return level === '' ? [] : [LEVELS[level] ?? `cấp ${level}`];
}

/** Sentences with a number in them. */
export const COUNTED = {
  left: (severity: Severity, count: number) => `Còn ${countOf(severity, count)}`,
  shown: (shown: number, all: number) => `Đang hiện ${whole(shown)} trong ${whole(all)}`,
  group: (name: string, count: number) => `${name} (${whole(count)})`,
  findings: (count: number) => `${whole(count)} phát hiện`,
  position: (index: number, all: number) => `${whole(index)} / ${whole(all)}`,
  fixKind: (cells: number) => `Sửa cả ${whole(cells)} ô`,
  fixAll: (cells: number) => `Sửa mọi chỗ chắc chắn (${whole(cells)} ô)`,
  willFix: (cells: number) => `Sẽ sửa ${whole(cells)} ô`,
  fixed: (cells: number) => (cells === 0 ? 'Chưa sửa được ô nào' : `Đã sửa ${whole(cells)} ô`),
  restored: (cells: number) =>
    cells === 0 ? 'Chưa trả lại được ô nào' : `Đã trả lại ${whole(cells)} ô như cũ`,
  waiting: (fixes: number) =>
    `Còn ${whole(fixes)} đề nghị sửa cùng ô chờ lần bấm tới: hãy bấm sửa lần nữa.`,
  refused: (cells: number) => `Không sửa ${whole(cells)} ô:`,
  filled: (sheet: string, filled: number, needed: number) =>
    `${sheet} ${whole(filled)}/${whole(needed)}`,
  nextCell: (label: string, sheet: string) => `${label} (${sheet})`,
  addSheet: (sheet: string) => `Bổ sung trang tính “${sheet}”`,
  useUnit: (name: string) => `Dùng thông tin của ${name}`,
  unitKept: (name: string) => `Máy này nhớ thông tin của ${name}.`,
  rename: (from: string, to: string) => `Đổi tên “${from}” thành “${to}”`,
  fixGroup: (cells: number) => `Sửa cả nhóm (${whole(cells)} ô)`,
  weighed: (count: number) => `Quy tắc đã đổi trong sổ này (${whole(count)})`,
  more: (count: number) => `Hiện thêm ${whole(count)}`,
  sentenceAt: (row: number, level: string) =>
    ['Nội dung', `dòng ${row}`, ...levelInWords(level)].join(', '),
  row: (row: number) => `dòng ${row}`,
  dates: (period: string, from: string, to: string) =>
    period === '' ? `Từ ${from} đến ${to}` : `${capitalized(period)}: từ ${from} đến ${to}`,
  rowsLeft: (rows: number) => `Còn ${whole(rows)} dòng nữa sẽ có trong tệp Word.`,
  figuresLeft: (count: number) => `Còn ${whole(count)} số liệu nữa; gõ thêm chữ để tìm.`,
  toFill: (places: number) => `${whole(places)} ô chưa điền`,
  unfilled: (places: number) => `Còn ${whole(places)} chỗ chưa điền`,
  yellow: (spots: number) => `Chỗ vàng tiếp theo (${whole(spots)})`,
  changedSince: (file: string, time: string) => `Số liệu đã đổi sau khi xuất ${file} lúc ${time}`,
  goneSince: (count: number) => `${whole(count)} số hoặc dòng đã in nay không còn trong sổ`,
  at: (time: string) => `Kiểm tra lúc ${time}`,
} as const;
