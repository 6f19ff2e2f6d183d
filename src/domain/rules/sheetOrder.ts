import type { Facts } from '../facts';

/** Rank of every sheet in the order of the tabs: free annex sheets stand before the outline. */
export function sheetOrder(
  { entries }: Facts,
  further: readonly string[] = [],
): ReadonlyMap<string, number> {
  const { info, targets, tasks, documents, figures, relations, freeSheets, outline } = entries;
  const data = [info, targets, tasks, documents, figures, relations, ...freeSheets, outline];
  const sheets = [...data.map(({ sheet }) => sheet), ...further];
  return new Map(sheets.map((sheet, index) => [sheet, index]));
}
