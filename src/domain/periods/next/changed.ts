import type { Entry } from '../../entries/entry';
import type { CellValue } from '../../grid';
import type { PlannedChange } from './plan';

/** A change of one entry's cell; none where there is no such cell, or it says so already. */
export function changed(
  { at, raw, formula, format }: Entry,
  after: CellValue,
  newFormat?: string,
): readonly PlannedChange[] {
  const formatted = newFormat === undefined || newFormat === format;
  if (
    at.cell === '' ||
    (after === raw && formula === undefined && (formatted || typeof after === 'string'))
  )
    return [];
  return [
    {
      ...at,
      before: formula ?? raw,
      beforeFormat: format,
      after,
      ...(!formatted && after !== '' && { format: newFormat }),
    },
  ];
}
