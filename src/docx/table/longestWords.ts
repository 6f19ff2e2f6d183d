import type { TableBlock, TableCell } from '../../domain/report/block';
import { advance } from '../text/measure';
import { eachCell, type Reaches } from '../../domain/report/table/eachCell';

/** So many rows tell what words a column holds; measuring thousands would take as long as writing them. */
const MEASURED_ROWS = 100;

/** The widest unbreakable piece of text of every column, in thousandths of the font size. */
export function longestWords({ header, rows, widths }: TableBlock): readonly number[] {
  const longest = widths.map(() => 0);
  const reaches: Reaches = widths.map(() => undefined);
  for (const row of header) measureRow(row, reaches, true, longest);
  for (const row of rows.slice(0, MEASURED_ROWS)) measureRow(row, reaches, false, longest);
  return longest;
}

/** A cell over several columns has room enough. */
function measureRow(
  row: readonly TableCell[],
  reaches: Reaches,
  bold: boolean,
  longest: number[],
): void {
  eachCell(row, reaches, (cell, { column, span }) => {
    if (span > 1) return;
    for (const runs of cell.paragraphs) {
      for (const { text } of runs) {
        const word = longestWord(text, bold || cell.bold === true);
        if (word > (longest[column] ?? 0)) longest[column] = word;
      }
    }
  });
}

function longestWord(text: string, bold: boolean): number {
  let longest = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    word = unit <= 32 ? 0 : word + advance(unit, bold);
    if (word > longest) longest = word;
    if (unit === 45) word = 0;
  }
  return longest;
}
