import type { TableBlock } from '../../domain/report/block';
import { CELL_MARGIN, TABLE_SIZES, type TableSize } from '../styles/tableStyles';
import { columnTexts, type CellText } from './columnTexts';
import { settled } from './settled';
import { sumOf } from '../../domain/number/sumOf';

/** Text size of a table and the widths of its columns in twips. */
export interface Columns {
  readonly size: TableSize;
  readonly widths: readonly number[];
}

type Rows = readonly (readonly CellText[])[];

/**
 * Widths that fill `width`, the text as large as the number of columns and the longest words allow. Every column gets
 * what its longest word needs; what is left goes, bit by bit, to where it saves most lines, so that nothing stands
 * eight lines tall beside an empty column; and what no text needs is shared out in the proportions asked for.
 */
export function fitColumns(table: TableBlock, width: number): Columns {
  const rows = columnTexts(table);
  const columns = table.widths.length;
  const sizes = TABLE_SIZES.filter((size) => size <= largestFor(columns));
  const size =
    sizes.find((candidate) => sumOf(needs(rows, columns, candidate, width)) <= width) ?? 10;
  const least = scaled(needs(rows, columns, size, width), width);
  const asked = proportions(table.widths);
  const shared = filled(widened(rows, least, size, width), asked, width);
  return { size, widths: whole(settled(rows, { least, size, margins: MARGINS }, shared)) };
}

/** Hidden columns have no width; where all are hidden they are alike. */
function proportions(widths: readonly number[]): readonly number[] {
  return widths.some((width) => width > 0) ? widths : widths.map(() => 1);
}

function largestFor(columns: number): TableSize {
  if (columns <= 5) return 13;
  return columns <= 8 ? 12 : 11;
}

const MARGINS = 2 * CELL_MARGIN + 20;

/** A single long word, such as an address on the web, may claim no more than a third of the table. */
function needs(rows: Rows, columns: number, size: number, width: number): number[] {
  const words = Array<number>(columns).fill(0);
  for (const row of rows)
    for (const { column, word } of row) words[column] = Math.max(words[column] ?? 0, word);
  return words.map((word) => Math.min(width / Math.min(3, columns), twips(word, size) + MARGINS));
}

function twips(thousandths: number, size: number): number {
  return (thousandths * size * 20) / 1000;
}

function scaled(widths: readonly number[], width: number): number[] {
  const total = sumOf(widths);
  return total <= width ? [...widths] : widths.map((each) => (each * width) / total);
}

/** In so many bits the room is given away. */
const BITS = 24;

/** What is saved in a row's tallest cell counts whole, in another cell this much: it makes the page calmer. */
const CALM = 0.1;

/** So many rows tell which shares are good. */
const SHARING_ROWS = 40;

function widened(rows: Rows, least: readonly number[], size: number, width: number): number[] {
  const widths = [...least];
  const looked = rows.slice(0, SHARING_ROWS);
  const bit = (width - sumOf(widths)) / BITS;
  if (bit <= 0) return widths;
  for (let given = 0; given < BITS; given += 1) {
    const gains = gainsOf(looked, widths, size, bit);
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + bit;
  }
  return widths;
}

/**
 * By column: what one more bit of width would save in all rows together. Lines count by a power above one: a row of
 * eight lines costs more than four of two, and looks worse.
 */
function gainsOf(rows: Rows, widths: readonly number[], size: number, bit: number): number[] {
  const gains = widths.map(() => 0);
  for (const row of rows) {
    let [tallest, second] = [1, 1];
    const heights = row.map((cell) => {
      const lines = height(cell, widths[cell.column] ?? 0, size);
      if (lines > tallest) [tallest, second] = [lines, tallest];
      else if (lines > second) second = lines;
      return lines;
    });
    for (const [at, cell] of row.entries()) {
      const now = heights[at] ?? 1;
      if (now <= 1) continue;
      const then = height(cell, (widths[cell.column] ?? 0) + bit, size);
      const row = now === tallest ? weight(tallest) - weight(Math.max(then, second)) : 0;
      gains[cell.column] = (gains[cell.column] ?? 0) + row + CALM * (weight(now) - weight(then));
    }
  }
  return gains;
}

/** To the power of one and a half. */
function weight(lines: number): number {
  return lines * Math.sqrt(lines);
}

/**
 * Lines that a cell takes, in fractions, so that every bit of width shows; one line is never less than one. Where a text
 * takes several, half a word's room stays empty at the end of each: narrow columns are taller than their letters say.
 */
function height({ length, word, pieces, rest }: CellText, width: number, size: number): number {
  const room = Math.max(width - MARGINS, 1);
  const text = twips(length, size);
  const paragraphs = Math.max(1, pieces.length);
  if (text <= room) return paragraphs;
  const used = Math.max(room - twips(rest, size), Math.min(room, twips(word, size)) / 2);
  return Math.max(1, text / used) * paragraphs;
}

/** What is left when every text has its line goes out in the proportions asked for. */
function filled(widths: readonly number[], shares: readonly number[], width: number): number[] {
  const room = width - sumOf(widths);
  const total = sumOf(shares);
  return widths.map((each, at) => each + (room * (shares[at] ?? 0)) / total);
}

/** Whole twips with the same sum. */
function whole(widths: readonly number[]): number[] {
  let before = 0;
  let exact = 0;
  return widths.map((width) => {
    exact += width;
    const rounded = Math.round(exact) - before;
    before += rounded;
    return rounded;
  });
}
