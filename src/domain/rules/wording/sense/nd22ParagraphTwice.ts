import { headerKey } from '../../../letters/vietnamese';
import { duplicates } from '../../rows/duplicates';
import type { Rule } from '../../rule';
import { placeOf } from '../../text/placeOf';
import { quote } from '../../text/quote';
import { passages } from '../../../words/passages';

/** Shorter ones (`Kết quả thực hiện:`) come again on purpose. */
const SHORTEST = 40;

export const nd22ParagraphTwice: Rule = {
  id: 'ND22',
  title: 'Một đoạn xuất hiện hai lần',
  severity: 'Cảnh báo',
  example: 'Cùng một đoạn về mô hình Tổ dân phố số được dán ở mục 2 và mục 5.',
  remedy: 'Xóa một đoạn.',
  *check(facts) {
    const prose = passages(facts, 'spoken').filter(
      ({ text, generated, unfinished }) => !generated && !unfinished && text.length >= SHORTEST,
    );
    for (const [first, again] of duplicates(prose, ({ text }) => keyOf(text))) {
      yield {
        at: again.at,
        also: [first.at],
        message: `Đoạn ${quote(again.text)} đã có ở ${placeOf(facts, first.at, again.at)}: xóa một đoạn.`,
      };
    }
  },
};

/** The report's last paragraph ends in `./.`. */
function keyOf(text: string): string {
  return headerKey(text).replace(/(?<![\s./;])[\s./;]+$/u, '');
}
