import type { Facts } from '../../../facts';
import type { PeriodDates } from '../../../figures/period/periodDates';
import { clauses } from '../../../words/passages';
import { reportPeriod } from '../../period/reportPeriod';
import type { Remark } from '../../rule';
import { isOfSome } from '../../text/isOfSome';
import { quote } from '../../text/quote';
import { ABOVE, bodiesIn, listedOf, TYPES } from './listedDocuments';
import { periodsNamed } from '../../period/periodsNamed';

const NONE = String.raw`(?<!\p{L})(?:không|chưa) (?:(?:ký )?(?:ban hành|phát hành)(?: được)?(?: bất kỳ| bất cứ| một)? (${TYPES}) nào|(?:có )?(${TYPES}) nào (?:được|do [^,;.]{2,30}) (?:ban hành|phát hành))`;
const STOP = String.raw`\s*[.,;:)]|\s*$|\strong (?:kỳ|tuần|tháng|quý|năm)`;
/** `không ban hành kế hoạch nào để …`, and not one that is against the law; what is owned to be wanting is so of a topic. */
const DENIED = {
  told: new RegExp(
    String.raw`${NONE}(?=${STOP}|\s(?:để|về (?:chuyển đổi số|thực hiện nghị quyết|nghị quyết)|nhằm|triển khai|thực hiện|chỉ đạo|trong)(?!\p{L}))`,
    'iu',
  ),
  owned: new RegExp(String.raw`${NONE}(?=${STOP})`, 'iu'),
};
/** Others than the bodies that the list knows, and other documents than those that guide. */
const OTHERS =
  /(?<!\p{L})(?:công an|phòng|trạm|trường|trung tâm|thôn|ấp|hội (?!đồng)|xử phạt|cưỡng chế|thanh tra)(?!\p{L})/iu;

/** Words that deny what the list holds, dated in the period they name or in the report's own where it has one. */
export function* deniedDocuments(facts: Facts): Iterable<Remark> {
  const own = ownPeriod(facts);
  for (const scope of ['told', 'owned'] as const)
    for (const { at, text } of clauses(facts, scope)) {
      const match = DENIED[scope].exec(text);
      if (!match) continue;
      const [said, issued, being = ''] = match;
      const [type, lead] = [issued ?? being, text.slice(0, match.index)];
      if (ABOVE.test(lead) || OTHERS.test(lead.split(/[,;]/u).at(-1) ?? '') || isOfSome(lead))
        continue;
      const behind = text.slice(match.index + said.length).slice(0, 25);
      const named = periodsNamed(lead, facts).at(-1) ?? periodsNamed(behind, facts)[0];
      const [body] = bodiesIn(lead);
      const listed = listedOf(type, facts, body, named?.dates ?? own);
      if (listed === 0) continue;
      const dated = named ? ` ghi ngày trong ${named.text}` : own ? ' ghi ngày trong kỳ' : '';
      yield {
        at,
        message: `Lời ghi ${quote(said)}, trang tính Văn bản có ${listed} ${type.toLowerCase()}${dated}: sửa lời, hoặc xem lại danh mục.`,
      };
    }
}

function ownPeriod(facts: Facts): PeriodDates | undefined {
  const { from, to } = reportPeriod(facts);
  return from === undefined || to === undefined ? undefined : { from, to };
}
