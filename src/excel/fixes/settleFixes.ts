import type { Journal } from './journal';
import { readFixCells } from './readFixCells';
import { sheetOf } from '../requests/sheetOf';
import { writeCell } from '../writing/writeCell';

/**
 * After a request that broke off: looks which of its fixes were made, and takes back what was made of a fix only in
 * part, so that each stands as a whole or not at all.
 */
export async function settleFixes(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { unsettled } = journal;
  const now = await readFixCells(
    context,
    unsettled.map(({ fix }) => fix),
    {},
  );
  const whole = unsettled.filter((_, index) => now[index]?.cells.every(({ made }) => made));
  for (const [index, before] of unsettled.entries()) {
    const after = now[index];
    if (!after || whole.includes(before)) continue;
    for (const [place, { change, formula, format, made }] of before.cells.entries()) {
      if (made || after.cells[place]?.made !== true) continue;
      const range = sheetOf(context, change.sheet).getRange(change.cell);
      const back = { after: formula, ...(change.format !== undefined && { format }) };
      writeCell(range, back, format);
    }
  }
  await context.sync();
  journal.settle(whole);
}
