import { rowsOf } from '../grids/cells';
import { findHeaderRow } from '../../entries/headers/findHeader';
import { matchColumns } from '../../entries/headers/matchColumns';
import { readInfo } from '../../entries/info/readInfo';
import type { Grid } from '../../grid';
import { parseAddress } from '../../place';
import { INFO, INFO_ITEMS } from '../../sheets';
import type { InfoField, InfoSpec } from '../../sheets/info';
import { isBlankGrid } from '../../findGrid';
import { FIRST_ROW } from '../content/layout';

/** Zero-based columns of Mục, Nội dung and Hướng dẫn. */
export interface InfoColumns {
  readonly item: number;
  readonly content: number;
  readonly guidance: number | undefined;
}

/** Where the items of `Thông tin` stand, and where the missing ones will; zero-based. */
export interface InfoLayout {
  readonly columns: InfoColumns;
  readonly rows: ReadonlyMap<InfoField, number>;
  readonly added: readonly { readonly item: InfoSpec; readonly row: number }[];
}

const STANDARD_ITEMS = INFO_ITEMS.filter(({ optional }) => !optional);

/** Missing items go below the last row; `undefined` where the sheet holds something else. */
export function infoLayout(grid: Grid | undefined): InfoLayout | undefined {
  if (!grid || isBlankGrid(grid)) {
    const columns = { item: 0, content: 1, guidance: 2 };
    return { columns, rows: new Map(), added: placed(STANDARD_ITEMS, FIRST_ROW) };
  }
  const columns = infoColumns(grid);
  if (!columns) return undefined;
  const rows = rowsOfItems(grid);
  const missing = STANDARD_ITEMS.filter(({ field }) => !rows.has(field));
  return { columns, rows, added: placed(missing, rowsOf(grid)) };
}

function placed(items: readonly InfoSpec[], first: number): InfoLayout['added'] {
  return items.map((item, index) => ({ item, row: first + index }));
}

function infoColumns(grid: Grid): InfoColumns | undefined {
  const [item, content, guidance] = INFO.headers;
  const wanted = { columns: [item, content, guidance].map((header) => ({ key: header, header })) };
  const header = findHeaderRow(grid, wanted);
  const columns = header && matchColumns(grid, header, wanted).columns;
  const [first, second] = [columns?.get(item), columns?.get(content)];
  if (first === undefined || second === undefined) return undefined;
  return { item: first, content: second, guidance: columns?.get(guidance) };
}

function rowsOfItems(grid: Grid): ReadonlyMap<InfoField, number> {
  const rows = new Map<InfoField, number>();
  for (const { field, entry } of readInfo(grid).info.items.values()) {
    const at = parseAddress(entry.at.cell);
    if (at) rows.set(field, at.row);
  }
  return rows;
}
