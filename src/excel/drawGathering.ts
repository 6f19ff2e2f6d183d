import type { CellValue } from '../domain/grid';
import { GATHERED } from '../domain/periods/gather/gatherPlan';
import type { GatherPlan, InsertedRows } from '../domain/periods/gather/gatherPlan';
import type { Step } from './batch';
import { jsonBytes, runSteps } from './batch';
import type { Press } from './press';
import { rangeIn, sheetOf } from './sheetOf';

/** Roughly what one queued property or call takes on the wire. */
const CALL_BYTES = 300;

/** Carries a gathering out and decides nothing: room first, then cells, then what the settings keep. */
export async function drawGathering(
  context: Excel.RequestContext,
  { inserts, filled, written, sums }: GatherPlan,
  kept: Readonly<Record<string, unknown>>,
  press: Press = {},
): Promise<void> {
  const cells = [
    ...filled.map(({ sheet, cell, after, format }) => ({ sheet, cell, after, format })),
    ...written,
  ];
  const settings: Step = {
    bytes: jsonBytes(sums) + CALL_BYTES,
    queue: (context_) => context_.workbook.settings.add(GATHERED, { ...kept, ...sums }),
  };
  const steps = [
    ...inserts.map(insertStep),
    ...cells.map(cellStep),
    ...(Object.keys(sums).length > 0 ? [settings] : []),
  ];
  await runSteps(context, steps, 'draw', press);
}

function insertStep({ sheet, row, count, column, columns, grow }: InsertedRows): Step {
  return {
    bytes: 4 * CALL_BYTES,
    queue: (context) => {
      const worksheet = sheetOf(context, sheet);
      rangeIn(worksheet, { row: row - 1, column, rows: count, columns }).insert('Down');
      if (grow) worksheet.tables.getItem(grow.table).resize(rangeIn(worksheet, grow));
    },
  };
}

interface Cell {
  readonly sheet: string;
  readonly cell: string;
  readonly after: CellValue;
  readonly format?: string;
}

function cellStep({ sheet, cell, after, format }: Cell): Step {
  return {
    bytes: jsonBytes(after) + 4 * CALL_BYTES,
    queue: (context) => {
      const range = sheetOf(context, sheet).getRange(cell);
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[written(after, format)]];
    },
  };
}

/** Texts stay texts in cells that are not Text; only the template's own formulas are written as such. */
function written(after: CellValue, format: string | undefined): CellValue {
  if (typeof after !== 'string' || after === '' || format === '@') return after;
  return /^=IFERROR\(/u.test(after) || /^\p{L}/u.test(after) ? after : `'${after}`;
}
