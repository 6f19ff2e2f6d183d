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
