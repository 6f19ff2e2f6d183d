import { cellAddress } from '../../domain/place';
import type { Place } from '../../domain/place';
import type { CellValue } from '../../domain/grid';
import type { Watch } from '../watchChanges';
import { watch } from '../watchChanges';

/** The first cell of what is chosen. */
export interface SelectedCell extends Place {
  readonly value: CellValue;
  /** The formula with its `=`, else the value. */
  readonly formula: CellValue;
}

/** The cell that is chosen now; the first one of several. Fails with `InvalidSelection` when no cell is chosen. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  cell.load('rowIndex,columnIndex,values,formulas');
  const { worksheet } = cell;
  worksheet.load('name');
  await context.sync();
  return {
    sheet: worksheet.name,
    cell: cellAddress(cell.rowIndex, cell.columnIndex),
    value: firstCell(cell.values),
    formula: firstCell(cell.formulas),
  };
}

/** Calls back whenever another cell is chosen, on any sheet. */
export async function watchSelection(
  context: Excel.RequestContext,
  onSelected: () => void,
): Promise<Watch> {
  const { worksheets } = context.workbook;
  return watch(
    context,
    worksheets.onSelectionChanged.add(async () => {
      onSelected();
      return Promise.resolve();
    }),
  );
}

function firstCell(cells: readonly (readonly unknown[])[]): CellValue {
  return (cells[0]?.[0] ?? '') as CellValue;
}
