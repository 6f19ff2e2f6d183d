import type { Area } from '../../model/area/area';
import { printAddress } from '../../model/area/address';
import type { Sheet } from '../../model/book/workbook';
import { NotSimulated } from '../../../wire/hostError';

/** `getRowProperties({ rowHidden, address, rowIndex })`: one record a row, in the names that were asked for. */
export function rowProperties(
  sheet: Sheet,
  within: Area,
  wanted: Record<string, unknown>,
): Record<string, unknown>[] {
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  return Array.from({ length: within.rows }, (_, index) => {
    const row = within.row + index;
    return Object.fromEntries(names.map((name) => [name, property(sheet, within, row, name)]));
  });
}

function property(sheet: Sheet, within: Area, row: number, name: string): unknown {
  if (name === 'rowHidden') return sheet.rows[row]?.hidden === true;
  if (name === 'rowIndex') return row;
  if (name === 'address') return printAddress({ ...within, row, rows: 1 });
  throw new NotSimulated(`no row property ${name}`);
}
