import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/preset-sheets-core';
import type { Host } from '../host/host';
import { printAddress } from '../host/model/address';
import { area } from '../host/model/area';
import { cellAt, ensureCell } from '../host/model/cells';
import type { Sheet } from '../host/model/workbook';
import { editCell } from '../host/user/editCell';
import { readCellData } from './cellData';
import type { GridSync } from './gridSync';
import { followStructure } from './followStructure';

/**
 * Carries what a person does in the grid over to the simulated Excel: typing, pasting, deleting, choosing
 * cells and sheets, and that a cell is being edited. `changed` is called after each change.
 */
export function followPerson(grid: FUniver, host: Host, sync: GridSync, changed: () => void): void {
  grid.addEvent(grid.Event.SheetValueChanged, ({ effectedRanges }) => {
    if (sync.telling) return;
    // A loop and not `some`: every range has to be looked at.
    let edited = false;
    for (const range of effectedRanges) edited = followRange(host, range) || edited;
    if (edited) changed();
  });
  grid.addEvent(grid.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (sync.telling || !first) return;
    const { startRow, endRow, startColumn, endColumn } = first;
    host.workbook.active = worksheet.getSheetId();
    host.workbook.selection = area(
      startRow,
      startColumn,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
    sync.remember();
  });
  grid.addEvent(grid.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!sync.telling) host.workbook.active = activeSheet.getSheetId();
  });
  grid.addEvent(grid.Event.SheetEditStarted, () => {
    host.refusal = 'cellEdit';
  });
  grid.addEvent(grid.Event.SheetEditEnded, () => {
    host.refusal = null;
  });
  followStructure(grid, host, sync, changed);
}

/** Compares every cell of a range with the workbook; true where a person changed one. */
function followRange(host: Host, range: FRange): boolean {
  const sheet = host.workbook.sheets.find((one) => one.id === range.getSheetId());
  if (!sheet) return false;
  const { startRow, startColumn } = range.getRange();
  const formats = range.getNumberFormats();
  let edited = false;
  for (const [r, line] of range.getCellDatas().entries()) {
    for (const [c, data] of line.entries()) {
      const typed = readCellData(data ?? null);
      if (typed === standing(sheet, startRow + r, startColumn + c)) continue;
      followFormat(sheet, startRow + r, startColumn + c, formats[r]?.[c] ?? '');
      editCell(host, sheet.name, printAddress(area(startRow + r, startColumn + c)), typed);
      edited = true;
    }
  }
  return edited;
}

/** What the workbook has in a cell: the formula where there is one, as its result is Excel's business. */
function standing(sheet: Sheet, row: number, column: number): string | number | boolean | null {
  const cell = cellAt(sheet, row, column);
  const content = cell?.formula ?? cell?.content ?? null;
  return content !== null && typeof content === 'object'
    ? content.error
    : content === ''
      ? null
      : content;
}

/** The number format that the grid gave a cell while it was typed into (98% → `0%`). */
function followFormat(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  const cell = ensureCell(sheet, row, column);
  const former = cell.style?.numberFormat ?? '';
  if (numberFormat !== '' && numberFormat !== former) cell.style = { ...cell.style, numberFormat };
}
