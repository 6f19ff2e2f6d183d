import type { Rule } from '../../rule';
import { documentsIn } from '../../text/documentsIn';
import { quote } from '../../text/quote';
import { headingDepth } from '../../../numbering/headingDepth';
import { passages } from '../../../words/passages';

/** What a clause that only says by which document one acts is followed by in a whole sentence. */
const MAIN = /(?:báo cáo|ban hành|đã |xây dựng|tổ chức|tổng hợp)(?!.*ngày \d)/iu;

export const nd18OpeningIsNoSentence: Rule = {
  id: 'ND18',
  title: 'Câu mở đầu bị ngắt, chưa thành câu',
  severity: 'Gợi ý',
  example:
    '“Thực hiện Công văn số 4484/UBND-KGVX … và Đề án 06.” rồi xuống dòng “Ủy ban nhân dân xã … báo cáo”.',
  remedy: 'Thay dấu chấm bằng dấu phẩy và nối với câu sau.',
  *check(facts) {
    const prose = passages(facts, 'body');
    const body = prose.findIndex(
      ({ level }) => level !== undefined && headingDepth(level) !== undefined,
    );
    for (const { at, text } of prose.slice(0, Math.max(body, 0))) {
      const first = text.split(/(?<=\.)\s+(?=\p{Lu})/u)[0] ?? '';
      const opens = /^(?:Thực hiện|Căn cứ|Theo)\s/u.test(first) && first.endsWith('.');
      const [document] = documentsIn(first);
      if (!opens || !document || MAIN.test(first.slice(document.index + document.code.length)))
        continue;
      yield {
        at,
        message: `${quote(first)} chưa thành câu: thay dấu chấm bằng dấu phẩy và nối với câu sau.`,
      };
    }
  },
};
