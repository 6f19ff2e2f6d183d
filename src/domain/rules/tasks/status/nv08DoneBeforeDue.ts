import type { Row } from '../../../entries/entries';
import { printDay, type Day } from '../../../number/dates/date';
import type { TaskKey } from '../../../sheets/tasks';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import { rowsOrColumn, type RowFault } from '../../rows/rowsOrColumn';
import type { Rule } from '../../rule';
import { periodsIn } from '../../../words/claims/periods';
import { quote } from '../../text/quote';
import { taskStatus } from './taskStatus';

/** Work may well be done early: a hint to confirm, silent once a day of completion is given. */
export const nv08DoneBeforeDue: Rule = {
  id: 'NV08',
  title: 'Đã hoàn thành trong khi thời hạn còn ở phía trước',
  severity: 'Gợi ý',
  example:
    'Nhiệm vụ nói đến “quý III, quý IV năm 2026”, số liệu chốt 26/4/2026, trạng thái Đã hoàn thành.',
  remedy: 'Xác nhận và ghi Ngày hoàn thành, hoặc sửa Trạng thái.',
  *check(facts) {
    const cut = cutOff(facts);
    if (!cut) return;
    yield* rowsOrColumn(
      taskRows(facts).flatMap((row) => faultOf(row, cut.to)),
      Infinity,
      (rows) =>
        `${rows.length} nhiệm vụ (${rowNames(rows)}) đến hạn sau ngày chốt số liệu ${printDay(cut.to)} mà đã ghi hoàn thành: xác nhận và ghi Ngày hoàn thành.`,
    );
  },
};

function faultOf({ row, cells }: Row<TaskKey>, cut: Day): readonly RowFault[] {
  const done = taskStatus(cells.status.text) === 'Đã hoàn thành';
  if (!done || cells.doneOn.meaning.kind !== 'blank') return [];
  const due = dueDay(cells);
  if (due === undefined || due <= cut) return [];
  const message = `Nhiệm vụ ${quote(cells.name.text)} đến hạn ${printDay(due)}, sau ngày chốt số liệu ${printDay(cut)}, mà đã ghi hoàn thành: xác nhận và ghi Ngày hoàn thành.`;
  return [{ row, remark: { at: cells.status.at, message } }];
}

/** Thời hạn; without one, the last quarter or month that the task's own name speaks of. */
function dueDay({ deadline, name }: Row<TaskKey>['cells']): Day | undefined {
  if (deadline.meaning.kind === 'date') return deadline.meaning.span.to;
  if (deadline.meaning.kind !== 'blank' || !/(?:quý|tháng)\s/iu.test(name.text)) return undefined;
  const ends = periodsIn(name.text).map(({ span }) => span.to);
  return ends.length === 0 ? undefined : Math.max(...ends);
}
