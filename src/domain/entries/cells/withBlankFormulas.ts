import type { Grid } from '../../grid';
import { readsOnlyBlanks } from './blankFormula';
import type { Table } from '../entries';
import type { Entry } from '../entry';
import { partialRecord } from '../tables/record';

const NOTHING: Pick<Entry, 'text' | 'meaning'> = { text: '', meaning: { kind: 'blank' } };

/** A table whose formulas over nothing but blank cells read as not entered: a sum of nothing is no 0. */
export function withBlankFormulas<K extends string>(
  table: Table<K>,
  keys: readonly NoInfer<K>[],
  sheets: readonly Grid[],
): Table<K> {
  const blank = ({ formula, at, meaning }: Entry): boolean =>
    formula !== undefined && meaning.kind !== 'blank' && readsOnlyBlanks(formula, at, sheets);
  if (!table.rows.some(({ cells }) => keys.some((key) => cells[key].formula !== undefined)))
    return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const found = keys.filter((key) => blank(row.cells[key]));
      if (found.length === 0) return row;
      const blanks = partialRecord(
        found.map((key) => [key, { ...row.cells[key], ...NOTHING }] as const),
      );
      return { ...row, cells: { ...row.cells, ...blanks } };
    }),
  };
}
