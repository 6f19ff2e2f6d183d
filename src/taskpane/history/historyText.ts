import { printNumber } from '../../domain/number/printNumber';

const short = (value: number): string =>
  printNumber(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2)));

/** What the pane says of figures over the periods. */
export const HISTORY_TEXT = {
  title: 'Qua các kỳ',
  usual: (low: number, high: number) => `Thường từ ${short(low)} đến ${short(high)}`,
  outside: 'Kỳ này nằm ngoài khoảng thường gặp.',
  point: (label: string, value: number) => `${label}: ${printNumber(value)}`,
  chosen: 'Số liệu hoặc chỉ tiêu',
  none: 'Sổ chưa có số của kỳ trước nào. Sau lần Sang kỳ mới đầu tiên, các số được giữ lại ở đây.',
  period: 'Kỳ',
  value: 'Giá trị',
  goal: 'Mục tiêu',
  yearAgo: 'Cùng kỳ năm trước',
  now: 'kỳ này',
  noYearAgo: '–',
  change: (now: number, before: number) => {
    if (now === before) return 'không đổi';
    if (before === 0) return '';
    const share = Math.abs(((now - before) / before) * 100);
    return `${now > before ? 'tăng' : 'giảm'} ${short(share)}%`;
  },
  band: '(nền xám).',
  dashed: 'Nét đứt: cùng kỳ năm trước.',
} as const;
