/** Of the sheets named, those that are protected; ones that are not there are none. */
export async function lockedSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load('protected');
    return { name, sheet };
  });
  await context.sync();
  return asked.flatMap(({ name, sheet }) =>
    !sheet.isNullObject && sheet.protection.protected ? [name] : [],
  );
}
