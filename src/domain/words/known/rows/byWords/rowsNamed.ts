import type { NamedRow, NamedTable } from '../rows';

/** Rows that the words name, by those words that tell some rows of the table from others. */
export interface Named {
  readonly table: NamedTable;
  readonly rows: readonly NamedRow[];
  readonly telling: readonly string[];
}

/** The rows that have most of the words that tell some rows from others. */
export function rowsNamed(table: NamedTable, words: readonly string[]): readonly Named[] {
  const { rows } = table;
  const telling = words.filter((word) => {
    const count = rows.filter((row) => row.words.has(word)).length;
    return count > 0 && count * 2 <= rows.length;
  });
  const countOf = (row: NamedRow): number => telling.filter((word) => row.words.has(word)).length;
  const most = Math.max(...rows.map(countOf));
  return most < LEAST_WORDS && !telling.some(isDay)
    ? []
    : [{ table, rows: rows.filter((row) => countOf(row) === most), telling }];
}

const LEAST_WORDS = 2;
export const isDay = (word: string): boolean => word.includes('/');
