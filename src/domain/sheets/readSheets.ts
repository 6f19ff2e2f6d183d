import { LISTS_SHEET, PREVIOUS_SHEET, HISTORY_SHEET, FREE_SHEET_PREFIX } from '../contract';
import { headerKey } from '../letters/vietnamese';
import { addresseeOf } from '../addressees/addressees';
import { DATA_SHEETS, INFO } from '.';

/** The sheets that the add-in reads by name, besides free ones. */
export const KNOWN_SHEETS: readonly string[] = [
  INFO.name,
  ...DATA_SHEETS.map(({ name }) => name),
  LISTS_SHEET,
  PREVIOUS_SHEET,
  HISTORY_SHEET,
];

const KNOWN_KEYS = new Set(KNOWN_SHEETS.map(headerKey));
const FREE = headerKey(FREE_SHEET_PREFIX);

/** A sheet `Phụ lục …`, printed as it stands: merges and orientation matter. */
export function isFreeSheet(name: string): boolean {
  return headerKey(name).startsWith(FREE);
}

/** Whether the add-in reads a sheet of this name at all. */
export function isReadSheet(name: string): boolean {
  return isFreeSheet(name) || KNOWN_KEYS.has(headerKey(name)) || addresseeOf(name) !== undefined;
}
