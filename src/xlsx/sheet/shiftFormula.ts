import { columnLetters } from '../../domain/place';
import { MOST_COLUMNS, MOST_ROWS, addressOf } from './address';

/** Texts, quoted sheet names and brackets, which hold no reference; or a cell, columns `A:C`, rows `1:2`. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\p{L}])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\p{L}])/gu;

/** A column or a row of a reference that moves along; zero-based. */
interface Line {
  readonly kind: 'row' | 'column';
  readonly index: number;
}

/** A formula as it reads so many rows below and columns beside its cell; what leaves the sheet comes back at its other end. */
export function shiftFormula(formula: string, down: number, right: number): string {
  return shiftedBy(formula)(down, right);
}

/** As `shiftFormula`, for many cells: the formula is taken apart once. */
export function shiftedBy(formula: string): (down: number, right: number) => string {
  const pieces = takeApart(formula);
  let beside = movedBeside(pieces, 0);
  return (down, right) => {
    if (right !== beside.right) beside = movedBeside(pieces, right);
    // Joined, not added up: a sum of strings keeps all of its pieces.
    return beside.pieces
      .map((piece) => (typeof piece === 'string' ? piece : wrapped(piece + down, MOST_ROWS) + 1))
      .join('');
  };
}

/** A formula so many columns beside its cell: texts, and the rows between them. The cells of one column share it. */
function movedBeside(pieces: readonly (string | Line)[], right: number) {
  const moved: (string | number)[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string' && piece.kind === 'row') moved.push(piece.index);
    else {
      const text =
        typeof piece === 'string'
          ? piece
          : columnLetters(wrapped(piece.index + right, MOST_COLUMNS));
      const before = moved.at(-1);
      if (typeof before === 'string') moved[moved.length - 1] = before + text;
      else moved.push(text);
    }
  }
  return { right, pieces: moved };
}

function takeApart(formula: string): readonly (string | Line)[] {
  const pieces: (string | Line)[] = [];
  let at = 0;
  for (const { 0: found, index } of formula.matchAll(PIECE)) {
    if (/^["'[]/.test(found)) continue;
    pieces.push(formula.slice(at, index), ...linesOf(found));
    at = index + found.length;
  }
  return [...pieces, formula.slice(at)];
}

/** `B$2` is a column that moves and `$2` that stays. */
function linesOf(reference: string): readonly (string | Line)[] {
  return (reference.match(/\$?(?:[A-Za-z]+|\d+)|:/g) ?? []).map((part) => {
    if (/^[$:]/.test(part)) return part;
    if (/\d/.test(part)) return { kind: 'row', index: Number(part) - 1 };
    const column = addressOf(`${part}1`)?.column;
    return column === undefined ? part : { kind: 'column', index: column };
  });
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
