import { printDay } from '../../../number/dates/date';
import { taskRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { taskClasses } from './taskClasses';
import { taskStatus } from './taskStatus';

/** Late work is a fact and no fault: a hint, silent once Kết quả or Ghi chú says something of it. */
export const nv16DoneLate: Rule = {
  id: 'NV16',
  title: 'Hoàn thành quá hạn mà chưa nêu lý do',
  severity: 'Gợi ý',
  example: 'Thời hạn 15/6/2026, Ngày hoàn thành 25/6/2026, Kết quả và Ghi chú để trống.',
  remedy: 'Kiểm tra lại hai ngày; nếu đúng thì nêu lý do ở Kết quả hoặc Ghi chú.',
  *check(facts) {
    const classes = taskClasses(facts);
    for (const { row, cells } of taskRows(facts)) {
      const { name, deadline, doneOn, outcome, note } = cells;
      if (classes.get(row) !== 'Hoàn thành quá hạn') continue;
      if (deadline.meaning.kind !== 'date' || doneOn.meaning.kind !== 'date') continue;
      if ([outcome.text, note.text].some((text) => text !== '' && !taskStatus(text))) continue;
      const due = deadline.meaning.span.to;
      const done = doneOn.meaning.span.from;
      yield {
        at: doneOn.at,
        also: [deadline.at],
        message: `Nhiệm vụ ${quote(name.text)} hoàn thành ${printDay(done)}, sau thời hạn ${printDay(due)} (quá ${done - due} ngày): kiểm tra hai ngày, hoặc nêu lý do ở Kết quả.`,
      };
    }
  },
};
