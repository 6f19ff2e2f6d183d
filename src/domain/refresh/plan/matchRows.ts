import { groupBy } from '../../groupBy';
import { headerKey, normalize } from '../../letters/vietnamese';

const NUMBERS: ReadonlySet<string> = new Set(['tt', 'stt', 'số tt', 'mã']);

/** How a row is known: its number and its name; a row over all columns by its own words. */
export interface RowKey {
  readonly whole: string;
  readonly name: string;
}

/** The keys of rows of a table with these columns. */
export function rowKeys(
  rows: readonly (readonly string[])[],
  columns: readonly string[],
): readonly RowKey[] {
  const number = numberColumn(columns);
  const name = columns.findIndex((_, at) => at !== number);
  return rows.map((cells) => {
    if (cells.length < columns.length)
      return {
        whole: `\u0001${normalize(cells[0] ?? '')}`,
        name: `\u0001${words(cells[0] ?? '')}`,
      };
    const own = normalize(cells[name] ?? '');
    return { whole: `${normalize(cells[number] ?? '')}\u0001${own}`, name: own };
  });
}

/** The column that only counts the rows; -1 where there is none. */
export function numberColumn(columns: readonly string[]): number {
  return columns.findIndex((column) => NUMBERS.has(headerKey(column)));
}

/** A group row's number may change as any row's. */
function words(text: string): string {
  return normalize(text).replace(/^(?:[IVXLC]+|[A-ZĐ]|\d+)\.?\s/, '');
}

/**
 * For every row of the first table its row in the second, -1 where it has none: by number and name, rows of one key in
 * order; what is left by its name alone, then by its number where both are alone between the same neighbours.
 */
export function matchRows(first: readonly RowKey[], second: readonly RowKey[]): readonly number[] {
  const matched = first.map(() => -1);
  const free = new Set(second.keys());
  const pass = (keyOf: (key: RowKey) => string): void => {
    const queues = groupBy(free, (at) => keyOf(second[at] ?? NOTHING));
    for (const [at, key] of first.entries()) {
      if (matched[at] !== -1) continue;
      const found = queues.get(keyOf(key))?.shift();
      if (found === undefined) continue;
      matched[at] = found;
      free.delete(found);
    }
  };
  pass(({ whole }) => whole);
  pass(({ name }) => name);
  matchNeighbours(matched, free, first, second);
  return matched;
}

const NOTHING: RowKey = { whole: '', name: '' };

/** A row whose name was mended: one left on either side between matched neighbours, with the same number. */
function matchNeighbours(
  matched: number[],
  free: Set<number>,
  first: readonly RowKey[],
  second: readonly RowKey[],
): void {
  for (const [at, key] of first.entries()) {
    if (matched[at] !== -1) continue;
    const before = at === 0 ? -1 : (matched[at - 1] ?? -1);
    const next = before + 1;
    if (!free.has(next) || (at > 0 && before === -1)) continue;
    const numbers = [key.whole, second[next]?.whole ?? ''].map((whole) => whole.split('\u0001')[0]);
    if (numbers[0] !== numbers[1] || numbers[0] === '') continue;
    matched[at] = next;
    free.delete(next);
  }
}
