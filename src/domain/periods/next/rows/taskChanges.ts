import type { Entries, Row } from '../../../entries/entries';
import { taskStatusOf } from '../../../figures/taskClass';
import { printDay } from '../../../number/dates/date';
import type { PeriodKind } from '../../../sheets/info';
import type { TaskKey } from '../../../sheets/tasks';
import { changed } from '../changed';
import type { PeriodMove } from '../periodMove';
import type { MovedRow, PlannedChange } from '../plan';
import { renumber } from './renumber';

/** What moves in a list of rows: cells that change, rows that leave. */
export interface RowMoves {
  readonly changes: readonly PlannedChange[];
  readonly moved: readonly MovedRow[];
  readonly notes: readonly string[];
}

/** Kinds whose done tasks and issued documents belong to one period only. */
export const SHORT_KINDS: readonly PeriodKind[] = ['Tuần', 'Tháng', 'Quý'];

/** Done tasks leave, Không phát sinh loses status and Kết quả, unfinished ones stay as they are. */
export function taskChanges(entries: Entries, move: PeriodMove, keepDone: boolean): RowMoves {
  const { tasks } = entries;
  const yearly = countsInYear(entries);
  const leaves = SHORT_KINDS.includes(move.old.period.kind) && !keepDone && yearly === undefined;
  const own = tasks.rows.filter(({ group }) => !group);
  const done = leaves
    ? own.filter(({ cells }) => taskStatusOf(cells.status) === 'Đã hoàn thành')
    : [];
  const gone = new Set(done.map(({ row }) => row));
  const none = own.filter(({ cells }) => taskStatusOf(cells.status) === 'Không phát sinh');
  const numbered = tasks.rows.map(({ row, group, cells }) => ({ row, group, number: cells.stt }));
  return {
    changes: [
      ...none.flatMap(({ cells }) =>
        [cells.status, cells.outcome].flatMap((one) => changed(one, '')),
      ),
      ...(done.length > 0 ? renumber(numbered, gone) : []),
    ],
    moved: done.map(({ row, cells }) => ({ sheet: tasks.sheet, row, name: cells.name.text })),
    notes: [
      ...(yearly !== undefined && !keepDone && SHORT_KINDS.includes(move.old.period.kind)
        ? [`Nhiệm vụ đã xong được giữ lại vì ô ${yearly} của Nội dung đếm nhiệm vụ trong năm.`]
        : []),
      ...dueNotes(own, move),
    ],
  };
}

/** The cell of the outline that counts tasks `trong năm`; they must then stay to be counted. */
function countsInYear({ outline }: Entries): string | undefined {
  const row = outline.rows.find(
    ({ cells: { content } }) =>
      /trong năm(?!\p{L})/iu.test(content.text) &&
      (/\{\{[^{}]*nv\./iu.test(content.text) || /\d+\s+nhiệm vụ/iu.test(content.text)),
  );
  return row?.cells.content.at.cell;
}

function dueNotes(own: readonly Row<TaskKey>[], { old }: PeriodMove): readonly string[] {
  const { span } = old;
  if (!span) return [];
  return own.flatMap(({ row, cells }) => {
    const status = taskStatusOf(cells.status);
    const due = cells.deadline.meaning.kind === 'date' ? cells.deadline.meaning.span.to : undefined;
    const open =
      status === 'Đang triển khai thực hiện' || status === 'Chưa thực hiện' || status === undefined;
    if (!open || due === undefined || due < span.from || due > span.to) return [];
    return [
      `Nhiệm vụ dòng ${row} “${cells.name.text}” chưa xong, thời hạn ${printDay(due)} đã nằm trong kỳ cũ.`,
    ];
  });
}
