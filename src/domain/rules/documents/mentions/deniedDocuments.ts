import type { Facts } from '../../../facts';
import type { PeriodDates } from '../../../figures/period/periodDates';
import { clauses } from '../../../words/passages';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { ABOVE, bodiesIn, listedOf, TYPES } from './listedDocuments';

/** `không ban hành kế hoạch nào để …`, and not one that is against the law. */
const DENIED = new RegExp(
  String.raw`(?<!\p{L})(?:không|chưa) ban hành (${TYPES}) nào(?=\s*[.,;:)]|\s*$|\s(?:để|về|nhằm|triển khai|thực hiện|chỉ đạo|trong)(?!\p{L}))`,
  'iu',
);

/** Words that deny what the list holds, dated in the report's own period where it has one. */
export function* deniedDocuments(facts: Facts): Iterable<Remark> {
  const within = ownPeriod(facts);
  for (const { at, text } of clauses(facts, 'told')) {
    const match = DENIED.exec(text);
    if (!match || ABOVE.test(text.slice(0, match.index))) continue;
    const [said, type = ''] = match;
    const [body] = bodiesIn(text.slice(0, match.index));
    const listed = listedOf(type, facts, body, within);
    if (listed === 0) continue;
    const dated = within ? ' ghi ngày trong kỳ' : '';
    yield {
      at,
      message: `Lời ghi ${quote(said)}, trang tính Văn bản có ${listed} ${type.toLowerCase()}${dated}: sửa lời, hoặc xem lại danh mục.`,
    };
  }
}

function ownPeriod({ entries: { info } }: Facts): PeriodDates | undefined {
  const from = info.items.get('tu_ngay')?.entry.meaning;
  const to = info.items.get('den_ngay')?.entry.meaning;
  if (from?.kind !== 'date' || to?.kind !== 'date') return undefined;
  return { from: from.span.from, to: to.span.to };
}
