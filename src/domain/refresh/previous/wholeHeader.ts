import type { ReadTable } from '../reportValues';

/**
 * A stranger's table under its whole header: a title over all columns is none of it, and a row of words that stands
 * below a header over several columns, or below none, belongs to it.
 */
export function wholeHeader<T extends ReadTable>(table: T): T {
  const [first = []] = table.rows;
  if (isTitle(table.columns) && first.length > 1) return wholeHeader(without(table, first));
  const upper = table.columns.map((header, at) => header || leftOf(table.columns, at));
  if (!isSecondRow(first, upper)) return table;
  const both = upper.map((header, at) =>
    [header, first[at]?.trim() ?? ''].filter((text) => text !== '').join(' / '),
  );
  return without(table, both);
}

/** The table without its first row, under another header. */
function without<T extends ReadTable>(table: T, columns: readonly string[]): T {
  const { rows, shared } = table;
  return { ...table, columns, rows: rows.slice(1), ...(shared && { shared: shared.slice(1) }) };
}

function isTitle(columns: readonly string[]): boolean {
  const [title = ''] = columns;
  return columns.length > 2 && title !== '' && columns.every((text) => text === title);
}

/** The header over several columns whose other cells were left blank. */
function leftOf(columns: readonly string[], at: number): string {
  return [...columns.slice(0, at)].reverse().find((text) => text !== '') ?? '';
}

/** Words below a header over several columns, and nothing in the column of numbers nor below the others. */
function isSecondRow(cells: readonly string[], upper: readonly string[]): boolean {
  const filled = [...cells.keys()].filter((at) => (cells[at] ?? '').trim() !== '');
  const isShared = (at: number): boolean =>
    upper[at] !== '' && (upper[at] === upper[at - 1] || upper[at] === upper[at + 1]);
  return (
    filled.length > 1 &&
    filled.every((at) => isShared(at) && /\p{L}{2}/u.test(cells[at] ?? '') && at > 0)
  );
}
