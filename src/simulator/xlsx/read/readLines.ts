import { readColumns, readRowLine } from '../../../xlsx/sheet/lineStyles';
import { attribute, isTrue } from '../../../package/xml/attributes';
import type { XmlElement } from '../../../package/xml/element';
import type { Line, Sheet, Style } from '../../excel/model/book/workbook';
import { POINTS_PER_CHARACTER } from '../pointsPerCharacter';

/** A row's own properties; undefined where it has none. */
export function rowLine(tag: string, looks: readonly (Style | undefined)[]): Line | undefined {
  const { hidden, height, style } = readRowLine(tag);
  const look = style === undefined ? undefined : looks[style];
  if (!hidden && height === undefined && !look) return undefined;
  return {
    ...(hidden ? { hidden } : {}),
    ...(height === undefined ? {} : { size: height }),
    ...(look ? { style: look } : {}),
  };
}

/** The columns' own properties. A run to the sheet's last column is taken for its first hundred only. */
export function readColumnLines(
  sheet: Sheet,
  cols: XmlElement | undefined,
  looks: readonly (Style | undefined)[],
): void {
  for (const { first, last, hidden, width, style } of readColumns(cols)) {
    const look = style === undefined ? undefined : looks[style];
    const line: Line = {
      ...(hidden ? { hidden } : {}),
      ...(width === undefined ? {} : { size: width * POINTS_PER_CHARACTER }),
      ...(look ? { style: look } : {}),
    };
    if (Object.keys(line).length === 0) continue;
    for (let column = first; column <= Math.min(last, first + 99); column += 1)
      sheet.columns[column] = { ...line };
  }
}

/** Where a sheet hides all rows that its file does not list, those between filled ones are hidden too. */
export function readHiddenRest(sheet: Sheet, format: XmlElement | undefined): void {
  if (!isTrue(attribute(format?.tag ?? '', 'zeroHeight'))) return;
  const last = Object.keys(sheet.cells).reduce((most, row) => Math.max(most, Number(row)), 0);
  for (let row = 0; row <= Math.min(last, 10_000); row += 1) {
    if (!sheet.cells[row] && !sheet.rows[row]) sheet.rows[row] = { hidden: true };
  }
}
