import { addTo } from '../../groupBy';
import type { RecordedRow, RecordedTable, RecordedText } from '../../report/record/record';
import { sumOf } from '../../number/sumOf';
import type { FoundRow } from '../writtenDocument';
import type { Pair } from './align';
import type { ColumnsNow } from './columnsNow';
import { judge, sameText, sameTexts, type Judgement } from './judge';
import { matchRows, numberColumn } from './matchRows';
import { textAfter } from './planFigures';
import { type TableCase, type TablePlan, judged, keysOf } from './planTables';
import type { Outcome, PlannedCell, RowWork } from './refreshPlan';

/** A table whose rows as they stand are known by those that were written. */
export interface RowsCase extends TableCase {
  readonly base: RecordedTable;
  readonly fresh: RecordedTable;
  readonly pairs: readonly Pair[];
  readonly columns: ColumnsNow;
  /** A person put in or took out rows or columns. */
  readonly byHand: boolean;
}

/** What becomes of one row: of its cells, of itself, and what is to be kept of it. */
interface RowPlan {
  readonly work?: RowWork;
  readonly cells: readonly PlannedCell[];
  readonly after?: RecordedRow;
}

/** Judges a table cell by cell; rows that came and rows that went, in the workbook or by hand. */
export function planRows(one: RowsCase): TablePlan {
  const { base, fresh, pairs } = one;
  const texts = (table: RecordedTable) => table.rows.map(textsOf);
  const matched = matchRows(keysOf(base, texts(base)), keysOf(fresh, texts(fresh)));
  const of = matched.map((at, row) => (sameShape(base.rows[row], fresh.rows[at]) ? at : -1));
  const twins = twinsByHand(one, of);
  const freshOf = pairs.map(({ base: row, now }) =>
    row === undefined ? (twins.get(now ?? -1) ?? -1) : (of[row] ?? -1),
  );
  const kept = pairs.map((pair, at) => planPair(one, pair, freshOf[at] ?? -1));
  const plans = withNewRows(one, kept, freshOf);
  const cells = [...plans.flatMap((plan) => plan.cells), ...columnsByHand(one)];
  const after: RecordedTable = {
    ...fresh,
    tag: base.tag,
    rows: plans.flatMap((plan) => plan.after ?? []),
  };
  return judged(
    one,
    worst(cells.map((cell) => cell.outcome)),
    after,
    cells.filter((cell) => cell.outcome !== 'same'),
    plans.flatMap(({ work }) => work ?? []),
  );
}

function planPair(one: RowsCase, { base, now }: Pair, match: number): RowPlan {
  const row = one.base.rows[base ?? -1];
  const fresh = one.fresh.rows[match];
  if (now === undefined) return row ? planTakenOut(one, row, match) : { cells: [] };
  if (!row) return fresh ? planTwin(fresh, match, now) : planPutIn(one, now);
  return fresh ? planRow(one, row, now, match, fresh) : planGone(one, row, now);
}

function planRow(
  one: RowsCase,
  row: RecordedRow,
  now: number,
  match: number,
  fresh: RecordedRow,
): RowPlan {
  const found = one.found.rows[now];
  const places = found ? one.columns.placesIn(found) : [];
  const { locked } = one.found;
  const number = row.cells.length === one.base.columns.length ? numberColumn(one.base.columns) : -1;
  const cells = row.cells.map((base, at) => {
    const place = placeOf(one, fresh.at, now, at);
    const key = keyOf(one, place);
    const standing = places[at];
    const texts = { now: found?.cells[standing ?? -1] ?? '', fresh: fresh.cells[at]?.text ?? '' };
    const take = one.take.has(key) || one.take.has(one.found.tag);
    const decided =
      standing === undefined
        ? withoutPlace(base, texts.fresh)
        : judge({ base, ...texts, take, locked });
    // Where rows came or went by hand their numbers are the person's, too.
    const own = one.byHand && at === number && decided.outcome === 'conflict';
    const outcome = own ? ({ outcome: 'kept' } as const) : decided;
    return { ...outcome, ...texts, base: base.text, key, ...place };
  });
  const written = cells.flatMap(({ write }, at) => {
    const standing = places[at];
    return write === undefined || standing === undefined ? [] : [{ at: standing, fresh: at }];
  });
  return {
    work: { kind: 'keep', now, fresh: match, cells: written },
    cells,
    after: { at: fresh.at, cells: row.cells.map((base, at) => cellAfter(base, cells[at])) },
  };
}

