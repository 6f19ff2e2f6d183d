import type { CellWrite } from '../../domain/template/plan';
import type { Step } from '../requests/batch';
import { jsonBytes, REQUEST_BYTES } from '../requests/batch';
import { rangeIn, sheetOf } from '../requests/sheetOf';

/** Queued calls of one piece, and what the client adds when it cuts long writes itself. */
const PIECE_BYTES = 1_000;

/** Steps that write an area: the number format first, so that texts with a leading sign stay texts; long ones in pieces. */
export function writeSteps(sheet: string, { area, format, values, formulas }: CellWrite): Step[] {
  const pieces = cutRows(formulas ?? values ?? [], REQUEST_BYTES / 2);
  const formatStep: Step = {
    bytes: PIECE_BYTES,
    queue: (context) => {
      if (format !== undefined) setFormat(rangeIn(sheetOf(context, sheet), area), format);
    },
  };
  return [
    ...(format === undefined ? [] : [formatStep]),
    ...pieces.map(({ from, rows, bytes }) => ({
      bytes: bytes + PIECE_BYTES,
      queue: (context: Excel.RequestContext) => {
        write(
          rangeIn(sheetOf(context, sheet), { ...area, row: area.row + from, rows: rows.length }),
          rows,
          !!formulas,
        );
      },
    })),
  ];
}

function write(range: Excel.Range, rows: readonly (readonly unknown[])[], formulas: boolean): void {
  const cells = rows.map((row) => [...row]);
  if (formulas) range.formulas = cells;
  else range.values = cells;
}

/** One format for all cells: Excel takes a single value, though its typings ask for a matrix. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

interface Piece {
  readonly from: number;
  readonly rows: readonly (readonly unknown[])[];
  readonly bytes: number;
}

/** Runs of rows of at most `limit` bytes; a longer row stands alone. */
export function cutRows(rows: readonly (readonly unknown[])[], limit: number): Piece[] {
  const pieces: { from: number; rows: (readonly unknown[])[]; bytes: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const bytes = jsonBytes(row) + 1;
    const last = pieces.at(-1);
    if (!last || last.bytes + bytes > limit) pieces.push({ from: index, rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  }
  return pieces;
}
