/**
 * Gives a sheet another name; formulas that point at it follow by themselves. Where the new name is there already and
 * the old one is not, an earlier press did it, though Excel's answer was lost.
 */
export async function renameSheet(
  context: Excel.RequestContext,
  from: string,
  to: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const [old, renamed] = [from, to].map((name) => worksheets.getItemOrNullObject(name));
  await context.sync();
  if (old?.isNullObject === true && renamed?.isNullObject === false) return;
  worksheets.getItem(from).name = to;
  await context.sync();
}
