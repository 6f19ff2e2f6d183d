import type { Place } from '../domain/place';

/** Shows a sheet, and chooses a cell of it where the place names one. */
export async function goTo(context: Excel.RequestContext, { sheet, cell }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  if (cell !== '') worksheet.getRange(cell).select();
  await context.sync();
}
