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
  const withLeapDays = table.rows.map((row) => leapDays(row, today, year));
  return { ...table, rows: withLeapDays.map((row) => doubted(row, today)) };
}

/** `29/02` is no day of the report's year, but may be one of the year beside it, and then of no other. */
function leapDays(row: Row<TaskKey>, today: Day, year: number): Row<TaskKey> {
  const { deadline, doneOn } = row.cells;
  const [due, done] = [ofYear(deadline, year + 1, today), ofYear(doneOn, year - 1, today)];
  if (!due && !done) return row;
  return {
    ...row,
    cells: { ...row.cells, ...(due && { deadline: due }), ...(done && { doneOn: done }) },
  };
}

function ofYear(entry: Entry, year: number, today: Day): Entry | undefined {
  const { meaning, text } = entry;
  if (meaning.kind !== 'unreadable' || meaning.why !== 'no-such-date' || !lacksYear(entry))
    return undefined;
  const span = readDate(text, year);
  if (typeof span !== 'object' || Math.abs(span.to - today) > HALF_YEAR) return undefined;
  return { ...entry, meaning: { kind: 'date', span } };
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
