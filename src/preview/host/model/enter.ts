import { parseFormula } from '../formulas/parse';
import { HostError } from '../wire/hostError';
import type { Area } from './area';
import { area, contains } from './area';
import { cellAt, ensureCell, styleAt } from './cells';
import { interpret } from './interpret';
import type { Cell, Sheet } from './workbook';

const THIS_YEAR = new Date().getFullYear();

/** Writes one value as Excel's API does: interpreted, into the top left cell of a merge only. */
export function enter(
  sheet: Sheet,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  if (hiddenByMerge(sheet, row, column)) return;
  const format = styleAt(sheet, row, column).numberFormat ?? 'General';
  const entered = interpret(value, format, THIS_YEAR);
  if (entered.kind === 'blank') return void clearContent(cellAt(sheet, row, column));
  const cell = ensureCell(sheet, row, column);
  clearContent(cell);
  if (entered.kind === 'formula') {
    checkFormula(entered.formula);
    cell.formula = entered.formula;
    return;
  }
  cell.content = entered.content;
  if (entered.format && format === 'General')
    cell.style = { ...cell.style, numberFormat: entered.format };
}

/** Takes contents and link from a cell and leaves its looks. */
export function clearContent(cell: Cell | undefined): void {
  if (!cell) return;
  delete cell.content;
  delete cell.formula;
  delete cell.hyperlink;
}

function checkFormula(formula: string): void {
  if (!parseFormula(formula)) throw new HostError('InvalidArgument', `not a formula: ${formula}`);
}

function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** The merged area that covers a cell. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, area(row, column)));
}
