import type { Entries } from './entries/entries';
import type { Figures } from './figures/figures';
import type { Outline } from './sentence';

/** What the workbook says, read once: all that check, report and pane look at. */
export interface Facts {
  readonly entries: Entries;
  readonly figures: Figures;
  readonly outline: Outline;
}
