/** What is counted in whole numbers, and never below none. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...[
    'hồ sơ',
    'thủ tục',
    'văn bản',
    'người',
    'lượt',
    'lượt người',
    'tổ',
    'lớp',
    'hộ',
    'tin',
    'bài',
  ],
  ...['tin, bài', 'xóm', 'thôn', 'bản', 'mô hình', 'cuộc', 'máy', 'tài khoản', 'trường hợp'],
  ...['học sinh', 'nhiệm vụ'],
]);

/** Whether a column of a row with this unit holds whole numbers only: the parts of a rate are counts. */
export function isCounted(key: string, unit: string): boolean {
  const ofRate = key === 'numerator' || key === 'denominator';
  return (ofRate && (unit === '%' || unit === '')) || COUNTED.has(unit.toLowerCase());
}
