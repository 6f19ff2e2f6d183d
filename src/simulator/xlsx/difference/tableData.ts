import type { TableData } from '../../../xlsx/patch/workbookPatch';
import { shiftFormula } from '../../../xlsx/sheet/shiftFormula';
import { cellAt } from '../../excel/model/area/cells';
import { headerOf } from '../../excel/model/book/tables';
import type { Sheet, Table } from '../../excel/model/book/workbook';

/** A table as a file keeps it: columns bear the texts of their header cells. */
export function tableData(sheet: Sheet, table: Table): TableData {
  const { row, column, columns } = table.area;
  const {
    name,
    area,
    showHeaders,
    showTotals,
    showFilterButton,
    style,
    showBandedRows,
    showBandedColumns,
  } = table;
  const headers = Array.from({ length: columns }, (_, index) =>
    showHeaders ? headerOf(cellAt(sheet, row, column + index), index) : `Column${index + 1}`,
  );
  return {
    name,
    area,
    headers,
    showHeaders,
    showTotals,
    showFilterButton,
    style,
    showBandedRows,
    showBandedColumns,
    formulas: columnFormulas(sheet, table),
  };
}

/** Formulas of columns that compute in every row alike; Excel fills them into rows to come. */
function columnFormulas(
  sheet: Sheet,
  { area, showHeaders, showTotals }: Table,
): Readonly<Record<number, string>> {
  const first = area.row + (showHeaders ? 1 : 0);
  const last = area.row + area.rows - (showTotals ? 1 : 0);
  const found: Record<number, string> = {};
  for (let index = 0; index < area.columns; index += 1) {
    const formula = cellAt(sheet, first, area.column + index)?.formula;
    if (formula === undefined) continue;
    let alike = true;
    for (let row = first + 1; row < last && alike; row += 1)
      alike =
        cellAt(sheet, row, area.column + index)?.formula === shiftFormula(formula, row - first, 0);
    if (alike) found[index] = formula;
  }
  return found;
}
