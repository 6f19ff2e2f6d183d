import { isBlank } from '../../entries/cells/cellText';
import type { CellValue, Grid } from '../../grid';
import { headerKey } from '../../letters/vietnamese';
import type { OwnHeader, OwnTable } from './mapping';

const FIRST_ROWS = 20;
/** A row with fewer texts is a title or a note. */
const FEWEST_HEADERS = 2;

/**
 * The tables of an office's own sheets: the row among the first 20 with most texts is the headers', with the rows of
 * headers above and below it and a row that only counts the columns, if data follow.
 */
export function ownTables(grids: readonly Grid[]): readonly OwnTable[] {
  return grids.flatMap((grid): readonly OwnTable[] => {
    const rows = grid.values.slice(0, FIRST_ROWS).map((_, row) => headersOf(grid, row));
    const most = rows.reduce(
      (best, headers, row) => (headers.length > (rows[best]?.length ?? 0) ? row : best),
      0,
    );
    const { last, headers } = wholeHeader(grid, rows, most);
    const header = isCount(grid.values[last + 1] ?? []) ? last + 1 : last;
    const follows = grid.values.slice(header + 1).some((row) => row.some((cell) => !isBlank(cell)));
    if (headers.length < FEWEST_HEADERS || !follows) return [];
    const key = [...new Set(headers.map(({ text }) => headerKey(text)))].sort().join('|');
    return [{ grid, header, headers, key }];
  });
}

/** All rows of the header of which one is known, each under the one before. */
function wholeHeader(
  grid: Grid,
  rows: readonly (readonly OwnHeader[])[],
  known: number,
): { readonly last: number; readonly headers: readonly OwnHeader[] } {
  let last = known;
  while (last > 0 && isSecondRow(grid, last - 1, rows[last - 1] ?? [])) last -= 1;
  let headers = rows[last] ?? [];
  while (isSecondRow(grid, last, headers)) {
    last += 1;
    headers = bothRows(headers, headersOf(grid, last));
  }
  return { last, headers };
}

/** `1, 2, 3 …`, `(1), (2) …`, `A, B, 1, 2 …`: not of a task or a document. */
function isCount(cells: readonly CellValue[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim());
  return (
    texts.length > 2 &&
    texts.every((text) => /^\(?(?:[A-ZĐ]|\d{1,2})\)?$/.test(text)) &&
    inSteps(texts)
  );
}

/** Every number is one more than the last. */
function inSteps(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => /\d+/.exec(text) ?? []).map(Number);
  return numbers.length > 1 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

function headersOf({ values }: Grid, row: number): readonly OwnHeader[] {
  return (values[row] ?? []).flatMap((cell, column) =>
    typeof cell === 'string' && !isBlank(cell) && /\p{L}/u.test(cell)
      ? [{ text: cell.replace(/\s+/gu, ' ').trim(), column }]
      : [],
  );
}

/** Words alone, at least two, below one header and the blanks at its right: `Kết quả` over `Kỳ trước`, `Kỳ này`. */
function isSecondRow({ values }: Grid, upper: number, headers: readonly OwnHeader[]): boolean {
  const cells = values[upper + 1] ?? [];
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column] ?? ''));
  const isWords = (column: number): boolean => /\p{L}{2}/u.test(String(cells[column]));
  const [first = 0, ...others] = filled;
  const isUnderOne = headers.some(({ column }) => column === first) && first > 0;
  const underBlanks = others.filter((column) => !headers.some((one) => one.column === column));
  return isUnderOne && underBlanks.length > 0 && filled.every(isWords);
}

/** The lower words, with the upper ones before them where they alone could be either of two; else the upper. */
function bothRows(upper: readonly OwnHeader[], lower: readonly OwnHeader[]): readonly OwnHeader[] {
  const below = new Set(lower.map(({ column }) => column));
  const single = upper.filter(({ column }) => !below.has(column));
  const counts = (text: string): number =>
    [...single, ...lower].filter((one) => headerKey(one.text) === headerKey(text)).length;
  const whole = lower.map(({ text, column }) => {
    const over = upper.filter((one) => one.column <= column).at(-1)?.text ?? '';
    return { text: counts(text) > 1 ? `${over} ${text}` : text, column };
  });
  return [...single, ...whole].sort((a, b) => a.column - b.column);
}
