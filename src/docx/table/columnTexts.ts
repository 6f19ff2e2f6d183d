import type { TableBlock, TableCell } from '../../domain/report/block';
import { eachCell, type Reaches } from '../../domain/report/table/eachCell';
import { isCodeHyphen } from '../text/codeHyphen';
import { advance } from '../text/measure';

/** So many rows tell what a column holds; measuring thousands would take as long as writing them. */
const MEASURED_ROWS = 100;

/** What one cell asks of its column, in thousandths of the font size. */
export interface CellText {
  readonly column: number;
  /** All of its text in one line; the longest of its paragraphs where it has several. */
  readonly length: number;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** The widest piece that no line break may part. */
  readonly word: number;
}

/** The cells of one column only, row by row: header rows first, then so many rows as tell what the columns hold. */
export function columnTexts({
  header,
  rows,
  widths,
}: TableBlock): readonly (readonly CellText[])[] {
  const reaches: Reaches = widths.map(() => undefined);
  return [
    ...header.map((row) => rowTexts(row, reaches, true)),
    ...rows.slice(0, MEASURED_ROWS).map((row) => rowTexts(row, reaches, false)),
  ];
}

/** A cell over several columns has room enough. */
function rowTexts(row: readonly TableCell[], reaches: Reaches, bold: boolean): readonly CellText[] {
  const texts: CellText[] = [];
  eachCell(row, reaches, (cell, { column, span, continued }) => {
    if (span === 1 && !continued) texts.push(cellText(cell, column, bold || cell.bold === true));
  });
  return texts;
}

function cellText({ paragraphs }: TableCell, column: number, bold: boolean): CellText {
  let length = 0;
  let word = 0;
  for (const runs of paragraphs) {
    const text = runs.map((run) => run.text).join('');
    const line = measured(text, bold);
    length = Math.max(length, line.length);
    word = Math.max(word, line.word);
  }
  return { column, length, paragraphs: Math.max(1, paragraphs.length), word: glued(length, word) };
}

/** A number with its unit, `Xóm 17`, `16 - 18`: so short a text is not broken at its blank. */
const SHORT = 4000;

function glued(length: number, word: number): number {
  return length <= SHORT ? length : word;
}

function measured(text: string, bold: boolean): { length: number; word: number } {
  let length = 0;
  let longest = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const width = advance(unit, bold);
    length += width;
    word = unit <= 32 ? 0 : word + width;
    if (word > longest) longest = word;
    if (unit === 45 && !isCodeHyphen(text, at)) word = 0;
  }
  return { length, word: longest };
}
