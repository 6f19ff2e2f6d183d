import type { Change } from '../domain/finding';
import type { CellValue } from '../domain/grid';
import type { Step } from './batch';
import { jsonBytes, runSteps } from './batch';
import { sheetOf } from './sheetOf';

/** A change that was not made, and why. */
export interface RefusedChange {
  readonly change: Change;
  /** What stands in the cell now. */
  readonly found: CellValue;
  /** Vietnamese. */
  readonly sentence: string;
}

/** What became of a set of changes. */
export interface Mended {
  readonly changed: readonly Change[];
  readonly refused: readonly RefusedChange[];
  /** The changes that take it all back, in one action (the add-in's own journal; Excel's undo works as well). */
  readonly undo: readonly Change[];
}

/** Changes cells after reading them again: one that no longer holds what the fix was made for is left alone. */
export async function applyFixes(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Mended> {
  const cells = changes.map((change) => queueCell(context, change));
  await context.sync();
  const found = cells.map((cell) => cell());
  const fresh = found.filter(({ change, value, formula }) => holds(change, value, formula));
  const stale = found.filter((one) => !fresh.includes(one));
  await runSteps(context, fresh.map(writeStep), 'mend');
  return {
    changed: fresh.map(({ change }) => change),
    refused: stale.map(({ change, value }) => ({
      change,
      found: value,
      sentence: refusal(change),
    })),
    undo: fresh.map(takeBack),
  };
}

interface FoundCell {
  readonly change: Change;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

function queueCell(context: Excel.RequestContext, change: Change): () => FoundCell {
  const range = cellOf(context, change);
  range.load('values,formulas,numberFormat');
  return () => foundCell(change, range);
}

function foundCell(change: Change, { values, formulas, numberFormat }: Excel.Range): FoundCell {
  return {
    change,
    value: only(values) as CellValue,
    formula: only(formulas) as CellValue,
    format: String(only(numberFormat)),
  };
}

function only(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0] ?? '';
}

/** `before` may be a cell's value or, where a formula is replaced, its formula. */
function holds({ before }: Change, value: CellValue, formula: CellValue): boolean {
  return before === value || before === formula;
}

function refusal({ sheet, cell }: Change): string {
  return `Ô ${cell} của ${sheet} đã đổi sau lần kiểm tra nên được giữ nguyên. Hãy bấm Kiểm tra lại.`;
}

function writeStep(found: FoundCell): Step {
  return {
    bytes: jsonBytes(found.change.after) + 1_500,
    queue: (context) => {
      write(cellOf(context, found.change), found);
    },
  };
}

/** The format comes first: a text that begins with a sign stays a text only in a cell that is Text already. */
function write(range: Excel.Range, { change, format }: FoundCell): void {
  if (change.format !== undefined) range.numberFormat = [[change.format]];
  range.formulas = [[asWritten(change.after, change.format ?? format)]];
}

/** Excel reads numbers and dates into texts such as `5/12`; an apostrophe keeps them texts where the cell is not Text. */
function asWritten(after: CellValue, format: string): CellValue {
  const readable = typeof after === 'string' && /^\s*[-+(.$]*\s*\d/.test(after);
  return readable && format !== '@' ? `'${after}` : after;
}

function takeBack({ change, formula, format }: FoundCell): Change {
  const { sheet, cell, after } = change;
  return {
    sheet,
    cell,
    before: after,
    after: formula,
    ...(change.format !== undefined && { format }),
  };
}

function cellOf(context: Excel.RequestContext, { sheet, cell }: Change): Excel.Range {
  return sheetOf(context, sheet).getRange(cell);
}
