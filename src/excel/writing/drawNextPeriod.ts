import type { CellValue } from '../../domain/grid';
import type {
  HiddenSheet,
  NewColumn,
  NextPlan,
  PlannedChange,
} from '../../domain/periods/next/plan';
import type { Step } from '../requests/batch';
import { jsonBytes, runSteps } from '../requests/batch';
import { longFormula } from './longFormula';
import { removeMarks } from '../marks/removeMarks';
import type { Press } from '../requests/press';
import { removalSteps } from './removalSteps';
import { rangeIn, sheetOf } from '../requests/sheetOf';
import { writeSteps } from './writeCells';
import { largest } from '../../domain/number/extremes';

/** Roughly what one queued property or call takes on the wire. */
const CALL_BYTES = 300;

/** Carries Sang kỳ mới out and decides nothing: cells by their old addresses first, then rows leave, then hidden sheets. */
export async function drawNextPeriod(
  context: Excel.RequestContext,
  plan: NextPlan,
  names: readonly string[],
  press: Press = {},
): Promise<void> {
  await removeMarks(context, names);
  const steps = [
    ...plan.columns.flatMap(columnSteps),
    ...[...plan.changes, ...plan.words.filter(({ certain }) => certain)].map(changeStep),
    ...plan.removals.flatMap(removalSteps),
    ...plan.hidden.flatMap(hiddenSteps),
    ...plan.forget.map(forgetStep),
    ...plan.sheetsGone.map(sheetGoneStep),
  ];
  await runSteps(context, steps, 'draw', press);
}

/** What stands at the right of a table makes room for its new column. */
function columnSteps({ sheet, table, column, headerRow, header, area, pushed }: NewColumn): Step[] {
  return [
    ...(pushed ? [pushStep(sheet, column, pushed)] : []),
    {
      bytes: 5 * CALL_BYTES,
      queue: (context) => {
        const worksheet = sheetOf(context, sheet);
        const cell = { row: headerRow - 1, column, rows: 1, columns: 1 };
        rangeIn(worksheet, cell).values = [[header]];
        if (table !== undefined && area)
          worksheet.tables.getItem(table).resize(rangeIn(worksheet, area));
      },
    },
  ];
}

function pushStep(sheet: string, column: number, { row, formulas, formats }: Pushed): Step {
  const columns = largest(
    formulas.map((cells) => cells.length),
    1,
  );
  const area = { row, column, rows: formulas.length, columns };
  return {
    bytes: jsonBytes(formulas) + 5 * CALL_BYTES,
    queue: (context) => {
      const worksheet = sheetOf(context, sheet);
      const moved = rangeIn(worksheet, { ...area, column: column + 1 });
      moved.numberFormat = formats.map((cells) => [...cells]);
      moved.formulas = formulas.map((cells, index) =>
        cells.map((cell, at) => asItStood(cell, formats[index]?.[at] ?? 'General')),
      );
      const freed = rangeIn(worksheet, { ...area, columns: 1 });
      freed.clear('Contents');
      freed.numberFormat = formulas.map(() => ['General']);
    },
  };
}

/** A formula is one again, a text stays a text. */
function asItStood(cell: CellValue, format: string): CellValue {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : written(cell, format, undefined);
}

type Pushed = NonNullable<NewColumn['pushed']>;

function changeStep({ sheet, cell, after, format, beforeFormat, table }: PlannedChange): Step {
  return {
    bytes: jsonBytes(after) + 4 * CALL_BYTES,
    queue: (context) => {
      const range = sheetOf(context, sheet).getRange(cell);
      if (format !== undefined) range.numberFormat = [[format]];
      range.formulas = [[written(after, format ?? beforeFormat, table)]];
    },
  };
}

/** Texts stay texts in cells that are not Text; only a planned formula is one. */
function written(after: CellValue, format: string, table: string | undefined): CellValue {
  if (typeof after !== 'string' || after === '') return after;
  if (/^=IF\(ISNUMBER\(/u.test(after))
    return table === undefined ? after : longFormula(after, table);
  return format === '@' || /^\p{L}/u.test(after) ? after : `'${after}`;
}

function hiddenSteps({ name, exists, rows, dateColumns }: HiddenSheet): Step[] {
  const width = largest(
    rows.map((row) => row.length),
    1,
  );
  const values = rows.map((row) => Array.from({ length: width }, (_, at) => asText(row[at] ?? '')));
  const area = { row: 0, column: 0, rows: values.length, columns: width };
  return [
    {
      bytes: 3 * CALL_BYTES,
      queue: (context) => {
        const sheet = exists ? sheetOf(context, name) : context.workbook.worksheets.add(name);
        if (exists) sheet.getRange().clear('All');
        sheet.visibility = 'VeryHidden';
      },
    },
    ...dateColumns.map((column): Step => ({
      bytes: CALL_BYTES,
      queue: (context) => {
        const days = rangeIn(sheetOf(context, name), { ...area, column, columns: 1 });
        // Excel takes one format for all cells, though its typings ask for a matrix.
        days.numberFormat = 'dd/mm/yyyy' as unknown as string[][];
      },
    })),
    ...writeSteps(name, { area, values }),
  ];
}

/** As many characters as a cell holds; a paragraph whose fields are filled may have more. */
const MOST_CHARACTERS = 32_767;

/** An apostrophe keeps every text as it is, whatever it looks like. */
function asText(value: CellValue): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return `'${value.slice(0, MOST_CHARACTERS - 1).replace(HALF_SIGN, '')}`;
}

/** A sign of two units that was cut between them. */
const HALF_SIGN = /[\ud800-\udbff]$/;

function forgetStep(key: string): Step {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      context.workbook.settings.getItemOrNullObject(key).delete();
    },
  };
}

function sheetGoneStep(name: string): Step {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      sheetOf(context, name).delete();
    },
  };
}
