import type { TableArea } from '../domain/grid';
import { DATA_SHEETS } from '../domain/sheets';
import { headerKey } from '../domain/vietnamese';
import type { Directory } from './directory';
import { areaOf } from './directory';

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
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    worksheet.load('name');
    return () => ({ name, sheet: worksheet.name, ...areaOf(range) });
  });
  return () => pending.map((place) => place());
}

/** Queues, for every column of the contract's tables, which kind of data validation its cells have. */
export function queueLists(
  context: Excel.RequestContext,
  tables: Directory['tables'],
): () => ReadonlyMap<string, readonly string[]> {
  const pending = tables.map(({ name, sheet, row, column, rows, columns }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const bodies = Array.from({ length: columns }, (_, index) =>
      worksheet.getRangeByIndexes(row + 1, column + index, Math.max(rows - 1, 1), 1),
    );
    for (const body of bodies) body.load('dataValidation/type');
    return () => [name, bodies.map(({ dataValidation }): string => dataValidation.type)] as const;
  });
  return () => new Map(pending.map((types) => types()));
}

/**
 * Sheet columns of a table whose dropdown is gone from some cells. A table without a single dropdown was never given
 * one, so nothing was lost.
 */
export function columnsWithoutList(
  table: TableArea,
  headers: readonly string[],
  kinds: readonly string[],
): number[] {
  const listed = new Set(
    DATA_SHEETS.filter((sheet) => sheet.table === table.name).flatMap(({ columns }) =>
      columns.filter(({ list }) => list).map(({ header }) => headerKey(header)),
    ),
  );
  const own = headers.flatMap((header, index) => (listed.has(headerKey(header)) ? [index] : []));
  const intact = own.filter((index) => kinds[index] === 'List' || kinds[index] === 'MixedCriteria');
  const partly = own.some((index) => kinds[index] !== 'None');
  if (intact.length === own.length || !partly) return [];
  return own.filter((index) => !intact.includes(index)).map((index) => table.column + index);
}
