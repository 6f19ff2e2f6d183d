import { isNeededItem } from '../entries/info/isNeededItem';
import type { Facts } from '../facts';
import { INFO_ITEMS } from '../sheets';
import type { InfoField, InfoSpec } from '../sheets/info';
import { fillingPart, type FillingPart } from './fillingPart';
import { usedNames } from './usedNames';

/** No report goes out unsigned. */
const SIGNED: readonly InfoField[] = ['noi_nhan', 'chuc_vu', 'nguoi_ky'];

/** Items of `Thông tin` that are required, that words of the report print, or that stand below it. */
export function infoToFill(facts: Facts): FillingPart {
  const { info } = facts.entries;
  const items = INFO_ITEMS.filter((item) => isAsked(facts, item)).flatMap((item) => {
    const entry = info.items.get(item.field)?.entry;
    return entry && entry.at.cell !== '' ? [{ label: item.label, entry }] : [];
  });
  const empty = items.filter(({ entry }) => entry.text.trim() === '');
  const cells = empty.map(({ label, entry }) => ({ at: entry.at, label }));
  return fillingPart(info.sheet, items.length, cells);
}

function isAsked(facts: Facts, item: InfoSpec): boolean {
  const { field, optional } = item;
  if (optional) return false;
  if (isNeededItem(item, facts.entries) || SIGNED.includes(field)) return true;
  // Left empty, the cut-off is Đến ngày.
  return field !== 'chot_so_lieu' && usedNames(facts).has(field);
}
