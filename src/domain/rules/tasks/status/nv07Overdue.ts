import { printDay } from '../../../number/dates/date';
import { memo } from '../../../memo/memo';
import { passages } from '../../../words/passages';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { daysSaid } from '../words/daysSaid';
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
/** Beside its deadline: `hạn ngày 25/10/2026 nhưng đến cuối tháng mới dán mã cho 9/12 cơ sở`. */
const NOT_YET = /(?<!\p{L})(?:mới (?!nhất)|chưa|vẫn (?:còn|đang)|còn (?:lại |thiếu )?\d)/iu;

/** Tasks that the report itself tells are late, by the word for it or by a deadline past and what is still to do. */
const toldLate = memo((facts): ReadonlySet<string> => {
  const on = cutOff(facts)?.to ?? 0;
  const named = (text: string) => taskSaid(facts, text) ?? lateTaskSaid(facts, text, on);
  const owned = passages(facts, 'body')
    .filter(({ generated }) => !generated)
    .flatMap(({ text }) => text.split(/(?<=[.;])\s+/u))
    .flatMap((text) => {
      const isLate = LATE.test(text);
      if (!isLate && !NOT_YET.test(text)) return [];
      // `hai nhiệm vụ quá hạn là A (hạn ngày 20/12/2026) và B (hạn ngày 18/12/2026)`: each beside its own deadline.
      const dated = daysSaid(text).flatMap(({ role, day, sentence }) => {
        const task = role === 'due' ? (taskSaid(facts, sentence) ?? named(text)) : undefined;
        return task?.due === day ? [task] : [];
      });
      const task = isLate ? named(text) : undefined;
      return [...dated, ...(task ? [task] : [])].map(({ cells }) => cells.name.text);
    });
  return new Set(owned);
});

/** What the remedy asks for: why it is late. */
function isExplained(text: string): boolean {
  return LATE.test(text) || REASON.test(text);
}

const REASON =
  /(?<!\p{L})(?:lý do|nguyên nhân|(?:do|vì|bởi)(?! .{0,40}(?:chủ trì|phụ trách|thực hiện))|chờ|đợi|vướng|khó khăn|phụ thuộc|(?:nhà (?:cung cấp|thầu)|đơn vị (?:cung cấp|thi công|tư vấn)|tỉnh|sở|trung ương)(?: \p{L}+){0,6}? chưa)(?!\p{L})/iu;
