import { attribute, isTrue, withAttribute } from '../../../package/xml/attributes';
import { applyEdits } from '../../../package/xml/edits';
import { cellAddress } from '../../../domain/place';
import { MOST_COLUMNS } from '../../sheet/address';
import type { Move } from '../../sheet/moveArea';
import type { CellSpan, RowSpan } from '../cells/sheetRows';
import { eachRow, numbered } from '../cells/sheetRows';
import { followCells } from './followCells';

/** A cell that is on its way: its tag, and what stands behind it. */
interface Piece {
  readonly tag: string;
  readonly rest: string;
}

interface Line {
  readonly tag: string;
  readonly cells: ReadonlyMap<number, Piece>;
}

/**
 * A sheet's text once cells were inserted or taken out: they keep their own XML (runs, arrays, what later versions add)
 * but for their address, formulas follow what they read, and new cells look as the row above, as in Excel. Row heights
 * and groups go along with what they were made for.
 *
 * @throws UnpatchableXlsx where a move would tear an array formula.
 */
export function moveCells(
  text: string,
  sheet: string,
  moves: readonly Move[],
  follow: (formula: string) => string,
): string {
  const spans: RowSpan[] = [];
  eachRow(text, (row) => {
    spans.push(row);
  });
  const formulas = followCells(text, sheet, spans, moves, follow);
  const edits = [...formulas].map(([{ formula }, xml]) => ({
    start: formula?.start ?? 0,
    end: formula?.end ?? 0,
    xml,
  }));
  if (moves.length === 0) return edits.length === 0 ? text : applyEdits(text, edits);
  // The row above the first that moves gives its looks.
  const from = Math.min(...moves.map((move) => move.from + Math.min(move.by, 0) - 1));
  const moving = spans.filter(({ row }) => row >= from);
  const [first, last] = [moving[0], moving.at(-1)];
  if (!first || !last) return applyEdits(text, edits);
  const before = linesOf(text, moving, formulas);
  const adds = moves.every(({ by }) => by > 0);
  const columns = writtenColumns(before);
  const lines = moves
    .map((move) => ({ ...move, adds, carries: isCarrying(move, columns) }))
    .reduce(moveLines, before);
  const above = edits.filter(({ end }) => end <= first.start);
  const whole = { start: first.start, end: last.end, xml: printed(lines) };
  return applyEdits(text, [...above, whole]);
}

function linesOf(
  text: string,
  spans: readonly RowSpan[],
  formulas: ReadonlyMap<CellSpan, string>,
): ReadonlyMap<number, Line> {
  const pieceOf = (cell: CellSpan): Piece => {
    const { tag, start, end, formula } = cell;
    const inner = start + tag.length;
    const written = formulas.get(cell);
    const rest =
      written === undefined || !formula
        ? text.slice(inner, end)
        : text.slice(inner, formula.start) + written + text.slice(formula.end, end);
    return { tag, rest };
  };
  return new Map(
    spans.map(({ row, tag, cells }) => [
      row,
      { tag, cells: new Map(cells.map((cell) => [cell.column, pieceOf(cell)])) },
    ]),
  );
}

/** A move, and whether the rows' own properties go along with it. */
interface RowMove extends Move {
  readonly carries: boolean;
  /** New rows are rows of the list, and do not just fill up the place of those that went. */
  readonly adds: boolean;
}

/** The column of every cell that has something written in it. */
function writtenColumns(lines: ReadonlyMap<number, Line>): readonly number[] {
  return [...lines.values()].flatMap(({ cells }) =>
    [...cells].flatMap(([column, { rest }]) =>
      /<(?:\w+:)?(?:v|is|f)\b/.test(rest) ? [column] : [],
    ),
  );
}

/**
 * Heights, groups and hiding belong to rows of the sheet, not to cells; they go along where most of what is written in
 * the rows moves, so that a row stays as its officer made it. Beside a second list they stay where they are.
 */
