import type { Entry } from '../../entries/entry';
import * as items from '../../entries/info/infoItems';
import type { DateSpan } from '../../number/dates/date';
import type { Place } from '../../place';
import type { InfoField } from '../../sheets/info';
import type { Facts } from '../../facts';

/** The entry of an item of `Thông tin`, absent when its row is not there. */
export function infoEntry({ entries }: Facts, field: InfoField): Entry | undefined {
  return entries.info.items.get(field)?.entry;
}

/** Its text; empty when it is missing or blank. */
export function infoText(facts: Facts, field: InfoField): string {
  return items.infoText(facts.entries, field);
}

/** Its lines, blank ones dropped. */
export function infoLines({ entries }: Facts, field: InfoField): readonly string[] {
  return entries.info.items.get(field)?.lines ?? [];
}

/** Its days, when it was read as a date. */
export function infoDate(facts: Facts, field: InfoField): DateSpan | undefined {
  return items.infoDate(facts.entries, field);
}

/** Its cell, or the whole sheet when the row is missing. */
export function infoPlace(facts: Facts, field: InfoField): Place {
  return infoEntry(facts, field)?.at ?? { sheet: facts.entries.info.sheet, cell: '' };
}

/** Whether nothing is typed for it. */
export function infoBlank(facts: Facts, field: InfoField): boolean {
  return infoText(facts, field).trim() === '';
}

/** The cut-off: Ngày chốt số liệu, else Đến ngày. */
export function cutOff(facts: Facts): DateSpan | undefined {
  return items.cutOff(facts.entries);
}
