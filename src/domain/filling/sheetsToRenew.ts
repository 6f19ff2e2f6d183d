import type { Facts } from '../facts';
import { untouchedSheets } from '../periods/untouched/untouchedSheets';
import { fillingPart, type FillingPart } from './fillingPart';

/** Free sheets that still hold nothing but the last period's numbers. */
export function sheetsToRenew({ entries }: Facts): readonly FillingPart[] {
  return untouchedSheets(entries).map(({ sheet }) =>
    fillingPart(sheet, 1, [{ at: { sheet, cell: 'A1' }, label: sheet, kept: true }]),
  );
}
