import type { Row } from '../../../entries/entries';
import { headerKey } from '../../../letters/vietnamese';
import { findGrid } from '../../../findGrid';
import type { Grid } from '../../../grid';
import { lastFilled } from '../../next/lastFilled';
import type { InsertedRows, MainFile } from '../gatherPlan';
import { withHiding } from './hidingOf';
import type { SheetKind } from './keyedRows';

/** Where new rows stand, and where the old ones move. */
export interface PlacedRows {
  /** One-based rows of the new ones, in the order given. */
  readonly rows: readonly number[];
  readonly inserts: readonly InsertedRows[];
  /** The new number of an old row. */
  readonly moved: (row: number) => number;
}

/** Places rows at the end of the group of their name, else of the table; blank rows there are used first. */
export function placeRows<K extends string>(
  main: MainFile,
  kind: SheetKind<K>,
  groups: readonly string[],
): PlacedRows {
  const table = kind.table(main.entries);
  const grid = findGrid(main.grids, table.sheet);
  if (!grid || groups.length === 0) return { rows: [], inserts: [], moved: (row) => row };
  const frame = frameOf(grid, table.headerRow);
  const inside = table.rows.filter(({ row }) => row <= frame.end);
  const ends = groupEnds(inside, kind);
  const last = inside.at(-1)?.row ?? table.headerRow;
  const anchors = groups.map((group) => (group === '' ? last : (ends.get(group) ?? last)));
  const filled = new Set(table.rows.map(({ row }) => row));
  const spans = [...new Set(anchors)]
    .sort((a, b) => a - b)
    .map((anchor) => {
      const wanted = anchors.filter((one) => one === anchor).length;
      const room = blankRows(anchor, filled, frame, wanted);
      return { anchor, room, missing: wanted - room };
    });
  const shift = (row: number): number =>
    spans
      .filter(({ anchor, room }) => anchor + room < row)
      .reduce((sum, { missing }) => sum + missing, 0);
  const taken = new Map<number, number>();
  const rows = anchors.map((anchor) => {
    const count = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, count);
    return anchor + shift(anchor) + count;
  });
  const free = freeBelow(grid, frame);
  return {
    rows,
    inserts: withHiding(
      insertsOf(grid.sheet, frame, spans, free),
      grid.hiddenRows.map((row) => row + 1),
    ),
    moved: (row) => row + shift(row),
  };
}

interface Frame {
  readonly column: number;
  readonly columns: number;
  /** One-based last row that data may stand in; Infinity in a plain range. */
  readonly end: number;
  readonly table?: {
    readonly name: string;
    readonly row: number;
    readonly rows: number;
    readonly totals: boolean;
  };
}

interface Room {
  readonly anchor: number;
  readonly room: number;
  readonly missing: number;
}

function frameOf(grid: Grid, headerRow: number): Frame {
  const found = grid.tables.find(({ row }) => row + 1 === headerRow);
  if (found) {
    const { name, row, rows, column, columns, totals = false } = found;
    return {
      column,
      columns,
      end: row + rows - (totals ? 1 : 0),
      table: { name, row, rows, totals },
    };
  }
  const headers = (grid.values[headerRow - 1 - grid.row] ?? []).map((one) => String(one).trim());
  const first = headers.findIndex((one) => one !== '');
  return { column: grid.column + first, columns: lastFilled(headers) - first + 1, end: Infinity };
}

/** Each group's last row, its own heading where it is empty. */
function groupEnds<K extends string>(
  rows: readonly Row<K>[],
  kind: SheetKind<K>,
): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  let group = '';
  for (const row of rows) {
    if (kind.isGroup(row)) group = headerKey(kind.groupName(row.cells));
    ends.set(group, row.row);
  }
  return ends;
}

function blankRows(
  anchor: number,
  filled: ReadonlySet<number>,
  { end }: Frame,
  wanted: number,
): number {
  let room = 0;
  while (room < wanted && anchor + room + 1 <= end && !filled.has(anchor + room + 1)) room += 1;
  return room;
}

/**
 * Blank rows between a table and what stands below it, but for one that parts them. A gathering that broke off between
 * pushing rows in and growing the table left such rows: the next one takes them.
 */
function freeBelow({ row, column: left, formulas }: Grid, { column, columns, end }: Frame): number {
  const below = formulas.slice(Math.max(end - row, 0));
  const next = below.findIndex((cells) =>
    cells.slice(Math.max(column - left, 0), column - left + columns).some((cell) => cell !== ''),
  );
  return Math.max(next - 1, 0);
}

/** From the top down, each in the sheet as the former ones left it; a table that ends there is grown. */
function insertsOf(
  sheet: string,
  { column, columns, end, table }: Frame,
  spans: readonly Room[],
  free: number,
): readonly InsertedRows[] {
  let before = 0;
  return spans.flatMap(({ anchor, room, missing }): readonly InsertedRows[] => {
    if (missing === 0) return [];
    const row = anchor + room + 1 + before;
    before += missing;
    const below = table !== undefined && !table.totals && anchor + room === end;
    const grow = below
      ? { grow: { table: table.name, row: table.row, column, rows: table.rows + before, columns } }
      : {};
    const taken = below ? Math.min(free, missing) : 0;
    const given = taken > 0 ? { free: taken } : {};
    return [{ sheet, row, count: missing, column, columns, ...given, ...grow }];
  });
}
