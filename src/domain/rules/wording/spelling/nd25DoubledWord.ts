import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import type { TypedText } from '../../text/typedTexts';
import { suspects } from '../suspects';

const DOUBLED = /(?<![\p{L}\d])(\p{L}+) \1(?![\p{L}\d])(?: (\p{L}+))?/giu;
/** Two to four words that come again at once: `trang thiết bị trang thiết bị`. */
const PHRASE = /(?<![\p{L}\d])(\p{L}+(?: \p{L}+){1,3}) \1(?![\p{L}\d])/giu;
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
  /^(?:hội|hóa|phận|năng|chức|định|danh|viên|sinh|học|cháy|dây|chính|tra|lượng|liệu|ký|ty|an|tác|trình|nghệ|tế|thông|tin|đội|trưởng|quan|lý|chuyển|vụ|hành|dân|sự|ban|nhân|thể|đoàn|ủy|sung)$/iu;

export const nd25DoubledWord: Rule = {
  id: 'ND25',
  title: 'Từ gõ lặp',
  severity: 'Gợi ý',
  example: '“xã đã có có 12 điểm”, “trong trong tuần”.',
  remedy: 'Xóa một trong hai từ.',
  prepare: suspects.steps,
  *check(facts) {
    for (const one of suspects(facts).doubled) yield* remarksOn(one);
  },
};

function* remarksOn({ at, words }: TypedText): Generator<Remark> {
  const said = new Set<string>();
  for (const [found, word = '', next = ''] of words.matchAll(DOUBLED)) {
    const key = word.toLowerCase();
    const again = found.slice(word.length + 1, word.length * 2 + 1);
    // `phó ban Ban Chỉ đạo`; what begins a sentence may be said again in small letters.
    const isName = /^\p{Lu}\p{Ll}/u.test(again);
    if (OFTEN.has(key) || isName || /^[ivxlcdm]+$/u.test(key)) continue;
    if (!NEVER.has(key) && COMPOUND.test(next)) continue;
    if (said.has(key)) continue;
    said.add(key);
    yield { at, message: `${quote(found)}: từ “${word}” gõ lặp, xóa một từ.` };
  }
  for (const [found, phrase = ''] of words.matchAll(PHRASE))
    if (isSlip(phrase, found.slice(phrase.length + 1)))
      yield { at, message: `${quote(found)}: cụm từ “${phrase}” gõ lặp, xóa một cụm.` };
}

/** A name or title that begins with a capital again is another (`triển khai Đề án Đề án 06`); one word many times is ours above. */
function isSlip(phrase: string, again: string): boolean {
  if (OFTEN.has(phrase.split(' ')[0]?.toLowerCase() ?? '')) return false;
  return again === again.toLowerCase() && !/^(\p{L}+)(?: \1)+$/iu.test(phrase);
}
