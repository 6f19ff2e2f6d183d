import type { CellValue, Grid } from '../../grid';
import { sameName } from '../../letters/vietnamese';
import { HISTORY_HEADS, type HistoryRow } from './historyForm';

/** The values that `_LichSu` keeps, oldest first as they stand; rows that make no sense are passed over. */
export function readHistory(grid: Grid | undefined): readonly HistoryRow[] {
  const [heads = [], ...rows] = grid?.values ?? [];
  const columns = HISTORY_HEADS.map((head) =>
    heads.findIndex((one) => sameName(String(one), head)),
  );
  return rows.flatMap((cells) => toRow(columns.map((column) => cells[column] ?? '')));
}

function toRow(cells: readonly CellValue[]): readonly HistoryRow[] {
  const [kind = '', number = '', year = '', to = '', code = '', value = '', goal = ''] = cells;
  if (typeof year !== 'number' || kind === '' || code === '' || value === '') return [];
  const day = typeof to === 'number' ? { to } : {};
  return [{ kind: String(kind), number, year, code: String(code), value, goal, ...day }];
}
