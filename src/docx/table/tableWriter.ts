import type { TableBlock } from '../../domain/report/block';
import type { References } from '../document/references';
import type { TableSize } from '../styles/tableStyles';
import type { Reaches } from '../../domain/report/table/eachCell';
import { fitColumns } from './fitColumns';
import { emptyCells, paragraphStarts, plainStarts, type ByKind } from './starts';

/** What the rows of a table share while they are written one after the other. */
export interface TableWriter {
  readonly references: References;
  /** Column widths in twips. */
  readonly widths: readonly number[];
  /** Text size in points. */
  readonly size: TableSize;
  /** Height of the page between its margins, in twips. */
  readonly textHeight: number;
  readonly starts: ByKind<string>;
  /** The same with "keep with next". */
  readonly keptStarts: ByKind<string>;
  readonly plainStarts: ByKind<string>;
  readonly emptyCells: ByKind<string>;
  /** Cells merged from the rows above. */
  readonly reaches: Reaches;
}

/** Measures a table and prepares what its rows share. */
export function tableWriter(
  table: TableBlock,
  width: number,
  textHeight: number,
  references: References,
): TableWriter {
  const { size, widths } = fitColumns(table, width);
  references.tableSizes.add(size);
  return {
    references,
    widths,
    size,
    textHeight,
    starts: paragraphStarts(size, false),
    keptStarts: paragraphStarts(size, true),
    plainStarts: plainStarts(size),
    emptyCells: emptyCells(size),
    reaches: widths.map(() => undefined),
  };
}
