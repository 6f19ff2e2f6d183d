import type { Sentence } from '../../../sentence';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';

export const nd04EmptyHeading: Rule = {
  id: 'ND04',
  title: 'Đề mục không có nội dung',
  severity: 'Cảnh báo',
  example: 'Đề mục “2. Kết quả thực hiện” đứng ngay trước đề mục “3. …”.',
  remedy: 'Viết nội dung của mục, hoặc xóa đề mục.',
  *check({ outline }) {
    const printed = outline.sentences.filter(({ level }) => !/^Trang /u.test(level));
    for (const [index, sentence] of printed.entries()) {
      if (!isTitle(sentence) || goesOn(sentence, printed[index + 1])) continue;
      const name = `${sentence.marker} ${sentence.text}`.trim();
      const message = `Mục ${quote(name)} không có nội dung: viết nội dung, hoặc xóa đề mục.`;
      yield { at: sentence.at, message };
    }
  },
};

/** A heading that says something itself (`11. Hợp tác quốc tế: Không có`) is content enough. */
function isTitle({ title, level, text }: Sentence): boolean {
  return headingDepth(level) !== undefined && title && !/:\s*\S/u.test(text);
}

/** Something follows, and it stands below this heading. */
function goesOn({ level }: Sentence, next: Sentence | undefined): boolean {
  if (!next || next.level === 'Phụ lục') return false;
  return (headingDepth(next.level) ?? Infinity) > (headingDepth(level) ?? 0);
}
