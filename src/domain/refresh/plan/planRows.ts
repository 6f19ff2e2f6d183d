import type { RecordedRow, RecordedTable, RecordedText } from '../../report/record/record';
import { judge, sameTexts } from './judge';
import { matchRows } from './matchRows';
import { textAfter } from './planFigures';
import type { TableCase, TablePlan } from './planTables';
import { judged, keysOf } from './planTables';
import type { Outcome, PlannedCell, RowWork } from './refreshPlan';
import { sumOf } from '../../number/sumOf';

interface RowsCase extends TableCase {
  readonly base: RecordedTable;
  readonly fresh: RecordedTable;
}

/** What becomes of one row: of its cells, of itself, and what is to be kept of it. */
interface RowPlan {
  readonly work: RowWork;
  readonly cells: readonly PlannedCell[];
  readonly after?: RecordedRow;
}

/** Judges a table whose rows are still those that were written: cell by cell, rows that came and rows that went. */
export function planRows(one: RowsCase): TablePlan {
  const { base, fresh } = one;
  const texts = (table: RecordedTable) => table.rows.map(({ cells }) => cells.map(textOf));
  const matched = matchRows(keysOf(base, texts(base)), keysOf(fresh, texts(fresh)));
  const of = matched.map((at, row) => (sameShape(base.rows[row], fresh.rows[at]) ? at : -1));
  const kept = base.rows.map((row, now) => planRow(one, row, now, of[now] ?? -1));
  const plans = withNewRows(one, kept, of);
  const cells = plans.flatMap((plan) => plan.cells);
  const after: RecordedTable = {
    ...fresh,
    tag: base.tag,
    rows: plans.flatMap((plan) => plan.after ?? []),
  };
  const outcome = worst(cells.map((cell) => cell.outcome));
  return judged(
    one,
    outcome,
    after,
    cells.filter((cell) => cell.outcome !== 'same'),
    plans.map(({ work }) => work),
  );
}

function planRow(one: RowsCase, row: RecordedRow, now: number, match: number): RowPlan {
  const shown = one.found.rows[now]?.cells ?? [];
  const fresh = one.fresh.rows[match];
  if (!fresh) return planGone(one, row, now);
  const cells = row.cells.map((base, at) => {
    const key = keyOf(one, fresh.at, now, at);
    const texts = { now: shown[at] ?? '', fresh: fresh.cells[at]?.text ?? '' };
    const { locked } = one.found;
    const take = one.take.has(key) || one.take.has(one.found.tag);
    const decided = judge({ base, ...texts, take, locked });
    return { ...decided, ...texts, base: base.text, key, ...placeOf(one, fresh.at, now, at) };
  });
  const written = cells.flatMap(({ write }, at) => (write === undefined ? [] : [at]));
  return {
    work: { kind: 'keep', now, fresh: match, cells: written },
    cells,
    after: { at: fresh.at, cells: row.cells.map((base, at) => cellAfter(base, cells[at])) },
  };
}

function cellAfter(base: RecordedText, cell: PlannedCell | undefined): RecordedText {
  if (!cell) return base;
  const follows = cell.outcome === 'same' || cell.outcome === 'update';
  return textAfter(base, cell.fresh, follows, cell.outcome === 'conflict');
}

/** A row that the workbook no longer prints goes only where nobody has touched it. */
function planGone(one: RowsCase, row: RecordedRow, now: number): RowPlan {
  const shown = one.found.rows[now]?.cells ?? [];
  const untouched = sameTexts(shown, row.cells.map(textOf));
  const taken = row.cells.some((_, at) => one.take.has(keyOf(one, row.at, now, at)));
  const goes = (untouched || taken || one.take.has(one.found.tag)) && !one.found.locked;
  const cells = row.cells.map((base, at): PlannedCell => {
    const outcome = goes ? 'update' : shown[at] === base.text ? 'kept' : 'conflict';
    const place = placeOf(one, row.at, now, at);
    const key = keyOf(one, row.at, now, at);
    return { outcome, base: base.text, now: shown[at] ?? '', fresh: '', key, ...place };
  });
  const filled = cells.filter(({ base, now: text }) => base !== '' || text !== '');
  if (goes) return { work: { kind: 'remove', now }, cells: filled };
  return { work: { kind: 'keep', now, cells: [] }, cells: filled, after: row };
}

/** Rows that are new in the workbook, each after the one that it follows there. */
function withNewRows(
  one: RowsCase,
  kept: readonly RowPlan[],
  of: readonly number[],
): readonly RowPlan[] {
  const placed = new Set(of);
  const after = new Map<number, RowPlan[]>();
  let last = -1;
  for (const at of one.fresh.rows.keys()) {
    if (placed.has(at)) last = of.indexOf(at);
    else if (!one.found.locked) {
      const plans = after.get(last);
      if (plans) plans.push(newRow(one, at));
      else after.set(last, [newRow(one, at)]);
    }
  }
  return [
    ...(after.get(-1) ?? []),
    ...kept.flatMap((plan, now) => [plan, ...(after.get(now) ?? [])]),
  ];
}

function newRow(one: RowsCase, fresh: number): RowPlan {
  const row = one.fresh.rows[fresh] ?? { at: 0, cells: [] };
  const cells = row.cells.map(({ text }, at): PlannedCell => {
    const column = one.fresh.columns[at] ?? '';
    const key = `${one.found.tag}:${row.at}:${column}`;
    const texts = { base: '', now: '', fresh: text, write: text };
    return { outcome: 'update', ...texts, key, row: String(row.at), column };
  });
  const filled = cells.filter((cell) => cell.fresh !== '');
  return { work: { kind: 'insert', fresh }, cells: filled, after: row };
}

function placeOf(
  { found, fresh }: RowsCase,
  sheetRow: number,
  now: number,
  cell: number,
): { readonly row: string; readonly column: string } {
  const spans = found.rows[now]?.spans ?? [];
  const column = sumOf(spans.slice(0, cell));
  return { row: String(sheetRow), column: fresh.columns[column] ?? '' };
}

function keyOf(one: RowsCase, sheetRow: number, now: number, cell: number): string {
  const { row, column } = placeOf(one, sheetRow, now, cell);
  return `${one.found.tag}:${row}:${column}`;
}

function sameShape(base: RecordedRow | undefined, fresh: RecordedRow | undefined): boolean {
  return base?.cells.length === fresh?.cells.length;
}

function textOf({ text }: RecordedText): string {
  return text;
}

const BY_WEIGHT: readonly Outcome[] = ['conflict', 'update', 'kept'];

function worst(outcomes: readonly Outcome[]): Outcome {
  return BY_WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? 'same';
}
