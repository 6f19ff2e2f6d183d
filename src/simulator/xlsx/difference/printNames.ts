import type { NameEdit } from '../../../xlsx/patch/workbookPatch';
import { quoteSheet } from '../../excel/model/area/address';
import type { Sheet } from '../../excel/model/book/workbook';

/** Print area and repeated lines, which a file keeps among its names, where they changed. */
export function printNames(before: Sheet | undefined, after: Sheet): readonly NameEdit[] {
  const [old, now] = [before && formulas(before), formulas(after)];
  return (['_xlnm.Print_Area', '_xlnm.Print_Titles'] as const).flatMap((name) => {
    const formula = now[name];
    if (formula === (old?.[name] ?? '')) return [];
    return [{ name, sheet: after.name, ...(formula === '' ? {} : { formula }) }];
  });
}

function formulas({
  name,
  page,
}: Sheet): Readonly<Record<'_xlnm.Print_Area' | '_xlnm.Print_Titles', string>> {
  const placed = (area: string): string => `${quoteSheet(name)}!${absolute(area)}`;
  const titles = [page.titleColumns, page.titleRows].filter(
    (one) => one !== undefined && one !== '',
  );
  return {
    '_xlnm.Print_Area': page.printArea ? page.printArea.split(',').map(placed).join(',') : '',
    '_xlnm.Print_Titles': titles.map((one) => placed(one ?? '')).join(','),
  };
}

function absolute(address: string): string {
  return address.replaceAll('$', '').replace(/([A-Z]+)|(\d+)/g, '$$$&');
}
