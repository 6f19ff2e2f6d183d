import type { FUniver } from '@univerjs/core/facade';
import type { IRange } from '@univerjs/core';
import type { FRange } from '@univerjs/preset-sheets-core';
import type { Host } from '../../simulator/excel/host';
import { printAddress } from '../../simulator/excel/model/area/address';
import { area, sameArea } from '../../simulator/excel/model/area/area';
import { cellAt } from '../../simulator/excel/model/area/cells';
import type { Sheet } from '../../simulator/excel/model/book/workbook';
import { HostError } from '../../simulator/wire/hostError';
import { editCell, typeText } from '../../simulator/excel/user/editCell';
import { readCellData } from './data/cellData';
import { followStructure } from './followStructure';
import type { GridSync } from './gridSync';
import { pastedAt, pastedText, type Pasted } from './pastedText';

/** What was typed into a cell, before the grid makes something of it by English rules. */
interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Carries what a person does in the grid over to the simulated Excel: typing, pasting, deleting, choosing
 * cells and sheets, and that a cell is being edited. `changed` is called after each change, `chosen` after
 * other cells or another sheet were chosen.
 */
export function followPerson(
  grid: FUniver,
  host: Host,
  sync: GridSync,
  changed: () => void,
  chosen: () => void,
): void {
  let typed: Typed | null = null;
  let pasted: Pasted | undefined;
  grid.addEvent(grid.Event.BeforeClipboardPaste, ({ text }) => {
    pasted = pastedText(text);
  });
  grid.addEvent(grid.Event.ClipboardPasted, () => {
    pasted = undefined;
  });
  grid.addEvent(grid.Event.SheetEditStarted, () => {
    host.refusal = 'cellEdit';
    typed = null;
  });
  grid.addEvent(grid.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/\r?\n$/, '');
    typed = isConfirm ? { sheet: worksheet.getSheetId(), row, column, text } : null;
  });
  grid.addEvent(grid.Event.SheetEditEnded, () => {
    host.refusal = null;
  });
  grid.addEvent(grid.Event.SheetValueChanged, ({ effectedRanges }) => {
    if (sync.telling) return;
    // A loop and not `some`: every range has to be looked at.
    let edited = false;
    for (const range of effectedRanges)
      edited = followRange(host, sync, range, { typed, pasted }) || edited;
    typed = null;
    if (edited) changed();
  });
  followSelection(grid, host, sync, chosen);
  followStructure(grid, host, sync, changed);
}

/** What the grid's own operation says of the cells chosen. */
interface Chosen {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: number;
}

const CHOOSING = 'sheet.operation.set-selections';
/** A press has begun, and the mouse is being drawn over cells: not chosen yet. */
const UNDER_WAY: readonly (number | undefined)[] = [0, 1];

/**
 * By the grid's operation: its events of the selection are only told from three seconds after the first drawing on,
 * and a press before that would come late.
 */
function followSelection(grid: FUniver, host: Host, sync: GridSync, chosen: () => void): void {
  grid.addEvent(grid.Event.CommandExecuted, ({ id, params }) => {
    if (id !== CHOOSING || sync.telling) return;
    const { subUnitId, selections, type } = params as Chosen;
    const [first] = selections;
    if (!first || UNDER_WAY.includes(type)) return;
    const { startRow, endRow, startColumn, endColumn } = first.range;
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    const wanted = area(startRow, startColumn, rows, columns);
    const { active, selection } = host.workbook;
    if (active === subUnitId && sameArea(selection, wanted)) return;
    host.select(subUnitId, wanted);
    sync.rememberSelection();
    chosen();
  });
  grid.addEvent(grid.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (sync.telling) return;
    host.select(activeSheet.getSheetId(), host.workbook.selection);
    sync.rememberSelection();
    chosen();
  });
}

/** Compares every cell of a range with the workbook; true where a person changed one. */
function followRange(
  host: Host,
  sync: GridSync,
  range: FRange,
  { typed, pasted }: { readonly typed: Typed | null; readonly pasted: Pasted | undefined },
): boolean {
  const sheet = host.workbook.sheets.find((one) => one.id === range.getSheetId());
  if (!sheet) return false;
  const { startRow, startColumn } = range.getRange();
  let edited = false;
  for (const [r, line] of range.getCellDatas().entries()) {
    for (const [c, data] of line.entries()) {
      const [row, column] = [startRow + r, startColumn + c];
      const given = readCellData(data);
      const here = typed?.sheet === sheet.id && typed.row === row && typed.column === column;
      const before = standing(sheet, row, column);
      // Opened and left as it was: the grid's editor shows a number with a point.
      const untouched = here && typeof before === 'number' && typed.text === String(before);
      if (untouched || (!here && given === before)) continue;
      sync.distrust(sheet.id, row, column);
      const address = printAddress(area(row, column));
      const text = here ? typed.text : pasted && pastedAt(pasted, r, c);
      if (text !== undefined && !String(given).startsWith('='))
        type(host, sheet.name, address, text);
      else editCell(host, sheet.name, address, given);
      edited = true;
    }
  }
  return edited;
}

/** Excel refuses a lone sign or a broken formula and lets the person go on typing; here the cell stays as it was. */
function type(host: Host, sheet: string, address: string, text: string): void {
  try {
    typeText(host, sheet, address, text);
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
  }
}

/** What the workbook has in a cell: the formula where there is one, as its result is Excel's business. */
function standing(sheet: Sheet, row: number, column: number): string | number | boolean | null {
  const cell = cellAt(sheet, row, column);
  const content = cell?.formula ?? cell?.content ?? null;
  if (content !== null && typeof content === 'object') return content.error;
  return content === '' ? null : content;
}
