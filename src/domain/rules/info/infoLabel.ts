import { INFO_ITEMS } from '../../sheets';
import type { InfoField } from '../../sheets/info';

const LABELS: ReadonlyMap<InfoField, string> = new Map(
  INFO_ITEMS.map(({ field, label }) => [field, label]),
);

/** Mục, as the officer sees it. */
export function infoLabel(field: InfoField): string {
  return LABELS.get(field) ?? field;
}
