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
    const header = rows.reduce(
      (best, headers, row) => (headers.length > (rows[best]?.length ?? 0) ? row : best),
      0,
    );
    const headers = rows[header] ?? [];
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
