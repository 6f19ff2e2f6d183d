import type { Cell as ExcelJsCell, CellValue } from 'exceljs';
import type { Cell, Content } from '../excel/model/workbook';
import { writeStyle } from './writeStyle';

/** Writes contents and looks of one cell. */
export function writeCell(to: ExcelJsCell, cell: Cell): void {
  if (cell.style) to.style = writeStyle(cell.style);
  if (cell.formula !== undefined) to.value = { formula: cell.formula.slice(1) };
  else if (cell.content !== undefined) to.value = value(cell.content);
  if (cell.hyperlink && cell.formula === undefined) {
    const { address, documentReference } = cell.hyperlink;
    const target = address ?? `#${documentReference ?? ''}`;
    to.value = { text: to.text, hyperlink: target };
  }
}

function value(content: Content): CellValue {
  if (typeof content === 'object') return { error: content.error } as CellValue;
  return content;
}
