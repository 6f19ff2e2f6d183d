import { measure } from './measure';

/** How text looks that is broken into lines. */
export interface Face {
  readonly size: number;
  readonly bold: boolean;
}

/** Widths in twips of the lines that a text takes in a column, broken at blanks as Word does. */
export function lineWidths(text: string, face: Face, column: number): readonly number[] {
  return wrapped(wordWidths(text, face), measure(' ', face.size, face.bold), column);
}

/**
 * The narrowest column in which a text still takes no more lines than in `column`: its lines are then about as long
 * as one another, and no syllable stands alone on the last. A text of one line, or of very many, keeps the column.
 */
export function balancedColumn(text: string, face: Face, column: number): number {
  const words = wordWidths(text, face);
  const blank = measure(' ', face.size, face.bold);
  const lines = wrapped(words, blank, column).length;
  if (lines < 2 || lines > 6) return column;
  let low = Math.max(...words);
  let high = column;
  while (high - low > 20) {
    const middle = (low + high) / 2;
    if (wrapped(words, blank, middle).length > lines) low = middle;
    else high = middle;
  }
  // Our widths are those of the regular faces; a renderer that differs by a little must not need a line more.
  return Math.min(column, Math.ceil(high * 1.02));
}

function wordWidths(text: string, { size, bold }: Face): readonly number[] {
  return text.split(/\s+/).map((word) => measure(word, size, bold));
}

function wrapped(words: readonly number[], blank: number, column: number): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  for (const width of words) {
    if (line > 0 && line + blank + width > column) {
      lines.push(line);
      line = width;
    } else line += (line > 0 ? blank : 0) + width;
  }
  return [...lines, line];
}
