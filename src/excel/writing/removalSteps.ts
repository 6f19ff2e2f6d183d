import type { RowRemoval } from '../../domain/periods/next/plan';
import type { Step } from '../requests/batch';
import { rangeIn, sheetOf } from '../requests/sheetOf';

/** Roughly what one queued call takes on the wire. */
const CALL_BYTES = 300;

/** Takes rows out from the lowest up; what stands below a table is pushed back to where it stood. */
export function removalSteps(removal: RowRemoval): Step[] {
  const { sheet, rows, column, columns, end, below = false } = removal;
  const runs = runsOf(rows).reverse();
  const pushBack = end !== undefined && below && rows.length > 0;
  const step = (queue: (worksheet: Excel.Worksheet) => void): Step => ({
    bytes: 3 * CALL_BYTES,
    queue: (context) => {
      queue(sheetOf(context, sheet));
    },
  });
  return [
    ...emptySteps(removal, step),
    ...runs.map(({ first, count }) =>
      step((worksheet) => {
        rangeIn(worksheet, { row: first - 1, column, rows: count, columns }).delete('Up');
      }),
    ),
    ...(pushBack
      ? [
          step((worksheet) => {
            const row = end - 1 - rows.length;
            rangeIn(worksheet, { row, column, rows: rows.length, columns }).insert('Down');
          }),
        ]
      : []),
    ...hiddenSteps(removal, step),
  ];
}

type MakeStep = (queue: (worksheet: Excel.Worksheet) => void) => Step;

function emptySteps({ emptied = [], column, columns }: RowRemoval, step: MakeStep): Step[] {
  const all = Array.from({ length: columns }, (_, index) => column + index);
  return emptied.map(({ row, keep }) =>
    step((worksheet) => {
      for (const at of all.filter((one) => !keep.includes(one)))
        rangeIn(worksheet, { row: row - 1, column: at, rows: 1, columns: 1 }).clear('Contents');
    }),
  );
}

/** Hiding belongs to rows of the sheet: it follows the cells that were hidden. */
function hiddenSteps({ rows, hidden, end = Infinity }: RowRemoval, step: MakeStep): Step[] {
  const first = rows[0] ?? Infinity;
  const before = hidden.filter((row) => row >= first && row < end);
  const after = before
    .filter((row) => !rows.includes(row))
    .map((row) => row - rows.filter((gone) => gone < row).length);
  const shown = before.filter((row) => !after.includes(row));
  const hide = (row: number, isHidden: boolean): Step =>
    step((worksheet) => {
      worksheet.getRange(`${row}:${row}`).rowHidden = isHidden;
    });
  return [
    ...shown.map((row) => hide(row, false)),
    ...after.filter((row) => !before.includes(row)).map((row) => hide(row, true)),
  ];
}

function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.first + last.count) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
