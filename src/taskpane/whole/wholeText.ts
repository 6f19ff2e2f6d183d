import { whole } from '../counted';

/** What the page Nhiều xã thành một says. */
export const WHOLE_TEXT = {
  intro:
    'Chọn tệp .xlsx mà các xã, phường gửi về (có thể vài trăm tệp). Từng tệp được đọc và kiểm tra ngay trên máy này, rồi gộp thành một sổ mới: ai đã gửi, chỉ tiêu, số liệu, nhiệm vụ, số khác thường. Tệp của xã không bị thay đổi.',
  units: 'Các đơn vị phải gửi (không bắt buộc, mỗi dòng một đơn vị)',
  choose: 'Chọn tệp của các xã',
  chooseAgain: 'Chọn lại tệp',
  drop: 'hoặc thả các tệp vào đây',
  refused: 'Không nhận',
  warned: 'Nhận có cảnh báo',
  missing: 'Chưa gửi',
  outliers: 'Số khác thường so với các xã khác',
  save: 'Tải sổ tổng hợp',
  report: 'Viết báo cáo Word',
  annexes: 'Mỗi xã một phụ lục trong báo cáo',
  saved: 'Tệp nằm trong thư mục Tải xuống (Downloads).',
  name: 'Tong-hop',
} as const;

/** Sentences with numbers or names in them. */
export const WHOLE_COUNTED = {
  title: (title: string, count: number) => `${title} (${whole(count)})`,
  result: (taken: number, all: number, period: string) =>
    `Nhận ${whole(taken)} trong ${whole(all)} tệp, ${period === '' ? 'chưa rõ kỳ' : period}`,
  content: (targets: number, figures: number) =>
    `Sổ tổng hợp có ${whole(targets)} chỉ tiêu và ${whole(figures)} số liệu.`,
  outlier: (unit: string, content: string, value: string, low: string, high: string) =>
    `${unit}: ${content} ${value}, thường từ ${low} đến ${high}`,
} as const;
