import type { TableBlock, TableCell } from '../../domain/report/block';
import { eachCell, type Reaches } from '../../domain/report/table/eachCell';
import { isCodeHyphen } from '../../domain/report/codeHyphen';
import { advance } from '../text/measure';
import { sumOf } from '../../domain/number/sumOf';

/** So many rows tell what a column holds; measuring thousands would take as long as writing them. */
const MEASURED_ROWS = 100;

/** Widths of what no line break may part. */
export type Pieces = readonly number[];

/** Width of a blank. */
export const BLANK = 250;

/** What one cell asks of its column, in thousandths of the font size. */
export interface CellText {
  readonly column: number;
  /** All of its text in one line; the longest of its paragraphs where it has several. */
  readonly length: number;
  /** Paragraph by paragraph. */
  readonly pieces: readonly Pieces[];
  /** The widest piece that no line break may part. */
  readonly word: number;
  /** What stays empty at the end of a line, on average: half a word. */
  readonly rest: number;
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
  const pieces = paragraphs.map((runs) => piecesOf(runs.map((run) => run.text).join(''), bold));
  const lengths = pieces.map((line) => sumOf(line) + BLANK * Math.max(0, line.length - 1));
  const length = Math.max(0, ...lengths);
  const words = pieces[lengths.indexOf(length)]?.length ?? 1;
  const word = Math.max(0, ...pieces.map((line) => Math.max(0, ...line)));
  const rest = length / Math.max(1, words) / 2;
  return { column, length, pieces, word: glued(length, word), rest };
}

/** A number with its unit, `Xóm 17`, `16 - 18`: so short a text is not broken at its blank. */
const SHORT = 4000;

function glued(length: number, word: number): number {
  return length <= SHORT ? length : word;
}

/** A line may end at a blank, and behind a hyphen that is none of a code. */
function piecesOf(text: string, bold: boolean): Pieces {
  const pieces: number[] = [];
  let piece = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32) piece += advance(unit, bold);
    const ends = unit <= 32 || (unit === 45 && !isCodeHyphen(text, at)) || at === text.length - 1;
    if (!ends || piece === 0) continue;
    pieces.push(piece);
    piece = 0;
  }
  return pieces;
}
