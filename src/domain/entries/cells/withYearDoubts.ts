import type { Day } from '../../number/dates/date';
import { readDate } from '../../number/dates/readDate';
import type { TaskKey } from '../../sheets/tasks';
import type { Row, Table } from '../entries';
import type { Entry, Meaning } from '../entry';

/** Further from the measuring day than this, the same day of another year lies nearer. */
const HALF_YEAR = 183;
const IN_DOUBT: Meaning = { kind: 'unreadable', why: 'year-unknown' };

/**
 * Tasks whose days stand without a year that may not be the report's: in a report of December a deadline `15/01` is rather
 * next year's, in one of January a task done on `28/12` last year's. Nothing is judged by such a day.
 */
export function withYearDoubts(
  table: Table<TaskKey>,
  today: Day | undefined,
  year: number | undefined,
): Table<TaskKey> {
  if (today === undefined || year === undefined) return table;
  return { ...table, rows: table.rows.map((row) => doubted(row, today)) };
}

function doubted(row: Row<TaskKey>, today: Day): Row<TaskKey> {
  const { deadline, doneOn } = row.cells;
  const [due, done] = [daysOf(deadline), daysOf(doneOn)];
  const isPast = due !== undefined && today - due.to > HALF_YEAR && lacksYear(deadline);
  const isAhead = done !== undefined && done.from - today > HALF_YEAR && lacksYear(doneOn);
  if (!isPast && !isAhead) return row;
  const cells = {
    ...row.cells,
    ...(isPast && { deadline: { ...deadline, meaning: IN_DOUBT } }),
    ...(isAhead && { doneOn: { ...doneOn, meaning: IN_DOUBT } }),
  };
  return { ...row, cells };
}

function daysOf({ meaning }: Entry): { readonly from: Day; readonly to: Day } | undefined {
  return meaning.kind === 'date' ? meaning.span : undefined;
}

/** Only the report's year made it a date. */
function lacksYear({ raw, text }: Entry): boolean {
  return typeof raw === 'string' && readDate(text) === undefined;
}
