import type { CellEdit } from '../../../xlsx/patch/workbookPatch';
import type { Calculator } from '../../formulas/calculator';
import { cellAt, styleAt } from '../../excel/model/area/cells';
import type { Cell, Content, Sheet, Style } from '../../excel/model/book/workbook';

/** What formulas give, and which of them gave something else before. */
export interface FormulaResults {
  readonly results: Calculator;
  readonly stale: ReadonlySet<Cell>;
}

/** The cells of a sheet that are other than before, formulas that stay with what they now give. */
export function cellDifference(
  before: Sheet,
  after: Sheet,
  formulas: FormulaResults,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  for (const row of keysOf(before.cells, after.cells)) {
    for (const column of keysOf(before.cells[row] ?? {}, after.cells[row] ?? {})) {
      const [old, now] = [cellAt(before, row, column), cellAt(after, row, column)];
      const edit = now
        ? changed(before, after, row, column, formulas)
        : old && { row, column, remove: true };
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

/** Where something else stands in a cell than before. */
export function* changedCells(
  before: Sheet,
  after: Sheet,
): Generator<{ readonly row: number; readonly column: number }> {
  for (const row of keysOf(before.cells, after.cells)) {
    for (const column of keysOf(before.cells[row] ?? {}, after.cells[row] ?? {})) {
      const [old, now] = [cellAt(before, row, column), cellAt(after, row, column)];
      if (!sameContent(old, now ?? {})) yield { row, column };
    }
  }
}

function changed(
  before: Sheet,
  after: Sheet,
  row: number,
  column: number,
  { results, stale }: FormulaResults,
): CellEdit | undefined {
  const [old, now] = [cellAt(before, row, column), cellAt(after, row, column) ?? {}];
  const [oldStyle, style] = [styleAt(before, row, column), now.style ?? {}];
  const look = sameStyle(oldStyle, style) ? {} : { look: { before: oldStyle, after: style } };
  if (sameContent(old, now)) {
    const result = stale.has(now) ? results.value(after, row, column) : undefined;
    const edit = { ...newResult(old, result), ...look };
    return Object.keys(edit).length > 0 ? { row, column, ...edit } : undefined;
  }
  return { row, column, ...contentOf(after, row, column, results), ...look };
}

/** A cell's contents as a patch writes them; a formula with its result. */
export function contentOf(
  sheet: Sheet,
  row: number,
  column: number,
  results: Calculator,
): Pick<CellEdit, 'content' | 'formula'> {
  const { formula } = cellAt(sheet, row, column) ?? {};
  const content = results.value(sheet, row, column) ?? null;
  return formula === undefined ? { content } : { content, formula };
}

/** An error may only mean that the formula cannot be worked out here. */
function newResult(old: Cell | undefined, result: Content | undefined): Pick<CellEdit, 'result'> {
  const isNone = result === undefined || typeof result === 'object';
  return isNone || old?.content === result ? {} : { result };
}

function sameContent(a: Cell | undefined, b: Cell): boolean {
  if (a?.formula !== undefined || b.formula !== undefined) return a?.formula === b.formula;
  const [one, other] = [a?.content, b.content];
  return typeof one === 'object' && typeof other === 'object'
    ? one.error === other.error
    : one === other;
}

const compared = new WeakMap<Style, WeakMap<Style, boolean>>();

/** Looks are shared by many cells, so each pair is compared once. */
export function sameStyle(a: Style, b: Style): boolean {
  const known = compared.get(a)?.get(b);
  if (known !== undefined) return known;
  const same = printed(a) === printed(b);
  const others = compared.get(a) ?? new WeakMap<Style, boolean>();
  compared.set(a, others.set(b, same));
  return same;
}

function printed(style: Style): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keysOf(a: object, b: object): readonly number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)].map(Number))].sort((x, y) => x - y);
}
