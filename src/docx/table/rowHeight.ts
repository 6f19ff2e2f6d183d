import type { TableCell } from '../../domain/report/block';
import { CELL_MARGIN } from '../styles/tableStyles';
import { measure } from '../text/measure';
import type { TableWriter } from './tableWriter';

/** So few letters never fill half a page, whatever the columns: most rows need no measuring. */
const FEW = 300;

/** Whether a row takes more than half the height of a page, about as Word breaks its lines. */
export function isTall(
  { widths, size, textHeight }: TableWriter,
  cells: readonly TableCell[],
): boolean {
  const line = size * 20 * 1.15;
  let column = 0;
  for (const cell of cells) {
    const span = cell.columnSpan ?? 1;
    const letters = lettersOf(cell);
    if (letters > FEW || cell.paragraphs.length > 20) {
      const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
      if (linesOf(cell, size, width - 2 * CELL_MARGIN) * line > textHeight / 2) return true;
    }
    column += span;
  }
  return false;
}

function lettersOf({ paragraphs }: TableCell): number {
  let letters = 0;
  for (const runs of paragraphs) for (const { text } of runs) letters += text.length;
  return letters;
}

/** Lines end at blanks, so that some room at their ends stays empty: about a syllable each. */
function linesOf({ paragraphs, bold }: TableCell, size: number, width: number): number {
  const room = Math.max(width - 2 * size * 20, width / 2);
  return paragraphs.reduce((lines, runs) => {
    const length = runs.reduce((sum, { text }) => sum + measure(text, size, bold === true), 0);
    return lines + Math.max(1, Math.ceil(length / room));
  }, 0);
}
