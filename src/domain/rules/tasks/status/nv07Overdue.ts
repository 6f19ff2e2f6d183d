import { printDay } from '../../../number/dates/date';
import { memo } from '../../../memo';
import { passages } from '../../../words/passages';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { lateTaskSaid, taskSaid } from '../words/taskSaid';
import { taskClasses } from './taskClasses';

export const nv07Overdue: Rule = {
  id: 'NV07',
  title: 'Nhiệm vụ quá hạn chưa hoàn thành',
  severity: 'Cảnh báo',
  example: 'Thời hạn 31/3/2026, số liệu chốt 26/4/2026, trạng thái Đang triển khai thực hiện.',
  remedy: 'Kiểm tra trạng thái và thời hạn; nếu đúng là quá hạn thì nêu lý do, thời hạn mới.',
  *check(facts) {
    const classes = taskClasses(facts);
    const cut = cutOff(facts);
    for (const { row, cells } of taskRows(facts)) {
      if (classes.get(row) !== 'Quá hạn chưa hoàn thành') continue;
      const { meaning, at } = cells.deadline;
      if (meaning.kind !== 'date' || !cut) continue;
      if ([cells.outcome.text, cells.note.text].some(isExplained)) continue;
      if (toldLate(facts).has(cells.name.text)) continue;
      const message = `Nhiệm vụ ${quote(cells.name.text)} quá hạn: thời hạn ${printDay(meaning.span.to)}, đến ${printDay(cut.to)} vẫn ${quote(cells.status.text)}. Kiểm tra trạng thái, hoặc nêu lý do và thời hạn mới.`;
      yield { at, also: [cells.status.at], message };
    }
  },
};

/** Not `chậm nhất ngày 25/3`, nor `không quá hạn`. */
const LATE =
  /(?<!\p{L})(?<!(?:không|chưa|hết) (?:bị )?)(?:quá hạn|chậm(?! nhất)|trễ hạn|gia hạn|lùi)(?!\p{L})/iu;

/** Tasks that the report itself tells are late. */
const toldLate = memo((facts): ReadonlySet<string> => {
  const sentences = passages(facts, 'told').flatMap(({ text }) =>
    LATE.test(text) ? text.split(/(?<=[.;])\s+/u) : [],
  );
  const on = cutOff(facts)?.to ?? 0;
  const named = (text: string) => taskSaid(facts, text) ?? lateTaskSaid(facts, text, on);
  return new Set(
    sentences.flatMap((text) => (LATE.test(text) && named(text)?.cells.name.text) || []),
  );
});

/** What the remedy asks for: a reason, and until when it will be done. */
function isExplained(text: string): boolean {
  const reason = /(?<!\p{L})(?:lý do|nguyên nhân|do|vì|bởi)(?!\p{L})/iu;
  const until =
    /(?:thời hạn mới|gia hạn|lùi|đến|trước|trong)[^.;]{0,20}(?:\d{1,2}\/\d{1,2}|tháng \d|quý [IV\d])/iu;
  return reason.test(text) && until.test(text);
}