/** A cell whose column was taken out by hand. */
function withoutPlace(base: RecordedText, fresh: string): Judgement {
  return { outcome: sameText(base.text, fresh) ? 'same' : 'kept' };
}

function cellAfter(base: RecordedText, cell: PlannedCell | undefined): RecordedText {
  if (!cell) return base;
  const follows = cell.outcome === 'same' || cell.outcome === 'update';
  return textAfter(base, cell.fresh, follows, cell.outcome === 'conflict');
}

/** A row that the workbook no longer prints goes only where nobody has touched it. */
function planGone(one: RowsCase, row: RecordedRow, now: number): RowPlan {
  const shown = shownIn(one, row, now);
  const untouched = sameTexts(shown, textsOf(row));
  const taken = row.cells.some((_, at) => one.take.has(keyOf(one, placeOf(one, row.at, now, at))));
  const goes = (untouched || taken || one.take.has(one.found.tag)) && !one.found.locked;
  const cells = row.cells.map((base, at): PlannedCell => {
    const outcome = goes ? 'update' : shown[at] === base.text ? 'kept' : 'conflict';
    const place = placeOf(one, row.at, now, at);
    return {
      outcome,
      base: base.text,
      now: shown[at] ?? '',
      fresh: '',
      key: keyOf(one, place),
      ...place,
    };
  });
  const filled = cells.filter(({ base, now: text }) => base !== '' || text !== '');
  if (goes) return { work: { kind: 'remove', now }, cells: filled };
  return { work: { kind: 'keep', now, cells: [] }, cells: filled, after: row };
}

/** The texts of a row as they stand, by the cells that were written; those of a column taken out as they were. */
function shownIn(one: RowsCase, row: RecordedRow, now: number): readonly string[] {
  const found = one.found.rows[now];
  const places = found ? one.columns.placesIn(found) : [];
  return row.cells.map(({ text }, at) => {
    const standing = places[at];
    return standing === undefined ? text : (found?.cells[standing] ?? '');
  });
}

/** A row that a person put in stays, unless it is chosen that the workbook counts. */
function planPutIn(one: RowsCase, now: number): RowPlan {
  const texts = one.found.rows[now]?.cells ?? [];
  const key = `${one.found.tag}:+${now + 1}`;
  const goes = one.take.has(key) && !one.found.locked;
  const whole = { base: '', now: inOne(texts), fresh: '', key, row: '', column: '' };
  const blank = texts.every((text) => text.trim() === '');
  const cells: readonly PlannedCell[] = blank
    ? []
    : [{ outcome: goes ? 'update' : 'kept', ...whole }];
  return { work: goes ? { kind: 'remove', now } : { kind: 'keep', now, cells: [] }, cells };
}

/** A row that was put in by hand and now stands in the workbook, too. */
function planTwin(fresh: RecordedRow, match: number, now: number): RowPlan {
  return { work: { kind: 'keep', now, fresh: match, cells: [] }, cells: [], after: fresh };
}

/** A row that a person took out stays out, unless it is chosen that the workbook counts. */
function planTakenOut(one: RowsCase, row: RecordedRow, match: number): RowPlan {
  const fresh = one.fresh.rows[match];
  if (!fresh) return { cells: [] };
  const key = `${one.found.tag}:${fresh.at}`;
  const number = numberColumn(one.base.columns);
  const changed = row.cells.some(
    ({ text }, at) => at !== number && !sameText(text, fresh.cells[at]?.text ?? ''),
  );
  const back = one.take.has(key) && !one.found.locked;
  const outcome = back ? 'update' : changed ? 'conflict' : 'kept';
  const texts = { base: inOne(textsOf(row)), now: '', fresh: inOne(textsOf(fresh)) };
  const cells: readonly PlannedCell[] = [
    { outcome, ...texts, key, row: String(fresh.at), column: '' },
  ];
  if (back) return { work: insertion(one, match), cells, after: fresh };
  return { cells, after: { at: fresh.at, cells: row.cells } };
}

