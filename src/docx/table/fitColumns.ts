import type { TableBlock } from '../../domain/report/block';
import { CELL_MARGIN, TABLE_SIZES, type TableSize } from '../styles/tableStyles';
import { longestWords } from './longestWords';

/** Text size of a table and the widths of its columns in twips. */
export interface Columns {
  readonly size: TableSize;
  readonly widths: readonly number[];
}

/**
 * Widths that fill `width` in the proportions asked for, widened where a word would not fit;
 * the text as large as the number of columns and the longest words allow.
 */
export function fitColumns(table: TableBlock, width: number): Columns {
  const words = longestWords(table);
  const sizes = TABLE_SIZES.filter((size) => size <= largestFor(words.length));
  const needs = (size: number): number[] => words.map((word) => need(word, size, width));
  const size = sizes.find((candidate) => sum(needs(candidate)) <= width) ?? 10;
  return { size, widths: shareOut(proportions(table.widths), needs(size), width) };
}

/** Hidden columns have no width; where all are hidden they are alike. */
function proportions(widths: readonly number[]): readonly number[] {
  return widths.some((width) => width > 0) ? widths : widths.map(() => 1);
}

function largestFor(columns: number): TableSize {
  if (columns <= 5) return 13;
  return columns <= 8 ? 12 : 11;
}

/** A single long word, such as an address on the web, may claim no more than a third of the table. */
function need(word: number, size: number, width: number): number {
  return Math.min(width / 3, (word * size * 20) / 1000 + 2 * CELL_MARGIN + 20);
}

/** Columns that need more than their share get what they need; the others share the rest. */
function shareOut(shares: readonly number[], needs: readonly number[], width: number): number[] {
  const tight = new Set<number>();
  for (;;) {
    const room = width - sum(needs.filter((_, at) => tight.has(at)));
    const total = sum(shares.filter((_, at) => !tight.has(at)));
    const widths = shares.map((share, at) =>
      tight.has(at) ? (needs[at] ?? 0) : (room * share) / total,
    );
    const narrow = widths.findIndex((given, at) => !tight.has(at) && given < (needs[at] ?? 0));
    if (narrow < 0 || tight.size === shares.length - 1 || sum(needs) > width) return whole(widths);
    tight.add(narrow);
  }
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
