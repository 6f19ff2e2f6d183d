import type { FUniver } from '@univerjs/core/facade';
import type { ICellData } from '@univerjs/core';
import type { Host } from '../../simulator/excel/host';
import { area } from '../../simulator/excel/model/area/area';
import { cellAt } from '../../simulator/excel/model/area/cells';
import type { Sheet, Style } from '../../simulator/excel/model/book/workbook';
import { cellData } from './data/cellData';
import { conditionalFormatData } from './data/conditionalFormatData';
import type { SheetShadow } from './shadow';
import { changedCells, shadowOf } from './shadow';
import { scrolledLines } from './scrolledLines';
import { rangeOf } from './data/sheetData';
import { workbookData } from './data/workbookData';

/** Text of this size fits a row of standard height. */
const STANDARD_SIZE = 11;
const RETIRED_MS = 5000;

const UNKNOWN = { content: undefined, formula: '?', style: undefined, mark: undefined };

/** Shows the simulated workbook in the grid: what changed since the last time, or everything anew. */
export class GridSync {
  /** True while the grid is being told something, so that its events are no person's doing. */
  telling = false;
  private shadows = new Map<string, SheetShadow>();
  private unit = '';
  private opened = 0;
  private selected = '';

  constructor(
    private readonly grid: FUniver,
    private readonly host: Host,
  ) {}

  /** Brings the grid up to date. */
  update(): void {
    const next = this.remembered();
    this.tell(() => {
      if (this.sameStructure(next)) this.tellChanges(next);
      else this.tellAll();
      this.shadows = next;
      this.tellSelection();
    });
  }

  /** Takes over what a person did in the grid itself, which needs no telling. */
  remember(): void {
    this.shadows = this.remembered();
    this.rememberSelection();
  }

  /** Takes over which cells a person chose. */
  rememberSelection(): void {
    this.selected = this.selection();
  }

  /** Has a cell told again: a person typed into it, and the grid may have made something else of it. */
  distrust(sheet: string, row: number, column: number): void {
    this.shadows.get(sheet)?.cells.set(`${row},${column}`, UNKNOWN);
  }

  private tell(say: () => void): void {
    this.telling = true;
    try {
      say();
    } finally {
      this.telling = false;
    }
  }

  private remembered(): Map<string, SheetShadow> {
    const { workbook, calculator } = this.host;
    return new Map(workbook.sheets.map((sheet) => [sheet.id, shadowOf(sheet, calculator)]));
  }

  private sameStructure(next: ReadonlyMap<string, SheetShadow>): boolean {
    const order = (shadows: ReadonlyMap<string, SheetShadow>): string => [...shadows.keys()].join();
    if (this.unit === '' || order(next) !== order(this.shadows)) return false;
    return [...next].every(([id, shadow]) => shadow.structure === this.shadows.get(id)?.structure);
  }

  private tellAll(): void {
    this.retire(this.unit);
    this.opened += 1;
    this.unit = `so-${this.opened}`;
    const { workbook, calculator } = this.host;
    const shown = this.grid.createWorkbook(workbookData(workbook, calculator, this.unit));
    if (workbook.culture === 'vi-VN') shown.setNumfmtLocal('vi');
    for (const sheet of workbook.sheets) this.fitRows(sheet, wrappedRows(sheet));
    this.selected = '';
  }

  /** The grid goes on validating a workbook's cells for a while, and complains when it is gone by then. */
  private retire(unit: string): void {
    if (unit !== '') setTimeout(() => this.grid.disposeUnit(unit), RETIRED_MS);
  }

  private tellChanges(next: ReadonlyMap<string, SheetShadow>): void {
    for (const sheet of this.host.workbook.sheets) {
      const [before, after] = [this.shadows.get(sheet.id), next.get(sheet.id)];
      if (!before || !after) continue;
      this.tellCells(sheet, changedCells(before, after), after);
      if (before.conditionalFormats !== after.conditionalFormats) this.tellFormats(sheet);
    }
  }

  /** By the grid's mutation rather than its command: what the add-in writes is not the person's to undo. */
  private tellCells(sheet: Sheet, keys: readonly string[], { cells }: SheetShadow): void {
    if (keys.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const key of keys) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const cell = cellAt(sheet, row, column) ?? {};
      (cellValue[row] ??= {})[column] = cellData(
        cell,
        this.host.calculator.value(sheet, row, column),
        cells.get(key)?.mark,
      );
    }
    const params = { unitId: this.unit, subUnitId: sheet.id, cellValue };
    this.grid.syncExecuteCommand('sheet.mutation.set-range-values', params, {
      onlyLocal: !this.hasLiveFormats(),
    });
    const wrapped = new Set(wrappedRows(sheet));
    this.fitRows(
      sheet,
      Object.keys(cellValue)
        .map(Number)
        .filter((row) => wrapped.has(row)),
    );
  }

  /**
   * Conditional formats that read cells are the grid's own to reckon. Formulas are not: their results are told, and to
   * reckon a thousand of them once more takes the grid seconds.
   */
  private hasLiveFormats(): boolean {
    return this.host.workbook.sheets.some((sheet) => conditionalFormatData(sheet).length > 0);
  }

  /** Rows without a height of their own are as high as their text, as in Excel. */
  private fitRows(sheet: Sheet, rows: readonly number[]): void {
    const shown = this.grid.getWorkbook(this.unit)?.getSheetBySheetId(sheet.id);
    if (sheet.visibility !== 'Visible' || rows.length === 0 || !shown) return;
    const ranges = rows.map((row) => rangeOf(area(row, 0, 1, shown.getMaxColumns())));
    shown.setRangesAutoHeight(ranges);
  }

  private tellFormats(sheet: Sheet): void {
    const shown = this.grid.getWorkbook(this.unit)?.getSheetBySheetId(sheet.id);
    if (!shown) return;
    shown.clearConditionalFormatRules();
    for (const rule of conditionalFormatData(sheet).reverse())
      shown.addConditionalFormattingRule(rule as never);
  }

  private selection(): string {
    return JSON.stringify([this.host.workbook.active, this.host.workbook.selection]);
  }

  private tellSelection(): void {
    if (this.selection() === this.selected) return;
    this.selected = this.selection();
    const { active, selection } = this.host.workbook;
    const workbook = this.grid.getWorkbook(this.unit);
    const shown = workbook?.getSheetBySheetId(active);
    if (!workbook || !shown) return;
    workbook.setActiveSheet(shown);
    const { startRow, startColumn } = rangeOf(selection);
    const rows = Math.min(selection.rows, shown.getMaxRows() - startRow);
    const columns = Math.min(selection.columns, shown.getMaxColumns() - startColumn);
    shown.getRange(startRow, startColumn, rows, columns).activate();
    shown.scrollToCell(
      scrolledLines(startRow - 1, shown.getFrozenRows(), (row) => shown.getRowHeight(row)),
      scrolledLines(startColumn - 1, shown.getFrozenColumns(), (column) =>
        shown.getColumnWidth(column),
      ),
    );
  }
}

/** The rows without a height of their own in which a text is wrapped or large. */
function wrappedRows(sheet: Sheet): number[] {
  const rows = Object.entries(sheet.cells).filter(([row, cells]) => {
    const free = sheet.rows[Number(row)]?.size === undefined;
    return (
      free && Object.values(cells).some((cell) => cell.content !== undefined && isHigh(cell.style))
    );
  });
  return rows.map(([row]) => Number(row));
}

function isHigh(style: Style | undefined): boolean {
  return style?.wrap === true || (style?.fontSize ?? 0) > STANDARD_SIZE;
}
