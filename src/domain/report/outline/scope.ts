import type { Entries } from '../../entries/entries';
import type { Figures } from '../../figures/figures';
import { headerKey } from '../../letters/vietnamese';
import { freeSheet, type FreeSheet } from '../annex/freeSheet';
import { fillInfo } from '../fields/fillInfo';
import { dataSheets } from '../table/dataSheets';
import type { PrintedSheet } from '../table/printedSheet';
import { once } from '../../memo/once';

/** What the rows of the outline are filled from. */
export interface OutlineScope {
  /** With the fields inside items of Thông tin filled. */
  readonly figures: Figures;
  /** By key of their name. */
  readonly dataSheets: ReadonlyMap<string, PrintedSheet>;
  /** Read when first asked for. */
  readonly freeSheets: ReadonlyMap<string, () => FreeSheet>;
}

export function outlineScope(entries: Entries, figures: Figures): OutlineScope {
  const filled = fillInfo(figures);
  const data = dataSheets(entries, filled).map((sheet) => [headerKey(sheet.name), sheet] as const);
  const free = entries.freeSheets.map(
    (grid) => [headerKey(grid.sheet), once(() => freeSheet(grid, filled))] as const,
  );
  return { figures: filled, dataSheets: new Map(data), freeSheets: new Map(free) };
}
