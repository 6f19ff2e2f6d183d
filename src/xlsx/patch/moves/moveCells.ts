import { attribute, withAttribute } from '../../../package/xml/attributes';
import { applyEdits } from '../../../package/xml/edits';
import { MOST_COLUMNS, printAddress } from '../../sheet/address';
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
 * but for their address, formulas follow what they read, and new cells look as the row above, as in Excel.
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
  const lines = moves.reduce(moveLines, linesOf(text, moving, formulas));
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

function moveLines(lines: ReadonlyMap<number, Line>, move: Move): ReadonlyMap<number, Line> {
  const { within, from, by } = move;
  const isWhole = within.columns >= MOST_COLUMNS;
  const holds = (column: number): boolean =>
    column >= within.column && column < within.column + within.columns;
  const made = new Map<number, { tag: string; cells: Map<number, Piece> }>();
  const at = (row: number, tag: string): Map<number, Piece> => {
    const known = made.get(row) ?? { tag, cells: new Map<number, Piece>() };
    made.set(row, known);
    return known.cells;
  };
  for (const [row, { tag, cells }] of lines) {
    const to = row >= from ? row + by : row >= from + by ? undefined : row;
    if (isWhole && to === undefined) continue;
    const stays = isWhole ? (to ?? row) : row;
    const own = at(stays, tag);
    const line = made.get(stays);
    if (line && isBare(line.tag)) line.tag = tag;
    for (const [column, piece] of cells) {
      if (!holds(column)) own.set(column, piece);
      else if (to !== undefined) at(to, bareTag(tag)).set(column, piece);
    }
  }
  const above = [...(lines.get(from - 1)?.cells ?? [])].flatMap(([column, { tag }]) => {
    const style = holds(column) ? attribute(tag, 's') : undefined;
    return style === undefined ? [] : [{ column, style, name: nameOf(tag) }];
  });
  for (let row = from; row < from + by && above.length > 0; row += 1) {
    const cells = at(row, bareTag(lines.get(from - 1)?.tag ?? '<row>'));
    for (const { column, style, name } of above)
      cells.set(column, { tag: `<${name} s="${style}"/>`, rest: '' });
  }
  return made;
}

function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'c';
}

function bareTag(tag: string): string {
  return `<${nameOf(tag)}>`;
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
          ([column, piece]) =>
            withAttribute(piece.tag, 'r', printAddress(row, column)) + piece.rest,
        )
        .join('');
      const open = withAttribute(numbered(tag, row), 'r', String(row + 1)).replace(/\s*\/?>$/, '>');
      return inner === '' ? open.replace(/>$/, '/>') : `${open}${inner}</${nameOf(tag)}>`;
    })
    .join('');
}
