import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { ratios } from '../../../words/claims/ratios';
import { printNumber } from '../../../letters/vietnamese';

/** Maximum scores of the index of services to people and businesses (Quyết định 766/QĐ-TTg); the index may change. */
const MAXIMA: readonly (readonly [RegExp, number, string])[] = [
  [/công khai/iu, 18, 'công khai, minh bạch'],
  [/ti[ếề]n độ/iu, 20, 'tiến độ giải quyết'],
  [/(?:cung cấp )?dịch vụ công trực tuyến|dvctt/iu, 12, 'cung cấp dịch vụ công trực tuyến'],
  [/thanh toán/iu, 10, 'thanh toán trực tuyến'],
  [/hài lòng/iu, 18, 'mức độ hài lòng'],
  [/số hóa|số hoá/iu, 22, 'số hóa hồ sơ'],
];

export const th16ScoreMaximum: Rule = {
  id: 'TH16',
  title: 'Điểm tối đa khác bộ chỉ số',
  severity: 'Gợi ý',
  example: '“cung cấp dịch vụ công trực tuyến … 10/10 điểm” trong khi tối đa là 12.',
  remedy: 'Kiểm tra điểm tối đa theo bộ chỉ số phục vụ người dân, doanh nghiệp hiện hành.',
  *check(facts) {
    for (const { at, claim, said } of ratios(facts)) {
      const { whole, index, text } = claim;
      if (!/^\S+\s?\/\s?\S+\s+điểm/u.test(text)) continue;
      const before = said.line.slice(0, index);
      const group = MAXIMA.find(([pattern]) => pattern.test(before.split(/[.;]/u).at(-1) ?? ''));
      if (!group || group[1] === whole) continue;
      yield {
        at,
        message: `Điểm tối đa của ${quote(group[2])} ghi ${printNumber(whole)}, theo bộ chỉ số 766 là ${group[1]}: kiểm tra lại.`,
      };
    }
  },
};
