import { normalize } from '../../../letters/vietnamese';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { infoText } from '../infoItem';
import { type Passage, passages } from '../../../words/passages';

export const tt17ClosingBeyondTitle: Rule = {
  id: 'TT17',
  title: 'Câu kết nêu phạm vi mà trích yếu không có',
  severity: 'Cảnh báo',
  example: 'Câu kết có “phương hướng nhiệm vụ quý II” mà trích yếu chỉ nêu kết quả quý I.',
  remedy: 'Sửa trích yếu hoặc câu kết cho cùng phạm vi.',
  *check(facts) {
    const title = normalize(infoText(facts, 'trich_yeu'));
    const closing = closingOf(facts);
    if (title === '' || !closing) return;
    const added = SCOPES.exec(closing.text)?.[0];
    if (added === undefined || SCOPES.test(title)) return;
    yield {
      at: closing.at,
      message: `Câu kết có thêm ${quote(added)} mà trích yếu không nêu: sửa một trong hai cho cùng phạm vi.`,
    };
  },
};

/** What a report may be about besides results. */
const SCOPES =
  /(?:phương hướng|nhiệm vụ,? giải pháp|nhiệm vụ trọng tâm|kế hoạch thực hiện)[^.;/]{0,60}/iu;

function closingOf(facts: Facts): Passage | undefined {
  const body = passages(facts, 'spoken').filter(({ annex }) => annex === undefined);
  return body.slice(-3).find(({ text }) => /^trên đây là|trân trọng báo cáo/iu.test(text));
}
