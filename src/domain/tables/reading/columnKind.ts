/** What the header of a column says that its numbers are. */
export type ColumnKind =
  /** Counts and sums, which can be added up. */
  | 'amount'
  /** Percentages. */
  | 'share'
  /** Averages, prices, densities. */
  | 'mean'
  | 'rank'
  /** Points: added up along a row, hardly ever down a column. */
  | 'score'
  /** How a figure differs from another. */
  | 'change'
  /** `STT`. */
  | 'ordinal'
  /** Years, codes, telephones, days, notes: numbers that nobody reckons with. */
  | 'name';

const ORDINAL = /^(?:stt|tt|số tt|số thứ tự)$/iu;
const NAME =
  /ghi chú|lý do|^năm(?: sinh| thành lập| sản xuất| đưa| hoàn| bắt đầu| xây| trang bị| ban hành| cấp|$)|năm sinh|(?:^|\/ )mã(?!\p{L})|điện thoại|^sđt|số (?:hiệu|tài khoản|nhà(?! \p{L})|căn cước|cccd|hợp đồng|quyết định|ký hiệu)|cccd|cmnd|biển số|ngày|thời (?:gian|hạn|điểm)|tọa độ|kinh độ|vĩ độ|phiên bản|địa chỉ|họ và tên|họ tên|đơn vị tính|đvt/iu;
const RANK = /xếp (?:hạng|thứ|vị)|thứ (?:hạng|bậc)|vị thứ|(?:^|\/ )hạng$/iu;
const SHARE = /%|(?:tỷ|tỉ) (?:lệ|trọng|suất)|cơ cấu|phần trăm/iu;
const MEAN =
  /bình quân|trung bình|mật độ|đơn giá|định mức|năng suất|\p{L}\s?\/\s?(?:người|hộ|lớp|(?:tháng|ngày|tuần)(?! \d)|thôn|xóm|buổi|km|ha|đồng chí|cán bộ|học sinh|học viên)/iu;
const SCORE =
  /(?:tổng |số |^|\/ )điểm(?= ?(?:$|\(|số|đạt|chuẩn|tối đa|thưởng|trừ|cộng|lần|tự|thẩm|chấm|tiêu chí|đánh giá))/iu;
const CHANGE =
  /chênh lệch|tăng(?! (?:trong|mới|thêm))|(?:^|\/ |[,;] ?)giảm(?!\p{L}| (?:nghèo|trong|nghỉ))|so (?:với|sánh)|biến động|\+\s?\/\s?-|±|vượt|hụt/iu;

/** Reads one header, its outer parts joined with ` / `. */
export function columnKind(header: string): ColumnKind {
  if (ORDINAL.test(header)) return 'ordinal';
  if (RANK.test(header)) return 'rank';
  if (SHARE.test(header)) return 'share';
  if (MEAN.test(header)) return 'mean';
  if (NAME.test(header)) return 'name';
  if (SCORE.test(header)) return 'score';
  return CHANGE.test(header) ? 'change' : 'amount';
}

/** The kinds of all columns of a table. */
export function columnKinds({
  headers,
}: {
  readonly headers: readonly string[];
}): readonly ColumnKind[] {
  return headers.map(columnKind);
}
