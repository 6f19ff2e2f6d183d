import type { Day } from '../../../number/dates/date';
import type { Row } from '../../../entries/entries';
import type { TaskKey } from '../../../sheets/tasks';
import { cutOff } from '../../info/infoItem';
import { taskRows } from '../../rows/dataRows';
import { rowNames } from '../../rows/rowNames';
import { rowsOrColumn, type RowFault } from '../../rows/rowsOrColumn';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { taskStatus } from './taskStatus';

export const nv10NotStartedWithoutReason: Rule = {
  id: 'NV10',
  title: 'Nhiệm vụ chưa thực hiện phải có lý do',
  severity: 'Cảnh báo',
  example: '“Số hóa ít nhất 01 di tích trên địa bàn xã”: Chưa thực hiện, không có lời giải thích.',
  remedy: 'Ghi lý do và thời hạn mới ở Kết quả hoặc Ghi chú.',
  *check(facts) {
    yield* rowsOrColumn(
      taskRows(facts).flatMap((task) => faultOf(task, cutOff(facts)?.to)),
      Infinity,
      (rows) =>
        `${rows.length} nhiệm vụ (${rowNames(rows)}) chưa thực hiện mà không có lý do, thời hạn mới: ghi ở Kết quả hoặc Ghi chú.`,
    );
  },
};

/** Where its deadline lies ahead, that it waits may be as planned. */
function faultOf({ row, cells }: Row<TaskKey>, today: Day | undefined): readonly RowFault[] {
  if (taskStatus(cells.status.text) !== 'Chưa thực hiện' || isExplained(cells)) return [];
  const message = `Nhiệm vụ ${quote(cells.name.text)} chưa thực hiện mà không có lý do, thời hạn mới: ghi ở Kết quả hoặc Ghi chú.`;
  const { meaning } = cells.deadline;
  const isAhead = meaning.kind === 'date' && today !== undefined && meaning.span.to > today;
  return [{ row, remark: { at: cells.status.at, message, ...(isAhead && { severity: 'Gợi ý' }) } }];
}

/** A status or a source written once more (`Chưa thực hiện`, `Nhiệm vụ tỉnh giao`) explains nothing. */
function isExplained({ outcome, note, source }: Row<TaskKey>['cells']): boolean {
  return [outcome.text, note.text].some(
    (text) =>
      text !== '' &&
      !taskStatus(text) &&
      text !== source.text &&
      !/^nhiệm vụ .{0,30}giao\.?$/iu.test(text),
  );
}
