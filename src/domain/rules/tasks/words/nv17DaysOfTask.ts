import { readDay } from '../../../number/dates/readDate';
import { fromDay, printDay, type Day } from '../../../number/dates/date';
import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import type { TaskKey } from '../../../sheets/tasks';
import { codedRows } from '../../documents/codes/codedRows';
import { documentsIn } from '../../text/documentsIn';
import { taskRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';

export const nv17DaysOfTask: Rule = {
  id: 'NV17',
  title: 'Ngày hoàn thành, thời hạn của nhiệm vụ trái với ngày văn bản',
  severity: 'Cảnh báo',
  example: 'Văn bản giao ngày 12/3/2026, Ngày hoàn thành 02/3/2026.',
  remedy: 'Sửa ngày hoàn thành, thời hạn, hoặc ngày của văn bản giao.',
  *check(facts) {
    const tasks = taskRows(facts);
    const listed = tasks.length === 0 ? new Map<string, Day>() : daysOfDocuments(facts);
    for (const { cells } of tasks) {
      const delivered = deliveredOn(cells);
      if (delivered) yield delivered;
      const given = givenOn(cells, listed);
      if (given === undefined) continue;
      const { doneOn, deadline, name, assignedBy } = cells;
      for (const [entry, what] of [
        [doneOn, 'ghi hoàn thành'],
        [deadline, 'có thời hạn'],
      ] as const) {
        if (entry.meaning.kind !== 'date' || entry.meaning.span.to >= given) continue;
        yield {
          at: entry.at,
          also: [assignedBy.at],
          message: `Nhiệm vụ ${quote(name.text)} ${what} ${printDay(entry.meaning.span.to)}, trước ngày văn bản giao ${printDay(given)}: sửa một trong hai ngày.`,
        };
      }
    }
  },
};

/** A task that ended in a document was done on its day: the same day of another month or year is a slip. */
function deliveredOn({ doneOn, outcome, name }: Row<TaskKey>['cells']): Remark | undefined {
  if (doneOn.meaning.kind !== 'date' || !outcome.text.includes('/')) return undefined;
  const [document, ...more] = documentsIn(outcome.text).filter(
    ({ day }) => readDay(day ?? '') !== undefined,
  );
  const issued = readDay(document?.day ?? '');
  const done = doneOn.meaning.span;
  if (!document || issued === undefined || more.length > 0) return undefined;
  if (done.precision !== 'day' || done.to === issued) return undefined;
  if (fromDay(done.to).day !== fromDay(issued).day) return undefined;
  return {
    at: doneOn.at,
    also: [outcome.at],
    message: `Nhiệm vụ ${quote(name.text)} ghi hoàn thành ${printDay(done.to)}, Kết quả ghi ${document.code} ngày ${printDay(issued)}: sửa một trong hai ngày.`,
  };
}

/** The day beside the code in Văn bản giao, else that of the listed document of this code. */
function givenOn(
  { assignedBy }: Row<TaskKey>['cells'],
  listed: ReadonlyMap<string, Day>,
): Day | undefined {
  const named = documentsIn(assignedBy.text);
  for (const { day: typed } of named) {
    const day = typed === undefined ? undefined : readDay(typed);
    if (day !== undefined) return day;
  }
  return listed.get(named[0]?.code ?? '');
}

function daysOfDocuments(facts: Facts): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { cells, issued } of codedRows(facts))
    if (issued?.precision === 'day') days.set(cells.code.text, issued.to);
  return days;
}
