import type { Facts } from '../../../facts';
import { type Day, fromDay, printDay } from '../../../number/dates/date';
import { datesIn } from '../../../words/claims/dates';
import { tellingOf, tokensOf } from '../../../words/known/tokens';
import { clauses } from '../../../words/passages';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { taskStatus } from './taskStatus';

export const nv15DoneAfterCutOff: Rule = {
  id: 'NV15',
  title: 'Ngày hoàn thành không khớp',
  severity: 'Cảnh báo',
  example:
    'Số liệu chốt 26/4/2026 mà Ngày hoàn thành 10/5/2026; chưa hoàn thành mà có Ngày hoàn thành.',
  remedy: 'Sửa ngày hoặc trạng thái.',
  *check(facts) {
    const cut = cutOff(facts);
    for (const { cells } of taskRows(facts)) {
      const { doneOn, status, name } = cells;
      if (doneOn.meaning.kind !== 'date') continue;
      const { span } = doneOn.meaning;
      const chosen = taskStatus(status.text);
      if (chosen && chosen !== 'Đã hoàn thành') {
        yield {
          at: doneOn.at,
          also: [status.at],
          message: `Nhiệm vụ ${quote(name.text)} có Ngày hoàn thành ${printDay(span.to)} mà trạng thái là “${chosen}”: sửa một trong hai ô.`,
        };
      } else if (cut && span.from > cut.to) {
        yield {
          at: doneOn.at,
          message: `Nhiệm vụ ${quote(name.text)} ghi hoàn thành ${printDay(span.to)}, sau ngày chốt số liệu ${printDay(cut.to)}${toldOf(facts, name.text, span.to, cut.to)}: sửa ngày hoặc trạng thái.`,
        };
      }
    }
  },
};

/** The same day of an earlier month, where a sentence of the task's words tells it: `; lời báo cáo ghi 18/9/2026`. */
function toldOf(facts: Facts, task: string, typed: Day, last: Day): string {
  const words = tellingOf(tokensOf(task));
  const isMeant = (text: string): boolean => {
    const told = new Set(tokensOf(text));
    return words.filter((word) => told.has(word)).length > words.length / 2;
  };
  const [day, another] = new Set(
    clauses(facts, 'body').flatMap(({ text, generated }) =>
      generated || !text.includes('/') || !isMeant(text)
        ? []
        : datesIn(text).flatMap(({ to }) =>
            to <= last && fromDay(to).day === fromDay(typed).day ? [to] : [],
          ),
    ),
  );
  return day === undefined || another !== undefined ? '' : `; lời báo cáo ghi ${printDay(day)}`;
}
