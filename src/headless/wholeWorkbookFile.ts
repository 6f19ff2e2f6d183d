import type { WholeSheet } from '../domain/periods/consolidate/planConsolidation';
import { ensureCell } from '../simulator/excel/model/cells';
import { newWorkbook } from '../simulator/excel/model/newWorkbook';
import { writeXlsx } from '../simulator/xlsx/writeXlsx';

const HEAD = { bold: true, wrap: true, fill: '#DDEBF7', vertical: 'Center' };
/** Points of one character of the default font. */
const CHARACTER = 5.25;

/** The sheets of the whole as a new .xlsx file. */
export function wholeWorkbookFile(sheets: readonly WholeSheet[]): Uint8Array {
  const workbook = newWorkbook(sheets.map(({ name }) => name));
  for (const [index, { rows, heads, widths }] of sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (!sheet) continue;
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value === '') continue;
        const cell = ensureCell(sheet, row, column);
        cell.content = value;
        if (row < heads) cell.style = HEAD;
      }
    }
    for (const [column, width] of widths.entries())
      sheet.columns[column] = { size: width * CHARACTER };
  }
  return writeXlsx(workbook);
}
