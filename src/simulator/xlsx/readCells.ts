import type { Cell as ExcelJsCell, CellValue, Worksheet } from 'exceljs';
import { columnIndex } from '../excel/model/address';
import { ensureCell } from '../excel/model/cells';
import type { Cell, Content, Sheet } from '../excel/model/workbook';
import { fillFormula } from '../formulas/shiftReferences';
import { readStyle } from './readStyle';

/** Reads the cells; of a merge the top left one only. */
export function readCells(sheet: Sheet, from: Worksheet): void {
  from.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const style = readStyle(cell.style);
      const hidden = cell.isMerged && cell.master !== cell;
      const read = hidden ? {} : readCell(cell, from);
      if (!style && Object.keys(read).length === 0) return;
      const made = ensureCell(sheet, Number(cell.row) - 1, Number(cell.col) - 1);
      Object.assign(made, read, style ? { style } : {});
    });
  });
}

function readCell(cell: ExcelJsCell, sheet: Worksheet): Cell {
  const { value } = cell;
  if (typeof value === 'object' && value !== null) {
    if ('formula' in value || 'sharedFormula' in value) return readFormula(cell, sheet, value);
    if ('hyperlink' in value) return withLink(value);
  }
  const content = readContent(value);
  return content === undefined ? {} : { content };
}

function readFormula(cell: ExcelJsCell, sheet: Worksheet, value: object): Cell {
  const given = value as { formula?: string; sharedFormula?: string; result?: CellValue };
  const formula = given.formula ?? sharedFormula(cell, sheet, given.sharedFormula ?? '');
  const content = readContent(given.result);
  if (formula === '') return content === undefined ? {} : { content };
  return { formula: `=${formula}`, ...(content === undefined ? {} : { content }) };
}

/** A shared formula as it reads in this cell. */
function sharedFormula(cell: ExcelJsCell, sheet: Worksheet, master: string): string {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(master) ?? [];
  const formula = (sheet.getCell(master).value as { formula?: string } | null)?.formula ?? '';
  const [rows, columns] = [
    Number(cell.row) - Number(digits),
    Number(cell.col) - 1 - columnIndex(letters),
  ];
  return fillFormula(`=${formula}`, rows, columns).slice(1);
}

function withLink(value: { text: CellValue; hyperlink: string }): Cell {
  const content = readContent(value.text);
  const inside = value.hyperlink.startsWith('#');
  const hyperlink = inside
    ? { documentReference: value.hyperlink.slice(1) }
    : { address: value.hyperlink };
  return { ...(content === undefined ? {} : { content }), hyperlink };
}

/** A constant or a result: dates as day numbers, rich text as plain text; undefined where there is nothing. */
export function readContent(value: CellValue | undefined): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return serial(value);
  if (typeof value === 'string') return unescape(value);
  if (typeof value === 'number') return Number.isNaN(value) ? undefined : value;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return unescape(value.richText.map((run) => run.text).join(''));
  return undefined;
}

/** ExcelJS turned the cell's number into a moment, by the file's own epoch; this is the way back, from 1900. */
function serial(moment: Date): number | undefined {
  const days = moment.getTime() / 86400000 + 25569;
  if (Number.isNaN(days)) return undefined;
  return Math.round(days * 1e9) / 1e9;
}

/** Characters that XML cannot hold are written `_x000D_` in a workbook. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