function isCarrying({ within }: Move, columns: readonly number[]): boolean {
  const moving = columns.filter((column) => isWithin(within, column)).length;
  return within.columns >= MOST_COLUMNS || moving * 2 > columns.length;
}

function isWithin({ column, columns }: Move['within'], one: number): boolean {
  return one >= column && one < column + columns;
}

interface MadeLine {
  tag: string;
  readonly cells: Map<number, Piece>;
}

function moveLines(lines: ReadonlyMap<number, Line>, move: RowMove): ReadonlyMap<number, Line> {
  const { within, from, by, carries } = move;
  const isWhole = within.columns >= MOST_COLUMNS;
  const made = new Map<number, MadeLine>();
  const at = (row: number, name: string): MadeLine => {
    const known = made.get(row) ?? { tag: `<${name}>`, cells: new Map<number, Piece>() };
    made.set(row, known);
    return known;
  };
  for (const [row, { tag, cells }] of lines) {
    const to = row >= from ? row + by : row >= from + by ? undefined : row;
    const stays = carries ? to : row;
    if (stays !== undefined) at(stays, nameOf(tag)).tag = tag;
    for (const [column, piece] of cells) {
      const place = isWithin(within, column) ? to : isWhole ? undefined : row;
      if (place !== undefined) at(place, nameOf(tag)).cells.set(column, piece);
    }
  }
  if (by > 0) addRows(lines, move, at);
  return made;
}

/** New rows look as the row above them: their cells, and their group; its height only where all around are as high. */
function addRows(
  lines: ReadonlyMap<number, Line>,
  { within, from, by, carries, adds }: RowMove,
  at: (row: number, name: string) => MadeLine,
): void {
  const above = lines.get(from - 1);
  if (!above) return;
  const styled = [...above.cells].flatMap(([column, { tag }]) => {
    const style = isWithin(within, column) ? attribute(tag, 's') : undefined;
    return style === undefined ? [] : [{ column, style, name: nameOf(tag) }];
  });
  const kept = carries && adds ? sharedProperties(above.tag, lines.get(from)?.tag) : [];
  if (styled.length + kept.length === 0) return;
  for (let row = from; row < from + by; row += 1) {
    const line = at(row, nameOf(above.tag));
    for (const { column, style, name } of styled)
      line.cells.set(column, { tag: `<${name} s="${style}"/>`, rest: '' });
    for (const [name, value] of kept) line.tag = withAttribute(line.tag, name, value);
  }
}

function sharedProperties(
  above: string,
  below: string | undefined,
): readonly (readonly [string, string])[] {
  const value = (name: string): string | undefined => attribute(above, name);
  const isFixed = isTrue(value('customHeight'));
  const equals = below !== undefined && attribute(below, 'ht') === value('ht');
  const names = [...(isFixed && equals ? ['ht', 'customHeight'] : []), 'outlineLevel'];
  return names.flatMap((name) => {
    const given = value(name);
    return given === undefined ? [] : [[name, given] as const];
  });
}

function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'c';
}

function isBare(tag: string): boolean {
  return !/\s/.test(tag);
}

/** Rows that hold nothing and say nothing of themselves are left out. */
function printed(lines: ReadonlyMap<number, Line>): string {
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, { tag, cells }]) => {
      const numberless = withAttribute(numbered(tag, row), 'r', undefined);
      if (cells.size === 0 && isBare(numberless.replace(/\s*\/?>$/, '>'))) return '';
      const inner = [...cells]
        .sort(([a], [b]) => a - b)
        .map(
          ([column, piece]) => withAttribute(piece.tag, 'r', cellAddress(row, column)) + piece.rest,
        )
        .join('');
      const open = withAttribute(numbered(tag, row), 'r', String(row + 1)).replace(/\s*\/?>$/, '>');
      return inner === '' ? open.replace(/>$/, '/>') : `${open}${inner}</${nameOf(tag)}>`;
    })
    .join('');
}
