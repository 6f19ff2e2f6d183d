import { normalize } from '../../../vietnamese';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { typedTexts } from '../../text/typedTexts';

const DOUBLED = /(?<![\p{L}\d])(\p{L}+) \1(?![\p{L}\d])(?: (\p{L}+))?/giu;
/** Words that say nothing twice. */
const NEVER = new Set(
  'đã có và là của cho các những với được để tại trong khi về theo này trên do bị sẽ đang không cũng rất gồm hoặc nhưng mà thì vì nên bằng đến'.split(
    ' ',
  ),
);
/** Words that are said twice, and such as end one compound and begin another: `cán bộ bộ phận Một cửa`, `năm năm`. */
const OFTEN = new Set(
  'năm từ luôn dần thường mãi đều ngày nơi người nhà nhanh chậm song chung riêng ai nhiều ít xa gần từng sâu cao lớp tầng đời hai ba bốn sáu bảy tám chín mười một rộng lâu sớm thật hằng hàng'.split(
    ' ',
  ),
);
/** Second halves that make a compound with the word before them. */
const COMPOUND =
  /^(?:hội|hóa|phận|năng|chức|định|danh|viên|sinh|học|cháy|dây|chính|tra|lượng|liệu|ký|ty|an|tác|trình|nghệ|tế|thông|tin|đội|trưởng|quan|lý|chuyển|vụ|hành|dân|sự|ban|nhân|thể|đoàn|ủy)$/iu;

export const nd25DoubledWord: Rule = {
  id: 'ND25',
  title: 'Từ gõ lặp',
  severity: 'Gợi ý',
  example: '“xã đã có có 12 điểm”, “trong trong tuần”.',
  remedy: 'Xóa một trong hai từ.',
  *check(facts) {
    for (const { at, text } of typedTexts(facts)) {
      const said = new Set<string>();
      for (const [found, word = '', next = ''] of normalize(text).matchAll(DOUBLED)) {
        const key = word.toLowerCase();
        const isName = /^\p{Lu}/u.test(word) && word !== word.toUpperCase();
        if (OFTEN.has(key) || isName || /^[ivxlcdm]+$/u.test(key)) continue;
        if (!NEVER.has(key) && COMPOUND.test(next)) continue;
        if (said.has(key)) continue;
        said.add(key);
        yield {
          at,
          message: `${quote(found)}: từ “${word}” gõ lặp, xóa một từ.`,
        };
      }
    }
  },
};
