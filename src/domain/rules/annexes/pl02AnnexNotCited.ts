import type { Facts } from '../../facts';
import { isEmptyList } from '../../report/outline/none/isEmptyList';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { annexes, type Annex } from './annexes';
import { citations } from './citations';
import { shareWords } from './shareWords';
import { passages } from '../../words/passages';

export const pl02AnnexNotCited: Rule = {
  id: 'PL02',
  title: 'Phụ lục không được nhắc trong lời văn',
  severity: 'Gợi ý',
  example: 'Lời nhắc Phụ lục I, II, IV; Phụ lục III có mà không nhắc.',
  remedy: 'Thêm “(Phụ lục … kèm theo)” vào chỗ nói về nội dung ấy.',
  *check(facts) {
    const cited = new Set(citations(facts).map(({ number }) => number));
    const all = annexes(facts);
    for (const annex of all) {
      if (annex.kind === 'cover' || isEmpty(annex)) continue;
      if (isCited(annex, cited, all.length, facts)) continue;
      const name = annex.number === undefined ? quote(annex.title) : annex.head.marker;
      yield {
        at: annex.head.at,
        message: `${name} không được nhắc trong lời văn: thêm “(Phụ lục … kèm theo)” vào chỗ nói về nội dung ấy.`,
      };
    }
  },
};

/** Words that say that there is nothing need not point to it. */
function isEmpty({ content }: Annex): boolean {
  return content.length > 0 && content.every(isEmptyList);
}

/** By its number, or by the words of its title in a sentence that speaks of something enclosed without a number. */
function isCited(
  { number, title }: Annex,
  cited: ReadonlySet<string>,
  count: number,
  facts: Facts,
): boolean {
  if (number !== undefined && cited.has(number)) return true;
  const enclosing = passages(facts, 'spoken').filter(
    ({ annex, text }) => annex === undefined && ENCLOSED.test(text) && !NUMBERED.test(text),
  );
  return enclosing.some(({ text }) => count === 1 || shareWords(title, text));
}

const ENCLOSED = /kèm theo|gửi kèm|đính kèm|phụ lục|biểu/iu;
const NUMBERED = /phụ lục\s+(?:số\s+)?[IVXLC\d]/iu;
