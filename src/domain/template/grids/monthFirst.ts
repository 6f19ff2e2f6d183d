import type { CellValue, Grid, Grids } from '../../grid';
import { fromDay, printDay, toDay } from '../../number/dates/date';
import { cellAddress } from '../../place';
import { DATA_SHEETS, INFO, INFO_ITEMS } from '../../sheets';
import { valueAt } from './cells';
import { findGrid } from '../../findGrid';
import { infoLayout } from '../info/infoLayout';
import { existingTable } from '../table/existingTable';

/** Settings key: the officer was told that this Excel reads dates month first. */
export const TOLD_MONTH_FIRST = 'monthFirstTold';

/** Said once, where Excel's own short date puts the month first, with both readings of the first date that has two. */
export function monthFirstWarning(grids: Grids): readonly string[] {
  if (!grids.monthFirst || grids.settings[TOLD_MONTH_FIRST] === true) return [];
  const [first] = [...infoDays(grids), ...tableDays(grids)].flatMap(readings);
  const example =
    first ?? 'gõ 3/4/2026 thì hiểu là ngày 04/3/2026. Kiểm tra lại các ngày sau khi gõ.';
  return [`Lưu ý: Excel trên máy này đọc ngày theo kiểu tháng trước, ${example}`];
}

interface PlacedValue {
  readonly place: string;
  readonly value: CellValue;
}

function readings({ place, value }: PlacedValue): readonly string[] {
  if (typeof value !== 'number') return [];
  const { year, month, day } = fromDay(value);
  const other = day === month ? undefined : toDay({ year, month: day, day: month });
  if (other === undefined) return [];
  return [
    `ô ${place} đang là ngày ${printDay(value)}; nếu định ghi ngày ${printDay(other)} thì sửa lại.`,
  ];
}

function infoDays(grids: Grids): readonly PlacedValue[] {
  const grid = findGrid(grids, INFO.name);
  const layout = infoLayout(grid);
  if (!grid || !layout) return [];
  const { content } = layout.columns;
  const days = INFO_ITEMS.filter(({ kind }) => kind === 'date');
  return days.flatMap(({ field }) => {
    const row = layout.rows.get(field);
    return row === undefined ? [] : [placed(grid, row, content)];
  });
}

function tableDays(grids: Grids): readonly PlacedValue[] {
  return DATA_SHEETS.flatMap((sheet) => {
    const grid = findGrid(grids, sheet.name);
    const found = grid && existingTable(grid, sheet);
    if (!found) return [];
    const days = sheet.columns.filter(({ kind }) => kind === 'date');
    const columns = days.flatMap(({ key }) => found.columns.get(key) ?? []);
    return found.rows.flatMap((row) => columns.map((column) => placed(found.grid, row, column)));
  });
}

function placed(grid: Grid, row: number, column: number): PlacedValue {
  const place = `${grid.sheet}!${cellAddress(row, column)}`;
  return { place, value: valueAt(grid, row, column) };
}
