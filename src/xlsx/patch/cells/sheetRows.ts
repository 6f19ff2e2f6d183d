import { addressOf } from '../../sheet/address';
import type { FormulaXml } from '../../sheet/sheetData';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import { scanXml } from '../../../package/xml/scanXml';

/** A cell's place in a sheet's text. */
export interface CellSpan {
  readonly column: number;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly formula?: Omit<FormulaXml, 'text'> & { readonly start: number; readonly end: number };
}

/** A row's place in a sheet's text; its cells only where they were asked for. */
export interface RowSpan {
  /** Zero-based. */
  readonly row: number;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** Before its closing tag; its end where it is empty. */
  readonly closing: number;
  readonly cells: readonly CellSpan[];
}

type GrowingRow = { -readonly [K in keyof RowSpan]: RowSpan[K] } & { cells: GrowingCell[] };
type GrowingCell = { -readonly [K in keyof CellSpan]: CellSpan[K] };
type GrowingFormula = {
  -readonly [K in keyof NonNullable<CellSpan['formula']>]: NonNullable<CellSpan['formula']>[K];
};

/** Tells of each row of a sheet in order; those without `r` follow the one before. */
export function eachRow(text: string, take: (row: RowSpan) => void): void {
  let row: GrowingRow | undefined;
  let cell: GrowingCell | undefined;
  let formula: GrowingFormula | undefined;
  let [last, inData] = [-1, false];
  const scanner = scanXml({
    open: (tag, name, depth, start) => {
      if (depth === 2) inData = name === 'sheetData';
      if (!inData) return;
      if (depth === 3 && name === 'row') {
        const number = Number(attribute(tag, 'r') ?? last + 2) - 1;
        row = { row: number, tag, start, end: start, closing: start, cells: [] };
      } else if (depth === 4 && name === 'c' && row) {
        const before: CellSpan | undefined = row.cells.at(-1);
        const column = addressOf(attribute(tag, 'r') ?? '')?.column ?? (before?.column ?? -1) + 1;
        cell = { column, tag, start, end: start };
        row.cells.push(cell);
      } else if (depth === 5 && name === 'f' && cell) {
        const [ref, shared] = [attribute(tag, 'ref'), attribute(tag, 'si')];
        formula = {
          type: attribute(tag, 't') ?? 'normal',
          start,
          end: start,
          ...(ref !== undefined && { ref }),
          ...(shared !== undefined && { shared }),
        };
        cell.formula = formula;
      }
    },
    close: (_, depth, start, end) => {
      if (depth === 5 && formula) {
        formula.end = end;
        formula = undefined;
      } else if (depth === 4 && cell) {
        cell.end = end;
        cell = undefined;
      } else if (depth === 3 && row) {
        row.closing = start;
        row.end = end;
        last = row.row;
        take(row);
        row = undefined;
      }
    },
  });
  scanner.push(text);
  scanner.end();
}

/** The row's tag with its number written out, for a sheet in which rows come and go. */
export function numbered(tag: string, row: number): string {
  const bare = withAttribute(tag, 'spans', undefined);
  return attribute(bare, 'r') === undefined ? withAttribute(bare, 'r', String(row + 1)) : bare;
}
