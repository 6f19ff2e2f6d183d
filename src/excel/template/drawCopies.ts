import type { CellValue } from '../../domain/grid';
import type { SheetCopy } from '../../domain/periods/undo/sheetCopies';
import type { Step } from '../requests/batch';
import { jsonBytes, REQUEST_BYTES, runSteps } from '../requests/batch';
import type { Press } from '../requests/press';
import { rangeIn, sheetOf } from '../requests/sheetOf';
import { cutRows } from '../writing/writeCells';
import { largest } from '../../domain/number/extremes';

/** Roughly what queued calls of one piece take on the wire. */
const CALL_BYTES = 1_000;

/** Makes hidden copies: what each cell shows, with its number format; formulas become what they came to. */
export async function drawCopies(
  context: Excel.RequestContext,
  copies: readonly SheetCopy[],
  press: Press = {},
): Promise<void> {
  await runSteps(context, copies.flatMap(copySteps), 'draw', press);
}

function copySteps({ name, grid }: SheetCopy): Step[] {
  const columns = largest(
    grid.values.map((cells) => cells.length),
    0,
  );
  const add: Step = {
    bytes: CALL_BYTES,
    queue: (context) => {
      context.workbook.worksheets.add(name).visibility = 'Hidden';
    },
  };
  if (columns === 0) return [add];
  // Formats and values go together: a piece may be half as long.
  const pieces = cutRows(grid.values, REQUEST_BYTES / 4);
  return [
    add,
    ...pieces.map(({ from, rows, bytes }): Step => {
      const formats = grid.formats.slice(from, from + rows.length);
      const area = { row: grid.row + from, column: grid.column, rows: rows.length, columns };
      return {
        bytes: bytes + jsonBytes(formats) + CALL_BYTES,
        queue: (context) => {
          const range = rangeIn(sheetOf(context, name), area);
          range.numberFormat = formats.map((cells) => [...cells]);
          range.values = grid.values
            .slice(from, from + rows.length)
            .map((cells, row) => cells.map((cell, at) => asText(cell, formats[row]?.[at])));
        },
      };
    }),
  ];
}

/** An apostrophe keeps a text as it is, whatever it looks like; in a Text cell it would be a letter of it. */
function asText(value: CellValue, format: string | undefined): CellValue {
  return typeof value === 'string' && value !== '' && format !== '@' ? `'${value}` : value;
}
