import type { Row, Table } from '../../../entries/entries';
import type { Grid } from '../../../grid';
import { lastFilled } from '../lastFilled';
import { columnLetters } from '../../../place';
import type { FigureKey } from '../../../sheets/figures';
import { printNumber } from '../../../number/printNumber';
import { sameName } from '../../../letters/vietnamese';
import {
  BASE_HEADER,
  accumulates,
  baseEntry,
  cumulativeOf,
  isOwnCumulative,
  sum,
} from '../../cumulative';
import { changed } from '../changed';
import { figureTaken, previousTaken } from '../takenOver';
import type { PeriodMove } from '../periodMove';
import type { NewColumn, PlannedChange } from '../plan';
import { namesOtherStart } from './otherStart';

/** What moves in `Số liệu`. */
export interface FigureMoves {
  readonly changes: readonly PlannedChange[];
  readonly column?: NewColumn;
  readonly notes: readonly string[];
}

/** Kỳ này becomes Kỳ trước and is emptied; Lũy kế is reckoned from what it was. */
export function figureChanges(
  table: Table<FigureKey>,
  grid: Grid | undefined,
  move: PeriodMove,
): FigureMoves {
  const taken = table.rows.flatMap(({ cells }) => [
    ...(cells.previous.formula === undefined
      ? changed(cells.previous, previousTaken(cells.current, cells.unit.text), 'General')
      : []),
    ...(cells.current.formula === undefined ? changed(cells.current, '') : []),
  ]);
  const bases = table.rows.map((row) => ({ row, ...baseOf(table, row, move) }));
  const placed = bases.some(({ base }) => base !== undefined) ? placeBase(table, grid) : undefined;
  const written = bases.flatMap(({ row, base, emptied }) => {
    if (emptied === true) return changed(row.cells.cumulative, '');
    return base === undefined || !placed ? [] : cumulativeCells(table, row, base, placed);
  });
  return {
    changes: [...taken, ...written],
    ...(placed?.column && { column: placed.column }),
    notes: bases.flatMap(({ note }) => note ?? []),
  };
}

interface Base {
  readonly base?: number;
  readonly emptied?: boolean;
  readonly note?: string;
}

function baseOf(table: Table<FigureKey>, row: Row<FigureKey>, move: PeriodMove): Base {
  const { cells } = row;
  const { cumulative } = cells;
  const own = isOwnCumulative(cumulative);
  if (cumulative.formula !== undefined && !own) return {};
  const total =
    cumulativeOf(table, row) ??
    (cumulative.meaning.kind === 'number' ? cumulative.meaning.number : undefined);
  if (total === undefined)
    return cumulative.meaning.kind === 'blank'
      ? {}
      : {
          note: `Số liệu, ô ${cumulative.at.cell}: Lũy kế “${cumulative.text}” không đọc được thành số nên giữ nguyên, cần sửa tay.`,
        };
  const name = cells.content.text || cells.code.text;
  if (!accumulates(row))
    return {
      emptied: true,
      note: `Số liệu: “${name}” không cộng dồn qua các kỳ nên Lũy kế (${printNumber(total)}) được để trống.`,
    };
  return reckoned(row, total, name, move);
}

function reckoned({ cells }: Row<FigureKey>, total: number, name: string, move: PeriodMove): Base {
  const { old, next } = move;
  if (next.period.year !== old.period.year && !namesOtherStart(cells, old.period.year))
    return {
      base: 0,
      note: `Số liệu: “${name}” sang năm ${next.period.year} tính lũy kế lại từ 0 (đến hết kỳ trước: ${printNumber(total)}).`,
    };
  if (!sameStart(move)) return { base: total };
  const current = figureTaken(cells.current, cells.unit.text);
  return { base: typeof current === 'number' ? sum(total, -current) : total };
}

