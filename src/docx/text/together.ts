import { COMPOUNDS } from '../../domain/rules/wording/spelling/compounds';

/** Neighbours in titles of such reports, beside the compounds that spelling knows. */
const MORE = [
  'khoa học|đổi mới|mới sáng|đổi số|nhiệm vụ|mục tiêu|chỉ tiêu|chỉ đạo|thực hiện|phương hướng|đột phá|quốc gia|dữ liệu',
  'trí tuệ|nhân tạo|kinh tế|cải cách|văn bản|danh mục|phụ lục|hồ sơ|đề án|chính trị|hội đồng|nhân dân|đặc thù|mô hình',
].flatMap((line) => line.split('|'));
const PAIRS: ReadonlySet<string> = new Set([...COMPOUNDS, ...MORE]);

/** Words that a number names: `số 57-NQ/TW`, `tháng 4`, `quý I`. */
const NUMBERED = /^(?:số|ngày|tháng|năm|quý|tuần|kỳ|phần|lần|án)$/u;
const NUMBER = /^(?:\d|[IVX]+(?!\p{L}))/u;
/** `6 tháng`, `05 năm`. */
const COUNT = /(?:^|[^\p{L}\d])\d+$/u;
const COUNTED = /^(?:tháng|năm|ngày|tuần|quý)(?!\p{L})/u;
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;

/** Whether two words are a number and what it names or counts: `năm 2026`, `quý III`, `6 tháng`. */
export function isNumbered(before: string, after: string): boolean {
  const [word = ''] = /\p{L}+$/u.exec(before) ?? [];
  return (
    (NUMBERED.test(word.toLowerCase()) && NUMBER.test(after)) ||
    (COUNT.test(before) && COUNTED.test(after))
  );
}

/** Whether no line of a title should end between two words: of a compound or a name. */
export function belongTogether(before: string, after: string): boolean {
  // A comma parts them; a slash begins another word.
  const [first = ''] = /\p{L}+$/u.exec(before) ?? [];
  const [second = ''] = /^\p{L}+/u.exec(after) ?? [];
  return (
    (CAPITALIZED.test(first) && CAPITALIZED.test(second)) ||
    PAIRS.has(`${first} ${second}`.toLowerCase())
  );
}
