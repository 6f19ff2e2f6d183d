import { measure } from './measure';

/** Widths in twips of the lines that bold text takes in a column, broken at blanks as Word does. */
export function lineWidths(text: string, size: number, column: number): readonly number[] {
  const blank = measure(' ', size, true);
  const lines: number[] = [];
  let line = 0;
  for (const word of text.split(/\s+/)) {
    const width = measure(word, size, true);
    if (line > 0 && line + blank + width > column) {
      lines.push(line);
      line = width;
    } else line += (line > 0 ? blank : 0) + width;
  }
  return [...lines, line];
}
