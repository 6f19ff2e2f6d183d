import type { ChangedSinceExport } from '../../domain/report/exported/changedSinceExport';
import { EXPORTED } from '../../domain/report/exported/exported';
import type { Outcome } from '../../excel/requests/outcome';
import { run } from '../../excel/requests/run';
import { readSettings } from '../../excel/settings';

/**
 * What has changed since the last export. Cells are read, and what reckons with them is fetched, only where a report was
 * exported at all: the pane asks as it opens.
 */
export async function sinceExport(): Promise<Outcome<ChangedSinceExport | undefined>> {
  const known = await run(async (context) => EXPORTED in (await readSettings(context)));
  if (!known.ok) return known;
  if (!known.value) return { ok: true, value: undefined };
  const { readChanges } = await import(/* webpackChunkName: "since-export" */ './readChanges');
  return run(readChanges);
}
