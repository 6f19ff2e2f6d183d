import { HostError, NotSimulated } from '../../../wire/hostError';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, boundingArea } from './area';

/** `0 → A`, `27 → AB`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `AB → 27`. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:C9`, `B2`, `A:C` or `4:4`. */
export function printAddress(a: Area): string {
  const [first, last] = [columnName(a.column), columnName(a.column + a.columns - 1)];
  if (a.rows === MAX_ROWS) return `${first}:${last}`;
  if (a.columns === MAX_COLUMNS) return `${a.row + 1}:${a.row + a.rows}`;
  const start = `${first}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? start : `${start}:${last}${a.row + a.rows}`;
}

/** `$B$2:$C$9`. */
export function printAbsolute(a: Area): string {
  return printAddress(a).replace(/([A-Z]+)|(\d+)/g, '$$$&');
}

/** The sheet's name as a formula writes it: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Takes `Sheet!A1` or `'Chỉ tiêu'!A1` apart; `sheet` is null where none is named. */
export function splitSheet(reference: string): { sheet: string | null; address: string } {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return { sheet: null, address: reference };
  const sheet = reference
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, address: reference.slice(bang + 1) };
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `4:6`; anything else is refused as Excel refuses it. */
export function parseAddress(text: string): Area {
  const found = tryParseAddress(text);
  if (!found && /[[\]]|!/.test(text)) throw new NotSimulated(`address ${text}`);
  if (!found) throw new HostError('InvalidArgument', `not an address: ${text}`);
  return found;
}

/** As `parseAddress`, with null for what is no address. */
export function tryParseAddress(text: string): Area | null {
  const [start = '', end = start, ...rest] = text.replaceAll('$', '').trim().split(':');
  const [from, to] = [corner(start), corner(end)];
  if (!from || !to || rest.length > 0 || from.kind !== to.kind) return null;
  if (from.kind !== 'cell' && !text.includes(':')) return null;
  return boundingArea(from.area, to.area);
}

type Corner = { kind: 'cell' | 'column' | 'row'; area: Area };

function corner(text: string): Corner | null {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === '') return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || (row ?? 0) < 0) return null;
  if (row === null)
    return { kind: 'column', area: { row: 0, column: column ?? 0, rows: MAX_ROWS, columns: 1 } };
  if (column === null)
    return { kind: 'row', area: { row, column: 0, rows: 1, columns: MAX_COLUMNS } };
  return { kind: 'cell', area: { row, column, rows: 1, columns: 1 } };
}
