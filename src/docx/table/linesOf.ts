import { BLANK, type CellText } from './columnTexts';

/** Lines that a cell's text takes in so much room (thousandths of the font size), broken as Word breaks them. */
export function linesOf({ pieces }: CellText, room: number): number {
  let lines = 0;
  for (const paragraph of pieces) {
    lines += 1;
    let used = 0;
    for (const piece of paragraph) {
      const joined = used === 0 ? piece : used + BLANK + piece;
      if (joined <= room || used === 0) used = joined;
      else {
        lines += 1;
        used = piece;
      }
    }
  }
  return Math.max(1, lines);
}
