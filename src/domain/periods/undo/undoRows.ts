import type { CellValue } from '../../grid';
import type { KeptBook, UndoVerb } from './keptBook';

/** A1 of the very hidden sheet that takes a change back, by what the change was. */
const MARKS: Readonly<Record<UndoVerb, string>> = {
  next: 'BaoCao57/HoanTac',
  template: 'BaoCao57/HoanTac/TaoMau',
  report: 'BaoCao57/HoanTac/ThemBaoCao',
};

/** `begun`: it may have broken off half-way; `done`: each touched sheet's mark says what it was left as. */
export interface UndoState {
  readonly verb: UndoVerb;
  readonly state: 'begun' | 'done';
  readonly period: KeptBook['period'];
  /** Sheet name → `fingerprint` after the change. */
  readonly left: Readonly<Record<string, string>>;
}

/** Rows of the head; what is kept follows. */
export const HEAD_ROWS = 5;
const PIECE = 30_000;

/** The sheet's first rows. */
export function undoHead({ verb, state, period, left }: UndoState): readonly (readonly [string])[] {
  return [[MARKS[verb]], [state], [period.before], [period.after], [JSON.stringify(left)]];
}

/** The head as read again; `undefined` where the sheet is another's. */
export function readUndoHead(values: readonly (readonly CellValue[])[]): UndoState | undefined {
  const [mark, state, before, after, left] = values.map(([cell]) => String(cell ?? ''));
  const verb = (['next', 'template', 'report'] as const).find((one) => MARKS[one] === mark);
  if (verb === undefined || (state !== 'begun' && state !== 'done')) return undefined;
  return {
    verb,
    state,
    period: { before: before ?? '', after: after ?? '' },
    left: texts(parsed(left ?? '')),
  };
}

/** What is kept, in pieces that a cell can hold; none splits a letter of two units. */
export function undoPieces(book: KeptBook): readonly (readonly [string])[] {
  const text = JSON.stringify(book);
  const pieces: (readonly [string])[] = [];
  for (let from = 0; from < text.length;) {
    const cut = from + PIECE;
    const to = /[\ud800-\udbff]/u.test(text.charAt(cut - 1)) ? cut - 1 : cut;
    pieces.push([text.slice(from, to)]);
    from = to;
  }
  return pieces;
}

/** What was kept; `undefined` where it cannot be read any more. */
export function readUndoPieces(values: readonly (readonly CellValue[])[]): KeptBook | undefined {
  const book = parsed(values.map(([cell]) => String(cell ?? '')).join(''));
  return isKeptBook(book) ? book : undefined;
}

function isKeptBook(value: unknown): value is KeptBook {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['sheets', 'removals', 'added'].every((key) => Array.isArray(Reflect.get(value, key)))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody wrote into the hidden sheet: then it keeps nothing.
    return undefined;
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
  );
}
