import type { Grids } from '../grid';

/** Settings key: the officer was told that this Excel reads dates month first. */
export const TOLD_MONTH_FIRST = 'monthFirstTold';

/** Said once, where Excel's own short date puts the month first. */
export function monthFirstWarning({ monthFirst, settings }: Grids): readonly string[] {
  if (!monthFirst || settings[TOLD_MONTH_FIRST] === true) return [];
  return [
    'Lưu ý: Excel trên máy này đọc ngày theo kiểu tháng trước, gõ 3/4/2026 thì hiểu là ngày 04 tháng 3. Kiểm tra lại các ngày sau khi gõ.',
  ];
}
