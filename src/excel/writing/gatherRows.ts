import type { InsertedRows } from '../../domain/periods/gather/gatherPlan';
import type { Step } from '../requests/batch';
import { runSteps } from '../requests/batch';
import type { Press } from '../requests/press';
import { rangeIn, sheetOf } from '../requests/sheetOf';

/** Roughly what one queued call takes on the wire. */
const CALL_BYTES = 300;

/** Makes room for the rows that a gathering adds, from the top down; tables that end there are grown. */
export async function insertRows(
  context: Excel.RequestContext,
  inserts: readonly InsertedRows[],
  press: Press = {},
): Promise<void> {
  await runSteps(context, inserts.map(insertStep), 'draw', press);
}

/** Takes the room back, from the bottom up, where nothing stands in it any more; says how many rows stayed. */
export async function removeRows(
  context: Excel.RequestContext,
  inserts: readonly InsertedRows[],
  press: Press = {},
): Promise<number> {
  const asked = inserts.map((insert) => {
    const range = areaOf(context, insert);
    range.load('formulas');
    return { insert, range };
  });
  await context.sync();
  const blank = asked.filter(({ range }) => isBlank(range)).map(({ insert }) => insert);
  await runSteps(context, [...blank].reverse().map(removeStep), 'draw', press);
  return inserts.length - blank.length;
}

/** A column that computes fills itself in a new row. */
function isBlank({ formulas }: Excel.Range): boolean {
  return (formulas as readonly (readonly unknown[])[]).every((row) =>
    row.every((cell) => cell === '' || (typeof cell === 'string' && cell.startsWith('='))),
  );
}

function areaOf(
  context: Excel.RequestContext,
  { sheet, row, count, column, columns }: InsertedRows,
): Excel.Range {
  return rangeIn(sheetOf(context, sheet), { row: row - 1, column, rows: count, columns });
}

/** Rows that stand blank below the table already need not be pushed in. */
function insertStep(insert: InsertedRows): Step {
  return {
    bytes: 4 * CALL_BYTES,
    queue: (context) => {
      const { sheet, grow, row, count, free = 0 } = insert;
      if (count > free)
        areaOf(context, { ...insert, row: row + free, count: count - free }).insert('Down');
      if (grow)
        sheetOf(context, sheet)
          .tables.getItem(grow.table)
          .resize(rangeIn(sheetOf(context, sheet), grow));
      hideRows(context, insert, true);
    },
  };
}

/** Hides and shows rows with the cells that moved, or takes that back. */
function hideRows(
  context: Excel.RequestContext,
  { sheet, hiding }: InsertedRows,
  forth: boolean,
): void {
  const set = (rows: readonly number[], hidden: boolean): void => {
    for (const row of rows) sheetOf(context, sheet).getRange(`${row}:${row}`).rowHidden = hidden;
  };
  set(hiding?.show ?? [], !forth);
  set(hiding?.hide ?? [], forth);
}

function removeStep(insert: InsertedRows): Step {
  return {
    bytes: 2 * CALL_BYTES,
    queue: (context) => {
      hideRows(context, insert, false);
      areaOf(context, insert).delete('Up');
      const { free = 0 } = insert;
      if (free > 0) areaOf(context, { ...insert, count: free }).insert('Down');
    },
  };
}
