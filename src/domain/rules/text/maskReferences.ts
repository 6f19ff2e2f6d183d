/** What holds digits without being a figure: the report speaks of it, it does not count it. */
const REFERENCES: readonly RegExp[] = [
  // Addresses on the web.
  /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:gov|com|org|edu|net|dcs)?\.?vn\b\S*/giu,
  // Document codes: 31/KH-UBND, 05-KH/ĐU, 30/2020/NĐ-CP, 2022/QĐ-CAT-PA05, 01- CTr/TU.
  /(?<![\d.,])\d{1,5}[a-z]?\/(?:(?:19|20)\d{2}\/)?[A-ZĐ][\p{L}\d&.-]*/gu,
  /(?<![\d.,])\d{1,5}\s?-\s?[A-ZĐ][\p{L}]*\/[A-ZĐ][\p{L}\d.-]*/gu,
  // Dates and spans of dates, months with their year, years.
  /\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?\s?[-–]\s?\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?/gu,
  /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu,
  /(?:ngày|sáng|chiều|tối|hôm)\s+\d{1,2}\s?[/-]\s?\d{1,2}(?!\d)/giu,
  /(?<![\d.,/])(?:0?[1-9]|1[0-2])\s?\/\s?(?:19|20)\d{2}(?!\d)/gu,
  /(?:năm|giai đoạn|nhiệm kỳ|niên độ|năm học)\s+\d{4}(?:\s?[-–]\s?\d{4})?/giu,
  /(?<![\d.,/])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu,
  /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  // Technical pairs: 300/150 Mbps, 120/80 mmHg.
  /\d+(?:,\d+)?\s?\/\s?\d+(?:,\d+)?(?=\s?(?:[KMG]bps|[KMGT]B|mmHg|k?Hz|k?V|k?W)(?!\p{L}))/giu,
  // Hours and round-the-clock.
  /24\s?\/\s?7|7\s?\/\s?24|24\s?\/\s?24(?=\s*(?:giờ|h\b))|\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?!\p{L})/giu,
  // Numbered things: Nghị quyết 57, Đề án 06, khoản 2, tuần 15, quý II/2026, mức độ 3, 4; no numbered thing: một phần 83 hồ sơ.
  /(?<!\p{L})(?:nghị quyết|nq|đề án|kế hoạch|chương trình|quyết định|công văn|chỉ thị|thông tư|nghị định|luật|kết luận|thông báo|báo cáo|tờ trình|quy định|quy chế|công điện|điều|khoản|điểm|phụ lục|biểu|mẫu|mục|(?<!một )phần|chương|khóa|lần thứ|thứ|tuần|tháng|quý|giai đoạn|mức độ|cấp độ|phòng|quốc lộ|tỉnh lộ|đường|phiên bản|chợ|số nhà|tổ dân phố|khu phố|thôn|xóm|bản|khu|ấp|đội)\s+(?:số\s+)?\d+(?:[.,]\d+)?(?:\s*(?:,|và|đến|-|–)\s*\d+(?![\d/.%]|\s*\p{L}))*(?:\s?\/\s?\d+)?/giu,
  // Hướng dẫn 05 ngày …; who guides 05 hộ counts them.
  /(?<!\p{L})hướng dẫn\s+(?:số\s+\d+|\d+(?![\d.,]*\d|\s+(?!của|ngày|năm|về)\p{L}))/giu,
  /(?<!\p{L})(?:quý|q)\s*\.?\s*(?:I{1,3}|IV)\s?\/\s?\d{4}/giu,
  /(?<!\p{L})số\s+\d+(?:\/\d+)*(?=\s*(?:ngày|của|\/|-))/giu,
];

/** The text with every reference to documents, dates, hours and numbered things blotted out, length kept. */
export function maskReferences(text: string): string {
  return REFERENCES.reduce(
    (masked, pattern) => masked.replace(pattern, (found) => '·'.repeat(found.length)),
    text,
  );
}
