import { isBlank } from '../../entries/cells/cellText';
import type { Grid } from '../../grid';
import { headerKey } from '../../vietnamese';
import type { OwnHeader, OwnTable } from './mapping';

const FIRST_ROWS = 20;
/** A row with fewer texts is a title or a note. */
const FEWEST_HEADERS = 2;

/** The tables of an office's own sheets: the row among the first 20 with most texts is the headers', if data follow. */
export function ownTables(grids: readonly Grid[]): readonly OwnTable[] {
  return grids.flatMap((grid): readonly OwnTable[] => {
    const rows = grid.values.slice(0, FIRST_ROWS).map((_, row) => headersOf(grid, row));
    const most = rows.reduce(
      (best, headers, row) => (headers.length > (rows[best]?.length ?? 0) ? row : best),
      0,
    );
    const lower = isSecondRow(grid, most, rows[most] ?? []) ? most + 1 : undefined;
    const header = lower ?? most;
    const headers =
      lower === undefined ? (rows[most] ?? []) : bothRows(rows[most] ?? [], headersOf(grid, lower));
    const follows = grid.values.slice(header + 1).some((row) => row.some((cell) => !isBlank(cell)));
    if (headers.length < FEWEST_HEADERS || !follows) return [];
    const key = [...new Set(headers.map(({ text }) => headerKey(text)))].sort().join('|');
    return [{ grid, header, headers, key }];
  });
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
