import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { rewrite } from '../../text/rewrite';
import { passages } from '../../../words/passages';

export const nv11PlannedAsDone: Rule = {
  id: 'NV11',
  title: 'Nhiệm vụ kỳ tới dùng nhãn Kết quả đạt được',
  severity: 'Gợi ý',
  example: 'Ở phần nhiệm vụ 6 tháng cuối năm: “Kết quả đạt được: …”.',
  remedy: 'Đổi thành “Kết quả dự kiến”.',
  *check(facts) {
    const said = passages(facts, 'body').filter(
      ({ subject, text }) => subject === 'plans' && /^Kết quả đạt được\s*:/u.test(text),
    );
    const [first, ...others] = said;
    if (!first) return;
    const changes = said.flatMap(
      (prose) =>
        rewrite(facts, prose, (raw) => raw.replace('Kết quả đạt được', 'Kết quả dự kiến')) ?? [],
    );
    const fix = changes.length > 0 && {
      label: 'Đổi thành “Kết quả dự kiến”',
      certain: false,
      changes,
    };
    yield {
      at: first.at,
      also: others.map(({ at }) => at),
      message: `Phần nhiệm vụ sắp tới dùng nhãn “Kết quả đạt được” ở ${said.length} chỗ, ví dụ ${quote(first.text)}: có lẽ là “Kết quả dự kiến”.`,
      ...(fix && { fix }),
    };
  },
};
