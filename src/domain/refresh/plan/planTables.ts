import type { RecordedTable } from '../../report/record/record';
import { align, type Rows } from './align';
import { columnsNow } from './columnsNow';
import { sameTexts } from './judge';
import { matchRows, rowKeys } from './matchRows';
import { type RowsCase, planRows } from './planRows';
import type { Outcome, PlannedCell, PlannedTable, RowWork } from './refreshPlan';
import type { FoundTable } from '../writtenDocument';

/** A table's plan, and what is to be kept of it afterwards. */
export interface TablePlan {
  readonly planned: PlannedTable;
  readonly after?: RecordedTable;
}

/** What one table of the document is compared with. */
export interface TableCase {
  readonly index: number;
  readonly found: FoundTable & { readonly tag: string };
  readonly base: RecordedTable | undefined;
  readonly fresh: RecordedTable | undefined;
  readonly take: ReadonlySet<string>;
}

/** Judges a table: row by row where its rows are still those that were written, else as one. */
export function planTable(one: TableCase): TablePlan {
  const { base, fresh } = one;
  if (!fresh) return judged(one, 'gone', base);
  const texts = fresh.rows.map(({ cells }) => cells.map(({ text }) => text));
  const now = one.found.rows.map(({ cells }) => cells);
  const same = sameRows(now, texts);
  if (!base && same) return judged(one, 'same', renewed(one, base));
  if (!base) return takes(one) ? rewritten(one) : judged(one, 'unknown', undefined);
  const written = base.rows.map(({ cells }) => cells.map(({ text }) => text));
  const alike = base.columns.length === fresh.columns.length && !isMerged(one, texts);
  const ordered = isRising(matchRows(keysOf(base, written), keysOf(fresh, texts)));
  const rows = alike ? rowsCase(one, base, fresh) : undefined;
  if (rows?.byHand && takes(one)) return rewritten(one);
  if (rows && ordered) return planRows(rows);
  if (same) return judged(one, 'same', renewed(one, base));
  if (sameRows(now, written)) return one.found.locked ? judged(one, 'kept', base) : rewritten(one);
  if (rows) return planRows(rows);
  if (sameRows(written, texts)) return judged(one, 'kept', base);
  return takes(one) ? rewritten(one) : judged(one, 'conflict', base);
}

/** The table with its rows beside those that were written; undefined where a person moved them about. */
function rowsCase(one: TableCase, base: RecordedTable, fresh: RecordedTable): RowsCase | undefined {
  const columns = columnsNow(base, one.found);
  const pairs = columns && align(columns.texts.base, columns.texts.now);
  if (!pairs) return undefined;
  const alone = pairs.some(({ base: row, now }) => row === undefined || now === undefined);
  return { ...one, base, fresh, columns, pairs, byHand: alone || columns.order !== undefined };
}

/** A table that is no longer in the document. */
export function removedTable(base: RecordedTable): TablePlan {
  const planned = { tag: base.tag, place: base.at, source: base.source, cells: [], work: [] };
  return { planned: { ...planned, outcome: 'removed' }, after: base };
}

/** How the rows of a table are known. */
export function keysOf({ columns }: RecordedTable, rows: Rows): ReturnType<typeof rowKeys> {
  return rowKeys(rows, columns);
}

/** The judgement on a table, with its rows' where there are some. */
export function judged(
  { index, found, base, fresh }: TableCase,
  outcome: Outcome,
  after: RecordedTable | undefined,
  cells: readonly PlannedCell[] = [],
  work: readonly RowWork[] | 'rewrite' = [],
): TablePlan {
  const { at: place = '', source = '' } = fresh ?? base ?? {};
  const follows = fresh && { follows: fresh.tag };
  const planned = { tag: found.tag, index, place, source, cells, work, outcome, ...follows };
  return { planned, ...(after && { after }) };
}

function rewritten(one: TableCase): TablePlan {
  return judged(one, 'update', renewed(one, one.base), [], 'rewrite');
}

/** The fresh table under the tag that it has in this document. */
function renewed(
  { fresh, found }: TableCase,
  base: RecordedTable | undefined,
): RecordedTable | undefined {
  return fresh && { ...fresh, tag: base?.tag ?? found.tag };
}

function takes({ take, found }: TableCase): boolean {
  return take.has(found.tag) && !found.locked;
}

function sameRows(one: Rows, other: Rows): boolean {
  return one.length === other.length && one.every((row, at) => sameTexts(row, other[at]));
}

/** Rows merged with one another cannot come or go one by one. */
function isMerged({ found, base }: TableCase, fresh: Rows): boolean {
  const shape = (rows: Rows): string => rows.map(({ length }) => length).join();
  const written = base?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
  return found.rows.some(({ merged }) => merged) && shape(written) !== shape(fresh);
}

function isRising(matched: readonly number[]): boolean {
  const found = matched.filter((at) => at >= 0);
  return found.every((at, order) => order === 0 || at > (found[order - 1] ?? 0));
}
