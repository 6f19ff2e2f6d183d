import { firstCode } from '../../text/documentsIn';
import type { Rule } from '../../rule';
import { listed } from '../../text/listed';
import { quote } from '../../text/quote';
import { infoLines, infoPlace } from '../infoItem';

/** NĐ 30/2020, PL I, II.6.b: what a document is cited by when it is first named. */
export const tt13RequestIncomplete: Rule = {
  id: 'TT13',
  title: 'Văn bản yêu cầu ghi thiếu',
  severity: 'Cảnh báo',
  example: '“Kế hoạch số 115/KH-BCĐ của tỉnh”: thiếu ngày và trích yếu.',
  remedy: 'Ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
  *check(facts) {
    for (const line of infoLines(facts, 'van_ban_yeu_cau')) {
      const missing = missingParts(line);
      if (missing.length === 0) continue;
      yield {
        at: infoPlace(facts, 'van_ban_yeu_cau'),
        ...(missing.join('') === 'trích yếu' && { severity: 'Gợi ý' }),
        message: `Văn bản yêu cầu ${quote(line)} thiếu ${listed(missing)}.`,
      };
    }
  },
};

function missingParts(line: string): readonly string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['số, ký hiệu', firstCode(line.split(/\s(?:ngày|của|về)\s/iu)[0] ?? '') !== undefined],
    ['ngày', /ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}|\s+tháng)/iu.test(line)],
    ['cơ quan ban hành', /(?:^|\s)của\s+\p{L}/iu.test(line)],
    [
      'trích yếu',
      /(?:^|\s)(?:về|v\/v|thực hiện|triển khai|ban hành|đôn đốc|tăng cường|hướng dẫn|phát động|tổ chức|phê duyệt|báo cáo)(?:\s|$)/iu.test(
        line,
      ),
    ],
  ];
  return parts.filter(([, there]) => !there).map(([name]) => name);
}
