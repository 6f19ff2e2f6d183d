import { measure } from './measure';
import { belongTogether, isNumbered } from './together';

/** How text looks that is broken into lines. */
export interface Face {
  readonly size: number;
  readonly bold: boolean;
}

/** Widths in twips of the lines that a text takes in a column, broken at blanks as Word does. */
export function lineWidths(text: string, face: Face, column: number): readonly number[] {
  return wrapped(wordsOf(text, face), column).map(({ width }) => width);
}

/**
 * The narrowest column in which a text still takes no more lines than in `column`: its lines are then about as long
 * as one another, and no syllable stands alone on the last. A wider one where that one parts words that belong together
 * and the wider does not; one line more where a number would be parted from its word, or a short line stay last,
 * otherwise. A text of one line, or of very many, keeps the column.
 */
export function balancedColumn(text: string, face: Face, column: number): number {
  const words = wordsOf(text, face);
  const lines = wrapped(words, column).length;
  if (lines < 2 || lines > 6) return column;
  const narrowest = narrowestFor(words, lines, column);
  const few = leastParted(words, narrowest, column);
  if (few.harm < NUMBER_PARTED) return few.width;
  const more = leastParted(words, narrowestFor(words, lines + 1, narrowest), narrowest - STEP);
  return more.harm < NUMBER_PARTED ? more.width : few.width;
}

/** Where a text takes so many lines at most; it does so in `column`. */
function narrowestFor(words: Words, lines: number, column: number): number {
  let low = Math.max(...words.widths);
  let high = column;
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    if (wrapped(words, middle).length > lines) low = middle;
    else high = middle;
  }
  return high;
}

const STEP = 20;
/** Our widths are those of the regular faces; a renderer that differs by a little must not need a line more. */
const SLACK = 1.02;
/** A last line shorter than this part of the longest looks worse than words that are parted. */
const SHORTEST_LAST = 0.4;
/** `năm | 2026` is worse than any `nhiệm | vụ`. */
const NUMBER_PARTED = 100;

/** The first column from `narrowest` on whose lines part the fewest words, also in a renderer that differs by a little. */
function leastParted(
  words: Words,
  narrowest: number,
  column: number,
): { readonly width: number; readonly harm: number } {
  let [best, least] = [narrowest, harmIn(words, narrowest)];
  for (let width = narrowest + STEP; least > 0 && width * SLACK <= column; width += STEP) {
    const harm = harmIn(words, width);
    if (harm < least) [best, least] = [width, harm];
  }
  return { width: Math.min(column, Math.ceil(best * SLACK)), harm: least };
}

function harmIn(words: Words, column: number): number {
  return Math.max(...[column, column * SLACK].map((width) => harmOf(words, wrapped(words, width))));
}

/** What lines part that belongs together; a short last line is worse than all of it. */
function harmOf({ texts }: Words, lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width);
  if ((widths.at(-1) ?? 0) < SHORTEST_LAST * Math.max(...widths))
    return lines.length * NUMBER_PARTED;
  return lines
    .filter(({ first }) => first > 0)
    .map(({ first }) => partingHarm(texts[first - 1] ?? '', texts[first] ?? ''))
    .reduce((sum, harm) => sum + harm, 0);
}

function partingHarm(before: string, after: string): number {
  if (isNumbered(before, after)) return NUMBER_PARTED;
  return belongTogether(before, after) ? 1 : 0;
}

interface Words {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  readonly blank: number;
}

interface Line {
  /** Which word it begins with. */
  readonly first: number;
  readonly width: number;
}

function wordsOf(text: string, { size, bold }: Face): Words {
  const texts = text.split(/\s+/);
  const widths = texts.map((word) => measure(word, size, bold));
  return { texts, widths, blank: measure(' ', size, bold) };
}

function wrapped({ widths, blank }: Words, column: number): readonly Line[] {
  const lines: Line[] = [];
  let [first, line] = [0, 0];
  for (const [at, width] of widths.entries()) {
    if (line > 0 && line + blank + width > column) {
      lines.push({ first, width: line });
      [first, line] = [at, width];
    } else line += (line > 0 ? blank : 0) + width;
  }
  return [...lines, { first, width: line }];
}
