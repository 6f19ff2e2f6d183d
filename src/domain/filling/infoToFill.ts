import { isNeededItem } from '../entries/info/isNeededItem';
import type { Facts } from '../facts';
import { INFO_ITEMS } from '../sheets';
import type { InfoField, InfoSpec } from '../sheets/info';
import { fillingPart, type FillingPart } from './fillingPart';
import { usedNames } from './usedNames';

/** No report goes out unsigned. */
const SIGNED: readonly InfoField[] = ['noi_nhan', 'chuc_vu', 'nguoi_ky'];

/** Reckoned from the period by the calendar. */
const DAYS: readonly InfoField[] = ['tu_ngay', 'den_ngay', 'ky_sau_tu_ngay', 'ky_sau_den_ngay'];

/** Items of `Thông tin` that are required, that words of the report print, or that stand below it. */
export function infoToFill(facts: Facts): FillingPart {
  const { info } = facts.entries;
  const items = INFO_ITEMS.filter((item) => isAsked(facts, item)).flatMap((item) => {
    const entry = info.items.get(item.field)?.entry;
    const ofPeriod = DAYS.includes(item.field) && { ofPeriod: true as const };
    return entry && entry.at.cell !== '' ? [{ label: item.label, entry, ...ofPeriod }] : [];
  });
  const empty = items.filter(({ entry }) => entry.text.trim() === '');
  const cells = empty.map(({ entry, ...cell }) => ({ ...cell, at: entry.at }));
  return fillingPart(info.sheet, items.length, cells);
}

function isAsked(facts: Facts, item: InfoSpec): boolean {
  const { field, optional } = item;
  if (optional) return false;
  if (isNeededItem(item, facts.entries) || SIGNED.includes(field)) return true;
  // Left empty, the cut-off is Đến ngày.
  return field !== 'chot_so_lieu' && usedNames(facts).has(field);
}
