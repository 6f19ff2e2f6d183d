import type { Entries, InfoItem } from '../entries/entries';
import type { Change } from '../findings/finding';
import { INFO_ITEMS } from '../sheets';
import { UNIT_FIELDS, type UnitData } from './unitData';

/**
 * What writes a unit's data into a `Thông tin` that does not name its unit yet: blank items, and those that still hold
 * what the template began with. None where the unit is named, for then the book is somebody's.
 */
export function unitChanges({ info }: Entries, unit: UnitData): readonly Change[] {
  const name = info.items.get('ten_don_vi');
  if (!name || !isFree(name)) return [];
  return UNIT_FIELDS.flatMap((field) => {
    const [item, after] = [info.items.get(field), unit[field]];
    if (!item || after === undefined || !isFree(item) || item.entry.text === after) return [];
    return [written(item, after)];
  });
}

function isFree({ field, entry }: InfoItem): boolean {
  if (entry.at.cell === '' || entry.formula !== undefined) return false;
  const start = INFO_ITEMS.find((spec) => spec.field === field)?.default;
  return entry.text.trim() === '' || entry.text === start;
}

/** As Text, so that a recipient which begins with a dash stays one; anchored to the item's own name. */
function written({ entry, item }: InfoItem, after: string): Change {
  const key = [{ cell: item.at.cell, value: item.formula ?? item.raw }];
  return { ...entry.at, before: entry.raw, after, format: '@', key };
}
