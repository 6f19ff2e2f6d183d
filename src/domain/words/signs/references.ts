import { perText } from '../../memo/perText';

/** What holds digits without being a figure: the report speaks of it, it does not count it. */
export const REFERENCE = '\ue000';
export const DAY = '\ue001';
export const NAME = '\ue002';

/** What a text must hold for a pattern to be worth trying. */
const SLASH = /\//;
const YEAR = /\d{4}/;

interface Reference {
  readonly sign: string;
  readonly pattern: RegExp;
  readonly needs?: RegExp;
}

/** In this order: each is taken out before the next is looked for. */
const REFERENCES: readonly Reference[] = [
  // Addresses on the web.
  {
    sign: REFERENCE,
    needs: /vn|:\/\//i,
    pattern:
      /https?:\/\/\S+|(?<![\w.-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\.(?:gov|com|org|edu|net|dcs)?\.?vn\b\S*/giu,
  },
  // Document codes: 31/KH-UBND, 05-KH/ĐU, 30/2020/NĐ-CP, 2022/QĐ-CAT-PA05, 01- CTr/TU.
  {
    sign: REFERENCE,
    needs: SLASH,
    pattern: /(?<![\d.,])\d{1,5}[a-z]?\/(?:(?:19|20)\d{2}\/)?[A-ZĐ][\p{L}\d&.-]*/gu,
  },
  {
    sign: REFERENCE,
    needs: SLASH,
    pattern: /(?<![\d.,])\d{1,5}\s?-\s?[A-ZĐ][\p{L}]*\/[A-ZĐ][\p{L}\d.-]*/gu,
  },
  // Dates and spans of dates, months with their year, years.
  {
    sign: DAY,
    needs: SLASH,
    pattern:
      /(?<!\d)\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?\s?[-–]\s?\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?/gu,
  },
  {
    sign: DAY,
    needs: YEAR,
    pattern: /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/gu,
  },
  {
    sign: DAY,
    needs: /\d\s?[/-]/,
    pattern: /(?<=(?:ngày|sáng|chiều|tối|hôm)\s)\d{1,2}\s?[/-]\s?\d{1,2}(?!\d)/giu,
  },
  {
    sign: DAY,
    needs: SLASH,
    pattern: /(?<![\d.,/])(?:0?[1-9]|1[0-2])\s?\/\s?(?:19|20)\d{2}(?!\d)/gu,
  },
  {
    sign: DAY,
    needs: YEAR,
    pattern: /(?:năm|giai đoạn|nhiệm kỳ|niên độ|năm học)\s+\d{4}(?:\s?[-–]\s?\d{4})?/giu,
  },
  {
    sign: DAY,
    needs: YEAR,
    pattern: /(?<![\d.,/])(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu,
  },
  {
    sign: DAY,
    needs: /tháng/iu,
    pattern: /(?<=ngày\s)\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?/giu,
  },
  // Technical pairs: 300/150 Mbps, 120/80 mmHg.
  {
    sign: REFERENCE,
    needs: SLASH,
    pattern:
      /(?<![\d.,])\d{1,9}(?:,\d{1,9})?\s?\/\s?\d{1,9}(?:,\d{1,9})?(?=\s?(?:[KMG]bps|[KMGT]B|mmHg|k?Hz|k?V|k?W)(?!\p{L}))/gu,
  },
  // Hours and round-the-clock.
  {
    sign: REFERENCE,
    needs: /\d\s?[hg/]/i,
    pattern:
      /(?<!\d)24\s?\/\s?7(?!\d)|(?<!\d)7\s?\/\s?24(?!\d)|24\s?\/\s?24(?=\s*(?:giờ|h\b))|(?<![\d.,])\d{1,2}\s?h\s?\d{0,2}(?!\p{L})|(?<![\d.,])\d{1,2}\s?giờ\s?\d{1,2}(?!\p{L})|(?<=(?:lúc|hồi|từ|đến|trước|sau|vào)\s)\d{1,2}\s?giờ(?!\p{L})/giu,
  },
  // Numbered things: Nghị quyết 57, Đề án 06, khoản 2, tuần 15, quý II/2026, mức độ 3, 4; no numbered thing: một phần 83 hồ sơ, đèn đường 11.
  // Looked for from the number back, for a text has fewer numbers than words.
  {
    sign: REFERENCE,
    needs: /\s\d/,
    pattern:
      /(?<=\s)(?=\d)(?!\d{1,3}(?:\.\d{3})+(?!\d)|[\d.,]+\s(?:triệu|tỷ|nghìn|tấn|ha)(?!\p{L}))(?<=(?<head>(?<!\p{L})(?:nghị quyết|nq|đề án|kế hoạch(?!\s\d[\d.,]*\s(?:máy|camera|trạm|điểm|lớp|mô hình|hồ sơ|người|hộ|triệu|tỷ|tấn|lượt|ha|km|con|cây|tàu|chiếc|bộ|suất|thửa|em|học sinh|đảng viên|sản phẩm|mã|tài khoản|kết quả|phiếu|cuộc|buổi|tin|bài|nhà|phòng)(?!\p{L}))|chương trình|quyết định|công văn|chỉ thị|thông tư|nghị định|luật|kết luận|thông báo|báo cáo|tờ trình|quy định|quy chế|công điện|điều|khoản|(?<!(?:dứt|cao|trọng|thời) )điểm|phụ lục|biểu|mẫu|mục|(?<!một )phần|chương|khóa|lần thứ|(?<!(?:đứng|xếp|vị trí|hạng) )thứ|(?<!(?:mỗi|một|từng|(?<!gấp )(?:hai|ba|bốn)|sáu|bảy|tám|chín|mười|\d) )(?:tuần|tháng|quý(?!\s[1-9]\d))|giai đoạn|mức độ|cấp độ|(?<!(?:mỗi|một|từng) )phòng|quốc lộ|tỉnh lộ|(?<!(?:đèn|lòng|lề|mặt|cầu) )đường|phiên bản|chợ(?=\s+số)|số nhà|(?<!(?:mỗi|một|từng) )(?:tổ dân phố|khu phố)|(?<!(?:mỗi|một|từng) )(?:(?<!nông )thôn|xóm|bản|khu|ấp|(?<!(?:quân|bộ) )đội)(?!\s\d{2,}\s(?:lượt|camera|máy|cụm|lần|buổi|điểm|trạm)|\s\d\s(?:buổi|lần|lượt)(?!\p{L}))|(?<!(?:quân|bộ) )đội)\s+(?:số\s+)?))\d{1,9}(?:[.,]\d{1,9})?(?:\s*(?:,|và|đến|-|–)\s*\d+(?![\d/.%]|\s*\p{L}))*(?:\s?\/\s?\d+)?/giu,
  },
  // Hướng dẫn 05 ngày …; who guides 05 hộ counts them.
  {
    sign: REFERENCE,
    needs: /dẫn/iu,
    pattern: /(?<!\p{L})hướng dẫn\s+(?:số\s+\d+|\d+(?![\d.,]*\d|\s+(?!của|ngày|năm|về)\p{L}))/giu,
  },
  {
    sign: REFERENCE,
    needs: YEAR,
    pattern: /(?<!\p{L})(?:quý|q)\s*\.?\s*(?:I{1,3}|IV)\s?\/\s?\d{4}/giu,
  },
  {
    sign: REFERENCE,
    needs: /số\s/iu,
    pattern: /(?<!\p{L})số\s+\d+(?:\/\d+)*(?=\s*(?:ngày|của|\/|-))/giu,
  },
];

/** Names that hold a figure and count nothing: `5G`, the digits of `Đề án 06`, `mức độ 2` and `người từ 14 tuổi`. */
const FIGURED =
  /(?<![\p{L}\d.,])(?:[2-6]G(?!\p{L})|(?<=(?:từ|đủ|dưới|trên) )\d{1,3}(?= (?:đến (?:dưới )?\d{1,3} )?tuổi(?!\p{L}))|(?:Đề án|mức độ|Windows|Android|Office|iOS) \d{1,2}(?!\d|[./]\d))/giu;

/** The text with every reference to documents, days, hours and numbered things in signs of its kind, length kept. */
export function markReferences(text: string): string {
  const named = text.replace(FIGURED, (name) =>
    /\dg$/iu.test(name) ? NAME.repeat(name.length) : name.replace(/\d/gu, NAME),
  );
  return withSigns(named, ({ sign }) => sign);
}

/** The same with one sign for all, names left as they are: for what looks at the letters of a text. */
export const maskReferences = perText((text) =>
  /\d/.test(text) ? withSigns(text, () => '·') : text,
);

function withSigns(text: string, signOf: (reference: Reference) => string): string {
  let marked = text;
  for (const reference of REFERENCES) {
    const { pattern, needs } = reference;
    if (needs && !needs.test(text)) continue;
    marked = withSign(marked, pattern, signOf(reference));
  }
  return marked;
}

/** A pattern that is looked for from the number back has its words in `head`. */
function withSign(text: string, pattern: RegExp, sign: string): string {
  let marked = '';
  let last = 0;
  for (const { 0: found, index, groups } of text.matchAll(pattern)) {
    const from = index - (groups?.['head']?.length ?? 0);
    const to = index + found.length;
    marked += text.slice(last, from) + sign.repeat(to - from);
    last = to;
  }
  return last === 0 ? text : marked + text.slice(last);
}
