import { parseFormula } from '../../../formulas/syntax/parse';
import { HostError, NotSimulated } from '../../../wire/hostError';
import type { Area } from '../area/area';
import { area, contains } from '../area/area';
import { cellAt, ensureCell, styleAt } from '../area/cells';
import { interpret } from './interpret';
import type { Region } from './region';
import { englishRegion } from './region';
import type { Cell, Sheet } from '../book/workbook';

/** Writes one value as Excel does: interpreted, by en-US rules where nothing else is said; of a merge into the top left cell only. */
export function enter(
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  region: Region = englishRegion(),
): void {
  if (!isScalar(value)) throw new HostError('InvalidArgument', 'not a value for a cell');
  if (hiddenByMerge(sheet, row, column)) return;
  const format = styleAt(sheet, row, column).numberFormat ?? 'General';
  const entered = interpret(value, format, region);
  clearContent(cellAt(sheet, row, column));
  if (entered.kind === 'blank') return;
  const cell = ensureCell(sheet, row, column);
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

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function checkFormula(formula: string): void {
  const parsed = parseFormula(formula);
  if (!parsed) throw new HostError('InvalidArgument', `not a formula: ${formula}`);
  const [unknown] = parsed.unknown;
  if (unknown !== undefined) throw new NotSimulated(`function ${unknown}`);
}

function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** The merged area that covers a cell. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, area(row, column)));
}
