import { headerKey } from '../../letters/vietnamese';

/** Never the result of the report's own period, wherever in the header it is said. */
const OTHERS = new RegExp(
  [
    '^(?:mục tiêu|kế hoạch|chỉ tiêu|ghi chú|đánh giá|đơn vị|đvt|tt$|stt$|%|tăng|giảm)',
    '^(?:số )?(?:được )?giao(?! (?:dịch|thông|tiếp))|được giao',
    '(?:kỳ|tuần|tháng|quý|năm) (?:trước|ngoái|sau|tới)|cùng kỳ',
    'lũy kế|cộng dồn|từ đầu (?:năm|nhiệm kỳ)',
    'tỷ lệ|so với|so sánh|tăng ?[,/] ?giảm|bình quân',
    '(?<!\\p{L})(?:dự kiến|ước|phấn đấu)(?!\\p{L})',
    'toàn (?:tỉnh|huyện|thành phố|quốc)',
  ].join('|'),
  'u',
);

const BY_RANK = [
  /(?:kỳ|tuần|tháng|quý) này|trong (?:kỳ|tuần|tháng|quý)/,
  /^(?:kết quả|(?:đã )?thực hiện|đạt được)/,
  /^(?:số lượng|giá trị|số liệu$)/,
];

/** The column that holds the period's results, by its header; `'several'` where two are equally likely. */
export function valueColumn(columns: readonly string[]): number | 'several' | undefined {
  const levels = columns.map((header) => header.split(' / ').map(headerKey));
  const wanted = levels.map((keys) => (keys.some((key) => OTHERS.test(key)) ? [] : keys));
  for (const pattern of BY_RANK) {
    const found = [...wanted.keys()].filter((at) => wanted[at]?.some((key) => pattern.test(key)));
    if (found.length > 1) return 'several';
    if (found[0] !== undefined) return found[0];
  }
  return undefined;
}

/** The column of units, where there is one. */
export function unitColumn(columns: readonly string[]): number {
  return columns.map(headerKey).findIndex((key) => /^(?:đơn vị|đvt|đ\.v\.t)/.test(key));
}
