import { NotSimulated } from '../../../wire/hostError';
import type { Area } from './area';
import { MAX_COLUMNS, contains } from './area';
import type { Move } from '../../../../xlsx/sheet/moveArea';
import { moveArea } from '../../../../xlsx/sheet/moveArea';
import { moveReferences } from '../../../../xlsx/sheet/moveReferences';
import { followRules } from '../book/followRules';
import type { Cell, Sheet, Workbook } from '../book/workbook';

/**
 * Pushes cells down to make room for an area; only whole rows or the columns of one block, as the add-in does. The new
 * cells look as those above.
 */
export function insertCells(workbook: Workbook, sheet: Sheet, within: Area, shift: string): void {
  if (shift !== 'Down') throw new NotSimulated(`insert ${shift}`);
  moveRows(workbook, sheet, within, within.row, within.rows);
  for (const [column, { style }] of Object.entries(sheet.cells[within.row - 1] ?? {})) {
    if (!style || !inColumns(within, Number(column))) continue;
    for (let row = within.row; row < within.row + within.rows; row += 1)
      (sheet.cells[row] ??= {})[Number(column)] = { style };
  }
}

/** The same moves in another state of the workbook: what only moved is where it is in the one that made them. */
export function replayMoves(workbook: Workbook, sheet: Sheet, moves: readonly Move[]): void {
  for (const { within, from, by } of moves) {
    const area = { ...within, row: from + Math.min(by, 0), rows: Math.abs(by) };
    if (by > 0) insertCells(workbook, sheet, area, 'Down');
    else deleteCells(workbook, sheet, area, 'Up');
  }
}

/** Takes an area out and pulls up what stands below. */
export function deleteCells(workbook: Workbook, sheet: Sheet, within: Area, shift: string): void {
  if (shift !== 'Up') throw new NotSimulated(`delete ${shift}`);
  const whole = sheet.tables.some((one) => contains(within, one.area));
  if (whole) sheet.tables = sheet.tables.filter((one) => !contains(within, one.area));
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (const column of Object.keys(sheet.cells[row] ?? {})) {
      if (inColumns(within, Number(column))) delete sheet.cells[row]?.[Number(column)];
    }
  }
  moveRows(workbook, sheet, within, within.row + within.rows, -within.rows);
}

/** Moves all cells of the columns from a row on, with all that lies over them and every formula that means them. */
function moveRows(workbook: Workbook, sheet: Sheet, within: Area, from: number, by: number): void {
  moveCells(sheet, within, from, by);
  if (within.columns === MAX_COLUMNS) sheet.rows = moveKeys(sheet.rows, from, by);
  const how: Move = { within, from, by };
  keepMove(sheet, how);
  const move = (one: Area): Area[] => moveArea(one, how);
  for (const other of workbook.sheets) followRules(other, sheet, how);
  sheet.merges = sheet.merges.flatMap(move);
  for (const one of sheet.validations) one.areas = one.areas.flatMap(move);
  for (const one of sheet.conditionalFormats) one.areas = one.areas.flatMap(move);
  for (const one of sheet.tables) one.area = move(one.area)[0] ?? one.area;
  for (const name of workbook.names)
    name.formula = moveReferences(name.formula, '', sheet.name, [how]);
  for (const other of workbook.sheets) {
    for (const cells of Object.values(other.cells)) {
      for (const cell of Object.values(cells)) {
        if (cell.formula)
          cell.formula = moveReferences(cell.formula, other.name, sheet.name, [how]);
      }
    }
  }
}

/** What a file holds beside the cells has to follow them; a move that takes the one before back leaves nothing to do. */
function keepMove(sheet: Sheet, move: Move): void {
  const moves = (sheet.moves ??= []);
  const last = moves.at(-1);
  const { column, columns } = move.within;
  const back =
    last !== undefined &&
    last.by > 0 &&
    move.by === -last.by &&
    move.from === last.from + last.by &&
    last.within.column === column &&
    last.within.columns === columns;
  if (back) moves.pop();
  else moves.push({ ...move, within: { column, columns } });
}

function moveCells(sheet: Sheet, within: Area, from: number, by: number): void {
  const moved: [number, number, Cell][] = [];
  for (const [row, cells] of Object.entries(sheet.cells)) {
    if (Number(row) < from) continue;
    for (const [column, cell] of Object.entries(cells)) {
      if (!inColumns(within, Number(column))) continue;
      moved.push([Number(row) + by, Number(column), cell]);
      Reflect.deleteProperty(cells, column);
    }
  }
  for (const [row, column, cell] of moved) (sheet.cells[row] ??= {})[column] = cell;
}

function moveKeys<T>(lines: Record<number, T>, from: number, by: number): Record<number, T> {
  const kept = Object.entries(lines).filter(
    ([row]) => Number(row) < Math.min(from, from + by) || Number(row) >= from,
  );
  return Object.fromEntries(
    kept.map(([row, line]) => [Number(row) >= from ? Number(row) + by : Number(row), line]),
  );
}

function inColumns(within: Area, column: number): boolean {
  return column >= within.column && column < within.column + within.columns;
}
