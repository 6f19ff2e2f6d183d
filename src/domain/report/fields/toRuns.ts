import type { Run } from '../run';
import { findMarks } from './findMarks';
import { GUIDANCE, opensBracket } from './guidance';

/** What in a text is more than its letters: bold and italic marks, guidance in square brackets. */
export interface Reading {
  readonly marks: boolean;
  readonly guidance: boolean;
}

/** A stretch of filled text; `literal` characters are never marks or brackets. */
export interface Filled {
  readonly text: string;
  readonly literal: boolean;
  readonly field?: string;
  readonly unfilled?: boolean;
}

/** Stands for a literal character where marks and brackets are looked for. */
const MASK = '\uE000';

/** Turns filled stretches into runs: characters printed alike stand together. */
export function toRuns(pieces: readonly Filled[], reading: Reading): readonly Run[] {
  const text = pieces.map((piece) => piece.text).join('');
  const special = (reading.marks && text.includes('*')) || (reading.guidance && opensBracket(text));
  if (!special)
    return pieces.filter((piece) => piece.text !== '').map((piece) => runOf(piece, piece.text));
  return styledRuns(pieces, text, reading);
}

function styledRuns(pieces: readonly Filled[], text: string, reading: Reading): readonly Run[] {
  const masked = pieces
    .map((piece) => (piece.literal ? maskMarks(piece.text) : piece.text))
    .join('');
  const marks = reading.marks ? findMarks(masked, text) : undefined;
  const guidance = reading.guidance ? guidanceAt(masked) : undefined;
  const runs: Run[] = [];
  let at = 0;
  for (const piece of pieces) {
    let run: Run | undefined;
    for (const end = at + piece.text.length; at < end; at += 1) {
      if (marks?.dropped.has(at)) continue;
      const character = text.charAt(at);
      const style = styleAt(at, marks?.bold, marks?.italic, guidance);
      if (run && sameStyle(run, style, piece)) run = { ...run, text: run.text + character };
      else {
        if (run) runs.push(run);
        run = { ...runOf(piece, character), ...style };
      }
    }
    if (run) runs.push(run);
  }
  return runs;
}

type Style = Pick<Run, 'bold' | 'italic' | 'mark'>;

function styleAt(
  at: number,
  bold?: ReadonlySet<number>,
  italic?: ReadonlySet<number>,
  guidance?: ReadonlySet<number>,
): Style {
  return {
    ...(bold?.has(at) && { bold: true }),
    ...(italic?.has(at) && { italic: true }),
    ...(guidance?.has(at) && { mark: 'guidance' as const }),
  };
}

function sameStyle(run: Run, style: Style, piece: Filled): boolean {
  const mark = style.mark ?? (piece.unfilled ? 'unfilled' : undefined);
  return run.bold === style.bold && run.italic === style.italic && run.mark === mark;
}

function runOf(piece: Filled, text: string): Run {
  return {
    text,
    ...(piece.field !== undefined && { field: piece.field }),
    ...(piece.unfilled && { mark: 'unfilled' as const }),
  };
}

function maskMarks(text: string): string {
  return text.replace(/[*[\]［］]/g, MASK);
}

function guidanceAt(masked: string): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const match of masked.matchAll(GUIDANCE)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) inside.add(at);
  }
  return inside;
}
