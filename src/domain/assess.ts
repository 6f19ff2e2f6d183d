import { readEntries } from './entries/readEntries';
import { deriveFigures } from './figures/deriveFigures';
import type { Facts } from './facts';
import type { Finding } from './finding';
import type { Grids } from './grid';
import { fillOutline } from './report/fillOutline';
import { check } from './rules/check';

/** All that one reading of the workbook says: check, report and pane look at the same. */
export interface Assessment extends Facts {
  /** By severity, then sheet order, then cell. */
  readonly findings: readonly Finding[];
}

/** From raw cells to findings. */
export function assess(grids: Grids): Assessment {
  const entries = readEntries(grids);
  const figures = deriveFigures(entries);
  const outline = fillOutline(entries, figures);
  return { entries, figures, outline, findings: check({ entries, figures, outline }) };
}
