import { clip } from '../../../letters/clipped';
import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';

/** Longer than any title. */
const PARAGRAPH = 150;

export const nd19MixedHeadings: Rule = {
  id: 'ND19',
  title: 'Mục cùng cấp lúc là tên mục, lúc là cả đoạn văn',
  severity: 'Gợi ý',
  example: 'Mục I.1 là “1. Công tác lãnh đạo, chỉ đạo”, mục I.2 là cả một đoạn văn.',
  remedy: 'Đặt tên cho mục, đưa đoạn văn xuống dòng dưới.',
  *check({ outline }) {
    let title: Sentence | undefined;
    for (const sentence of outline.sentences) {
      const depth = headingDepth(sentence.level);
      if (depth === undefined) continue;
      const brother = title?.level === sentence.level;
      const paragraph = !sentence.title && sentence.text.length > PARAGRAPH;
      if (brother && paragraph) {
        yield {
          at: sentence.at,
          message: `Mục “${clip(sentence.marker)}” là cả đoạn văn trong khi mục trước chỉ là tên ${quote(title?.text ?? '')}: đặt tên cho mục.`,
        };
      }
      if (sentence.title) title = sentence;
    }
  },
};
