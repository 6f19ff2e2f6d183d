import type { NamedRow, NamedTable } from '../rows';
import { isDay, rowsNamed } from './rowsNamed';

/** What is held on a day, one of them; not what came of it. */
export const EVENT =
  /(?<!(?:các|mỗi|cả|một|những|sau|qua|từ|nhờ) )(?<!\p{L})(?:lớp|buổi|phiên|cuộc|đợt|khóa|hội nghị|chuyến)(?!\p{L})/u;

/** Words for any of them. */
export const HELD: ReadonlySet<string> = new Set(['lớp', 'buổi', 'phiên', 'cuộc', 'đợt', 'khóa']);

/** The one row that the words are of, at least so many, none of which is another's alone. */
export function rowOf(table: NamedTable, words: readonly string[], least = 0): readonly NamedRow[] {
  return rowsNamed(table, words).flatMap(({ rows: [row, another], telling }) =>
    row &&
    !another &&
    telling.length >= least &&
    [...telling, ...words.filter(isDay)].every((word) => row.words.has(word))
      ? [row]
      : [],
  );
}
