import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { readSources as read } from '../../file/open/readSources';
import type { ReadSources } from '../../file/open/readSources';
import { unlessCancelled } from '../unlessCancelled';

export type { ReadSources } from '../../file/open/readSources';

/** Reads the chosen .xlsx files here, without opening any in Excel; one that cannot be read is named. */
export async function readSources(
  files: readonly File[],
  press: Press = {},
): Promise<Outcome<ReadSources>> {
  const total = files.length;
  return unlessCancelled(press, () =>
    read(files, (finished) => press.onProgress?.({ stage: 'read', finished, total }), press.signal),
  );
}
