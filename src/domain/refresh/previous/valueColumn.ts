import { headerKey } from '../../vietnamese';

/** Never the result of the report's own period, whatever else the header says. */
const OTHERS =
  /^(?:kỳ trước|cùng kỳ|năm trước|lũy kế|cộng dồn|mục tiêu|kế hoạch|chỉ tiêu giao|tỷ lệ|so với|so sánh|tăng|giảm|ghi chú|đánh giá|đơn vị|đvt|tt$|stt$)|(?:kỳ|tuần|tháng|quý) trước/;

const BY_RANK = [
  /(?:kỳ|tuần|tháng|quý) này|trong (?:kỳ|tuần|tháng|quý)/,
  /^kết quả/,
  /^(?:thực hiện|đã thực hiện)/,
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
