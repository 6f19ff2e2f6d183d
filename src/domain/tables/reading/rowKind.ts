/** What a row's words say that its numbers are. */
export type RowKind =
  | 'item'
  /** `Tổng cộng`, `Cộng I`, `Toàn xã`. */
  | 'total'
  /** `Trung bình`, `Bình quân chung`. */
  | 'mean'
  /** A part of the row above: `Trong đó: hộ nghèo`. */
  | 'part'
  /** Of another kind than its neighbours: `Tỷ lệ (%)`, `So với kỳ trước`. */
  | 'other';

const SCOPE = String.raw`(?:chung|dồn|lại|tiền|[A-ZĐ](?: ?\+ ?[A-ZĐ])+|toàn(?: \p{L}+){1,3}|cả(?: \p{L}+){1,2}|các(?: \p{L}+){1,3}|(?:nhóm|khối|mục|phần|loại|nguồn|cụm|khu vực|khu|vùng|miền|phía|tuyến|đợt)(?: [\p{L}\d]+){1,4}|\([^)]*\)|[IVX]+|[A-ZĐ](?!\p{L})|số|\d{1,3}(?: \p{L}+){1,3})`;
const TOTAL = new RegExp(
  `^(?:tổng(?: cộng| số)?|cộng|toàn (?:xã|phường|đặc khu|bộ|thị trấn)|cả (?:xã|phường|đặc khu|tuần|tháng|quý|kỳ|năm|đợt)|tất cả(?: \\p{L}+){0,4}|chung)(?: ?${SCOPE}){0,2} ?(?:[:(,].*)?$`,
  'iu',
);
/** `Cộng Mây Lớn`: of what is named so. */
const OF_NAMED = /^(?:Cộng|Tổng|Tổng cộng)(?: \p{Lu}\p{L}*)+$/u;
/** `Dân số toàn xã`: what the rows above are parts of. */
const OF_ALL = /^\p{L}+(?: \p{L}+){0,3} toàn (?:xã|phường|đặc khu)$/iu;
const MEAN = /^(?:trung bình|bình quân)/iu;
const PART = /^(?:[-+–•] ?)?(?:trong đó|riêng|gồm có|bao gồm)(?!\p{L})/iu;
const OTHER =
  /^(?:[-+–•] ?)?(?:(?:tỷ|tỉ) lệ|cơ cấu|tỷ trọng|so (?:với|sánh)|(?:cùng )?kỳ (?:trước|năm)|kế hoạch|chênh lệch|tăng|giảm|đạt|%|còn lại|ghi chú|đơn vị tính)(?!\p{L})/iu;

/** Reads the words at the beginning of a row. */
export function rowKind(words: readonly string[]): RowKind {
  if (words.some((text) => TOTAL.test(text) || OF_NAMED.test(text) || OF_ALL.test(text)))
    return 'total';
  const label = words.find((text) => /\p{L}{2}/u.test(text)) ?? '';
  if (MEAN.test(label)) return 'mean';
  if (PART.test(label)) return 'part';
  return OTHER.test(label) ? 'other' : 'item';
}
