import { newWorkbook } from '../../src/simulator/excel/model/book/newWorkbook';
import { startSimulator } from '../../src/simulator/session';

export const session = startSimulator();

/** Opens a fresh workbook with these sheets. */
export function open(...sheets: string[]): void {
  session.open(newWorkbook(sheets));
}

/** Runs a batch over the sheet `Sheet1` and the final `sync`. */
export function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });
}

/** What a range of `Sheet1` holds. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  const range = await onSheet((sheet) => sheet.getRange(address).load('values'));
  return range.values as unknown[][];
}
