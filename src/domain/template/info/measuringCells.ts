import { parseAddress, columnLetters } from '../../place';
import type { InfoField } from '../../sheets/info';
import type { MeasuringCells } from '../formulas/taskClassFormula';

/** Absolute addresses of the items that measure deadlines; `cellOf` tells an item's cell, such as `B21`. */
export function measuringCells(
  sheet: string,
  cellOf: (field: InfoField) => string | undefined,
): MeasuringCells {
  const cutOff = absolute(sheet, cellOf('chot_so_lieu'));
  const end = absolute(sheet, cellOf('den_ngay'));
  return { ...(cutOff !== undefined && { cutOff }), ...(end !== undefined && { end }) };
}

function absolute(sheet: string, cell: string | undefined): string | undefined {
  const at = parseAddress(cell ?? '');
  return at && `'${sheet.replaceAll("'", "''")}'!$${columnLetters(at.column)}$${at.row + 1}`;
}
