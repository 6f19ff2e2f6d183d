import type { BookReader } from '../../../xlsx/grid/bookReader';
import { cellContent } from '../../../xlsx/grid/cellValue';
import { formulaReader } from '../../../xlsx/sheet/formulas';
import type { CellXml } from '../../../xlsx/sheet/sheetData';
import { cellsIn } from '../../excel/model/area/cells';
import { clearContent } from '../../excel/model/typed/enter';
import type { Cell, Sheet, Style } from '../../excel/model/book/workbook';

/** Takes a sheet's cells one by one into the model; those without contents and looks are no cells. */
export function cellReader(
  sheet: Sheet,
  reader: BookReader,
  looks: readonly (Style | undefined)[],
): (cell: CellXml) => void {
  const formulaOf = formulaReader();
  return (from) => {
    const content = cellContent(reader, from);
    const formula = formulaOf(from);
    const style = looks[from.style ?? 0];
    const cell: Cell = {
      ...(content === undefined ? {} : { content }),
      ...(formula === undefined ? {} : { formula: `=${formula}` }),
      ...(style ? { style } : {}),
    };
    if (Object.keys(cell).length === 0) return;
    reader.count(1);
    (sheet.cells[from.row] ??= {})[from.column] = cell;
  };
}

/** Of a merge only the top left cell holds anything, whatever the file has under it. */
export function withoutCovered(sheet: Sheet): void {
  for (const merge of sheet.merges) {
    for (const { row, column, cell } of cellsIn(sheet, merge)) {
      if (row !== merge.row || column !== merge.column) clearContent(cell);
    }
  }
}