/** Rows put in by hand that the workbook prints word for word, by their places. */
function twinsByHand(one: RowsCase, of: readonly number[]): ReadonlyMap<number, number> {
  const placed = new Set(of);
  const free = [...one.fresh.rows.keys()].filter((at) => !placed.has(at));
  const twins = new Map<number, number>();
  for (const { base, now } of one.pairs) {
    if (base !== undefined || now === undefined) continue;
    const texts = one.found.rows[now]?.cells ?? [];
    const at = free.findIndex((row) => sameTexts(texts, textsOf(one.fresh.rows[row])));
    const [twin] = at < 0 ? [] : free.splice(at, 1);
    if (twin !== undefined) twins.set(now, twin);
  }
  return twins;
}

/** Rows that are new in the workbook, each after the one that it follows there. */
function withNewRows(
  one: RowsCase,
  kept: readonly RowPlan[],
  freshOf: readonly number[],
): readonly RowPlan[] {
  const placed = new Set(freshOf);
  const after = new Map<number, RowPlan[]>();
  let last = -1;
  for (const at of one.fresh.rows.keys()) {
    if (placed.has(at)) last = freshOf.indexOf(at);
    else if (!one.found.locked) addTo(after, last, newRow(one, at));
  }
  return [
    ...(after.get(-1) ?? []),
    ...kept.flatMap((plan, at) => [plan, ...(after.get(at) ?? [])]),
  ];
}

function newRow(one: RowsCase, fresh: number): RowPlan {
  const row = one.fresh.rows[fresh] ?? { at: 0, cells: [] };
  const cells = row.cells.map(({ text }, at): PlannedCell => {
    const place = { row: String(row.at), column: one.fresh.columns[at] ?? '' };
    const texts = { base: '', now: '', fresh: text, write: text };
    return { outcome: 'update', ...texts, key: keyOf(one, place), ...place };
  });
  const filled = cells.filter((cell) => cell.fresh !== '');
  return { work: insertion(one, fresh), cells: filled, after: row };
}

function insertion({ fresh, columns: { order } }: RowsCase, at: number): RowWork {
  const isFull = fresh.rows[at]?.cells.length === fresh.columns.length;
  return { kind: 'insert', fresh: at, ...(order && isFull && { order }) };
}

/** Columns that a person put in or took out: named, and nothing to choose. */
function columnsByHand({ columns: { added, removed } }: RowsCase): readonly PlannedCell[] {
  const nothing = { base: '', now: '', fresh: '', key: '', row: '' };
  return [
    ...added.map((column): PlannedCell => ({ ...nothing, outcome: 'kept', now: column, column })),
    ...removed.map((column): PlannedCell => ({
      ...nothing,
      outcome: 'removed',
      base: column,
      column,
    })),
  ];
}

interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/** A cell over several columns is called by the first of them. */
function placeOf(one: RowsCase, sheetRow: number, now: number, cell: number): CellPlace {
  const found = one.found.rows[now];
  const column = found ? columnIn(one, found, cell) : cell;
  return { row: String(sheetRow), column: one.fresh.columns[column] ?? '' };
}

function columnIn(one: RowsCase, { spans, cells }: FoundRow, cell: number): number {
  return cells.length === one.found.columns.length ? cell : sumOf(spans.slice(0, cell));
}

function keyOf({ found }: RowsCase, { row, column }: CellPlace): string {
  return `${found.tag}:${row}:${column}`;
}

function sameShape(base: RecordedRow | undefined, fresh: RecordedRow | undefined): boolean {
  return base?.cells.length === fresh?.cells.length;
}

function textsOf(row: RecordedRow | undefined): readonly string[] {
  return (row?.cells ?? []).map(({ text }) => text);
}

function inOne(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join(' | ');
}

const BY_WEIGHT: readonly Outcome[] = ['conflict', 'update', 'kept'];

function worst(outcomes: readonly Outcome[]): Outcome {
  const found = BY_WEIGHT.find((outcome) => outcomes.includes(outcome));
  return found ?? (outcomes.includes('removed') ? 'kept' : 'same');
}
