import type { TableArea } from '../../../domain/grid';
import type { Directory } from '../directory';
import { areaOf } from '../directory';

/** A table and the sheet it stands in. */
export type PlacedTable = TableArea & { readonly sheet: string };

/** Queues the places of tables that bear no name of the contract. */
export function queueOtherTables(
  context: Excel.RequestContext,
  names: readonly string[],
): () => readonly PlacedTable[] {
  const pending = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange();
    const { worksheet } = table;
    table.load('showTotals');
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    worksheet.load('name');
    return () => ({ name, sheet: worksheet.name, ...areaOf(range), ...totalsOf(table) });
  });
  return () => pending.map((place) => place());
}

function totalsOf({ showTotals }: Excel.Table): { readonly totals?: boolean } {
  return showTotals ? { totals: true } : {};
}

/** Queues, for every column of the contract's tables, which kind of data validation its cells have. */
export function queueLists(
  context: Excel.RequestContext,
  tables: Directory['tables'],
): () => ReadonlyMap<string, readonly string[]> {
  const pending = tables.map(({ name, sheet, row, column, rows, columns, totals }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const body = Math.max(rows - (totals ? 2 : 1), 1);
    const bodies = Array.from({ length: columns }, (_, index) =>
      worksheet.getRangeByIndexes(row + 1, column + index, body, 1),
    );
    for (const body of bodies) body.load('dataValidation/type');
    return () => [name, bodies.map(({ dataValidation }): string => dataValidation.type)] as const;
  });
  return () => new Map(pending.map((types) => types()));
}
