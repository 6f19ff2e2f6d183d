import type { PeriodKind } from '../../../sheets/info';
import { type Passage, passages } from '../../../words/passages';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { isNext, isOwn, namedPeriods } from './namedPeriods';
import { reportPeriod, type ReportPeriod } from '../reportPeriod';

const BARE = /^(?:trong|cả) (tuần|tháng|quý)(?= qua,?|,)(?! (?:này|tới))/iu;
const WHOLE: Readonly<Record<string, PeriodKind>> = { tuần: 'Tuần', tháng: 'Tháng', quý: 'Quý' };
/** These have other periods within them that are told in turn. */
const OF_SEVERAL: ReadonlySet<PeriodKind> = new Set(['Lũy kế', 'Sơ kết', 'Đột xuất']);
const COMPARED = /so với|trước đó|cùng kỳ|(?:tuần|tháng|quý|kỳ|năm) (?:trước|này|sau)|lũy kế/iu;

/** What one aims at is of this year, not of the last. */
const AIMS = /^ (?:xã|phường|đặc khu|UBND (?:xã|phường|đặc khu)) (?:phấn đấu|được giao|đăng ký)/u;

export const ky22LeadOfOtherKind: Rule = {
  id: 'KY22',
  title: 'Câu mở bằng kỳ khác loại hoặc kỳ trước',
  severity: 'Gợi ý',
  example:
    'Báo cáo quý mà câu viết “Trong tháng, xã ban hành 09 văn bản”; báo cáo tháng 9 mà “Tháng 8, xã …”.',
  remedy: 'Sửa kỳ trong câu; nếu quả nói về kỳ đó thì để nguyên.',
  yieldsTo: ['KY08', 'KY14'],
  *check(facts) {
    const period = reportPeriod(facts);
    if (period.kind === undefined || OF_SEVERAL.has(period.kind)) return;
    const own = facts.figures.byName.get('ky')?.text ?? period.kind.toLowerCase();
    for (const passage of passages(facts, 'told')) {
      const remark = passage.generated ? undefined : leadOf(passage, period, own);
      if (remark) yield remark;
    }
  },
};

function leadOf({ at, text }: Passage, period: ReportPeriod, own: string): Remark | undefined {
  const kind = period.kind ?? 'Năm';
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined && WHOLE[bare.toLowerCase()] !== kind)
    return {
      at,
      message: `Câu mở bằng “Trong ${bare}” trong báo cáo ${own}: có lẽ là “Trong ${kind.toLowerCase()}”.`,
    };
  const named = namedPeriods(text, kind);
  const [first] = named;
  const leads = first && /^(?:trong )?$/iu.test(text.slice(0, first.index));
  if (!leads || named.length > 1 || isOwn(first, period) || isNext(first, period)) return undefined;
  const after = text.slice(first.index + first.text.length);
  if (COMPARED.test(text) || !(after.startsWith(',') || AIMS.test(after))) return undefined;
  return {
    at,
    message: `Câu mở bằng ${quote(first.text)} trong khi kỳ báo cáo là ${own}: sửa kỳ, hoặc kiểm tra con số.`,
  };
}
