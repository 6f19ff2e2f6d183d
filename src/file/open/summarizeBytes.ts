import { assess } from '../../domain/assess';
import type { Grids } from '../../domain/grid';
import { summarize } from '../../domain/periods/consolidate/summarize';
import type { FileSummary } from '../../domain/periods/consolidate/summary';
import { unreadableFile } from '../../domain/periods/consolidate/unreadableFile';
import { digestOf } from '../../domain/periods/digest';
import { readXlsxGrids } from '../../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';

/** Reads and checks one commune's file; one that cannot be read says why. `read` may work out formulas. */
export function summarizeBytes(
  file: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Grids = readXlsxGrids,
): FileSummary {
  const digest = digestOf(bytes);
  try {
    return summarize(file, digest, assess(read(bytes)));
  } catch (error) {
    if (error instanceof UnreadableXlsx)
      return unreadableFile(file, digest, `tệp ${error.sentence}`);
    throw error;
  }
}
