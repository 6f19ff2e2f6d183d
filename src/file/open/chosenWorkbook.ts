import type { Assessment } from '../../domain/assess';
import type { Counts } from '../../domain/findings/countFindings';
import type { Grids } from '../../domain/grid';
import type { Place } from '../../domain/place';

/**
 * A workbook that was chosen as a file: as it was last saved, and with what was changed in it here since. The file
 * itself is never written to; every change makes a new value.
 */
export interface ChosenWorkbook {
  readonly name: string;
  /** When the file was saved last, as the browser tells it. */
  readonly savedAt: Date;
  /** The file with the changes made here. */
  readonly bytes: Uint8Array;
  /** True once something was changed here: the copy is worth saving. */
  readonly edited: boolean;
  readonly grids: Grids;
  readonly assessment: Assessment;
  readonly counts: Counts;
  /** Cells that check or report may read, whose formula has no true result in the file: it rests on a changed cell, or was written without one. */
  readonly outOfDate: readonly Place[];
}
