/** The add-in's own settings in the workbook, by key; they travel with the file. */
export async function readSettings(
  context: Excel.RequestContext,
): Promise<Readonly<Record<string, unknown>>> {
  const settings = loadSettings(context);
  await context.sync();
  return settings();
}

/** Queues the reading of all settings; call the result after the next sync. */
export function loadSettings(
  context: Excel.RequestContext,
): () => Readonly<Record<string, unknown>> {
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  return () => Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown]));
}

/** Writes one setting. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  context.workbook.settings.add(key, value);
  await context.sync();
}
