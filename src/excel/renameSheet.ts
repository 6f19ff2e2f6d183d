/** Gives a sheet another name; formulas that point at it follow by themselves. */
export async function renameSheet(
  context: Excel.RequestContext,
  from: string,
  to: string,
): Promise<void> {
  context.workbook.worksheets.getItem(from).name = to;
  await context.sync();
}
