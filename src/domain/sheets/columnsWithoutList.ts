import type { TableArea } from '../grid';
import { headerKey } from '../letters/vietnamese';
import { DATA_SHEETS } from '.';

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