/** Whether the next period begins on the day the old began: Lũy kế, Sơ kết. */
function sameStart({ old, next, newDays, open }: PeriodMove): boolean {
  if (open) return true;
  if (old.period.kind !== 'Lũy kế') return false;
  if (old.span && newDays.from !== undefined) return old.span.from === newDays.from;
  return next.period.year === old.period.year;
}

interface PlacedBase {
  /** Zero-based. */
  readonly at: number;
  /** How a formula names Kỳ này and Lũy kế trước of its own row; absent in a plain range. */
  readonly names?: { readonly current: string; readonly base: string };
  /** The Excel table's. */
  readonly name?: string;
  readonly column?: NewColumn;
}

/** Where `Lũy kế trước` stands, or will: behind the last column of the table. */
function placeBase(table: Table<FigureKey>, grid: Grid | undefined): PlacedBase | undefined {
  if (!grid || table.columns.cumulative === undefined || table.columns.current === undefined)
    return undefined;
  const area = grid.tables.find(({ row }) => row + 1 === table.headerRow);
  const found = headersOf(grid, table.headerRow).findIndex((one) => sameName(one, BASE_HEADER));
  const headers = headersOf(grid, table.headerRow);
  const names = area && {
    current: inRow(headers[table.columns.current - grid.column] ?? 'Kỳ này'),
    base: inRow(headers[found] ?? BASE_HEADER),
  };
  const placed = { ...(names && { names }), ...(area && { name: area.name }) };
  if (found >= 0) return { at: grid.column + found, ...placed };
  const at = area ? area.column + area.columns : lastHeader(grid, table.headerRow) + 1;
  const column: NewColumn = {
    sheet: grid.sheet,
    ...(area && { table: area.name }),
    column: at,
    headerRow: table.headerRow,
    header: BASE_HEADER,
    ...(area && {
      area: { row: area.row, column: area.column, rows: area.rows, columns: area.columns + 1 },
    }),
    ...(area && pushedCells(grid, at, area.row, area.rows)),
  };
  return { at, ...placed, column };
}

/** A column of the formula's own row, as Excel shows it; brackets and signs in its name are escaped. */
function inRow(header: string): string {
  return `[@[${header.replace(/['[\]#@]/gu, "'$&")}]]`;
}

function headersOf(grid: Grid, headerRow: number): readonly string[] {
  return (grid.values[headerRow - 1 - grid.row] ?? []).map(String);
}

function lastHeader(grid: Grid, headerRow: number): number {
  return grid.column + lastFilled(headersOf(grid, headerRow));
}

/** The cells beside the table, where there are any: they move one column to the right. */
function pushedCells(
  { row, column, values, formulas, formats }: Grid,
  at: number,
  first: number,
  count: number,
): Pick<NewColumn, 'pushed'> {
  const right = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows.slice(first - row, first - row + count).map((cells) => cells.slice(at - column));
  const occupied = right(values).some((cells) => cells.some((cell) => cell !== ''));
  return occupied
    ? { pushed: { row: first, formulas: right(formulas), formats: right(formats) } }
    : {};
}

function cumulativeCells(
  table: Table<FigureKey>,
  { row, cells }: Row<FigureKey>,
  base: number,
  { at, names, name }: PlacedBase,
): readonly PlannedChange[] {
  const { cumulative, current } = cells;
  const old = baseEntry(table, row);
  const address = `${columnLetters(at)}${row}`;
  const { current: now, base: before } = names ?? { current: current.at.cell, base: address };
  const formula = `=IF(ISNUMBER(${now}),${before}+${now},${before})`;
  const same = isOwnCumulative(cumulative);
  return [
    ...(old?.raw === base
      ? []
      : [
          {
            sheet: table.sheet,
            cell: address,
            before: old?.raw ?? '',
            beforeFormat: 'General',
            after: base,
            format: 'General',
          },
        ]),
    ...(same
      ? []
      : changed(cumulative, formula, 'General').map((one) =>
          name === undefined ? one : { ...one, table: name },
        )),
  ];
}
