import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';

export const nd02OnlyChild: Rule = {
  id: 'ND02',
  title: 'Đề mục chỉ có một mục con',
  severity: 'Gợi ý',
  example: 'Mục II chỉ có “1. Tình hình, kết quả thực hiện”, không có “2.”.',
  remedy: 'Bỏ số của mục con, hoặc thêm mục nữa.',
  *check({ outline }) {
    const headings = outline.sentences.filter(
      ({ level }) => level === 'Phụ lục' || headingDepth(level) !== undefined,
    );
    for (const [index, heading] of headings.entries()) {
      // A heading still to be written says nothing about those that will follow it.
      if (heading.runs.some(({ mark }) => mark === 'guidance')) continue;
      if (!isFirst(heading) || hasSibling(heading, headings.slice(index + 1))) continue;
      yield {
        at: heading.at,
        message: `Mục ${quote(`${heading.marker} ${heading.text}`)} không có mục cùng cấp nào sau nó: bỏ số, hoặc thêm mục nữa.`,
      };
    }
  },
};

/** Below another heading: a report of one part, or one section, is another matter. */
function isFirst({ level, marker }: Sentence): boolean {
  const inner = (headingDepth(level) ?? 0) >= 2;
  return inner && /(?:^|\.)1\.$|^a\)$/u.test(marker);
}

function hasSibling({ level }: Sentence, rest: readonly Sentence[]): boolean {
  const depth = headingDepth(level) ?? 0;
  const next = rest.find((one) => (headingDepth(one.level) ?? -1) <= depth);
  return next?.level === level;
}
