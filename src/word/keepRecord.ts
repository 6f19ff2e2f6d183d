import type { CommonApi } from './commonApi';

/**
 * Puts the part that keeps what was written in the place of the old one: added, looked for, and only then the old ones
 * are deleted, for adding once did nothing without an error (office-js#5910). False where it did not arrive.
 */
export async function keepRecord(
  common: CommonApi,
  namespace: string,
  xml: string,
): Promise<boolean> {
  const old = await common.parts(namespace);
  await common.addPart(xml);
  const known = new Set(old.map(({ id }) => id));
  const added = (await common.parts(namespace)).some(({ id }) => !known.has(id));
  if (added) for (const { id } of old) await common.deletePart(id);
  return added;
}
