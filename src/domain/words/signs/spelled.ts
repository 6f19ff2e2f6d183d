import { spelledNumber } from '../../number/typed/spelledNumber';
import { NOUNS } from '../lexicon';

const UNIT = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín';
/** What `hai phần …` may be of, the least first. */
const WHOLES = 'ba|tư|năm|sáu|bảy|tám|chín|mười';
const TENS = `mười(?: (?:${UNIT}|lăm))?|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:${UNIT}|mốt|tư|lăm))?`;
const COUNTED = String.raw`(?=\s(?:${NOUNS}|lần|đợt|tháng|quý|tuần|ngày|năm|xã|phường|bến|mức|cụm|tin|tấn|kg|lĩnh vực|trang|phản ánh|ý kiến|điểm|loại|đội|chợ|khu vực|kênh|sàn|nền tảng|phần mềm|hệ thống|di tích)(?!\p{L}))`;

/**
 * Numbers in words, as an alternative for a pattern: fractions (`hai phần ba`, `một nửa`), tens, and units where counted
 * things follow; not `thứ hai`, `cả năm`, nor the `một` of `mỗi tháng một lần`.
 */
export const SPELLED = [
  String.raw`(?<!\p{L})(?:(?:${UNIT}) phần (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)|(?:một )?nửa(?! đầu| cuối))(?!\p{L})`,
  String.raw`(?<!\p{L})(?<!thứ |ngày |tháng )(?:${TENS})(?!\p{L})(?! phần)`,
  String.raw`(?<!\p{L})(?<!thứ |tháng |cả |mỗi |hằng |trong |của |ngày |cuối |đầu )(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)(?!\p{L})${COUNTED}`,
  String.raw`(?<=(?:gồm|và|có|,|;|:)\s)một${COUNTED}`,
  String.raw`(?<=(?<!(?:gần|hơn|khoảng|xấp xỉ|chừng|trên) )gấp )(?:đôi|hai|ba|bốn)(?!\p{L})`,
  // `sáu trên mười bốn nhiệm vụ`.
  String.raw`(?<!\p{L})(?<!thứ |tháng )(?:${UNIT})(?= trên (?:${TENS}|${UNIT})(?!\p{L}))`,
].join('|');

/** What such words say: of fractions the percent. */
export function valueOfWords(words: string): number {
  const text = words.toLowerCase();
  if (/nửa/u.test(text)) return 50;
  if (text === 'đôi') return 2;
  const [part = '', whole] = text.split(' phần ');
  const value = spelledNumber(part) ?? 0;
  return whole === undefined ? value : (value / (spelledNumber(whole) ?? 1)) * 100;
}

/** A fraction in words, where a percentage below 100 is just that: `một nửa`, `hai phần ba`. */
export function fractionOf(percent: number): string | undefined {
  const isSaid = (words: string): boolean => Math.abs(valueOfWords(words) - percent) < 1e-6;
  return percent < 100 ? FRACTIONS.find(isSaid) : undefined;
}

/** The simplest first: of `hai phần tư`, `một nửa` is said. */
const FRACTIONS: readonly string[] = [
  'một nửa',
  ...WHOLES.split('|').flatMap((whole) => UNIT.split('|').map((part) => `${part} phần ${whole}`)),
];
