import type { Row, Table } from '../../entries/entries';
import { memo } from '../../memo/memo';

/** Rows that count: no group rows. */
export const targetRows = memo(({ entries }) => dataRows(entries.targets));
export const taskRows = memo(({ entries }) => dataRows(entries.tasks));
export const documentRows = memo(({ entries }) => dataRows(entries.documents));
export const figureRows = memo(({ entries }) => dataRows(entries.figures));
export const relationRows = memo(({ entries }) => dataRows(entries.relations));

function dataRows<K extends string>(table: Table<K>): readonly Row<K>[] {
  return table.rows.filter((row) => !row.group);
}
