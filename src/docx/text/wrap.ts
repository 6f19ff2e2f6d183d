import { measure } from './measure';
import { belongTogether } from './together';

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
 * and the wider does not. A text of one line, or of very many, keeps the column.
 */
export function balancedColumn(text: string, face: Face, column: number): number {
  const words = wordsOf(text, face);
  const lines = wrapped(words, column).length;
  if (lines < 2 || lines > 6) return column;
  let low = Math.max(...words.widths);
  let high = column;
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    if (wrapped(words, middle).length > lines) low = middle;
    else high = middle;
  }
  return leastParted(words, high, column);
}

const STEP = 20;
/** Our widths are those of the regular faces; a renderer that differs by a little must not need a line more. */
const SLACK = 1.02;
/** A last line shorter than this part of the longest looks worse than words that are parted. */
const SHORTEST_LAST = 0.4;

/** The first column from `narrowest` on whose lines part the fewest words, also in a renderer that differs by a little. */
function leastParted(words: Words, narrowest: number, column: number): number {
  let [best, fewest] = [narrowest, partedIn(words, narrowest)];
  for (let width = narrowest + STEP; fewest > 0 && width * SLACK <= column; width += STEP) {
    const parted = partedIn(words, width);
    if (parted < fewest) [best, fewest] = [width, parted];
  }
  return Math.min(column, Math.ceil(best * SLACK));
}

function partedIn(words: Words, column: number): number {
  return Math.max(...[column, column * SLACK].map((width) => parted(words, wrapped(words, width))));
}

/** How many lines end between words that belong together; more than any where the last line is short. */
function parted({ texts }: Words, lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width);
  if ((widths.at(-1) ?? 0) < SHORTEST_LAST * Math.max(...widths)) return lines.length;
  return lines.filter(
    ({ first }) => first > 0 && belongTogether(texts[first - 1] ?? '', texts[first] ?? ''),
  ).length;
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
