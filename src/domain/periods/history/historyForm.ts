import type { CellValue } from '../../grid';
import type { Day } from '../../number/dates/date';

/** Heads, in row 1. */
export const HISTORY_HEADS = [
  'Loại kỳ',
  'Kỳ số',
  'Năm',
  'Đến ngày',
  'Mã',
  'Giá trị',
  'Mục tiêu',
] as const;
/** The oldest rows go beyond so many. */
export const MOST_HISTORY = 20_000;

/** One value of one period. */
export interface HistoryRow {
  readonly kind: string;
  readonly number: CellValue;
  readonly year: number;
  readonly to?: Day;
  /** Mã of a figure; of a target its name and unit. */
  readonly code: string;
  readonly value: CellValue;
  readonly goal: CellValue;
}
