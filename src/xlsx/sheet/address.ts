import type { Area } from '../../domain/grid';
import { cellAddress } from '../../domain/place';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Zero-based row and column of `B12`; dollar signs are allowed, anything else is undefined. */
export function addressOf(
  text: string,
): { readonly row: number; readonly column: number } | undefined {
  let [column, row, at] = [0, 0, 0];
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at) & ~32;
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (text.charCodeAt(at) !== DOLLAR) break;
  }
  const digits = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  const fits = at > digits && row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
  return fits ? { row: row - 1, column: column - 1 } : undefined;
}

const DOLLAR = 36;

/** `B2:C9`, `B2`, `A:C` or `4:4` as an area; anything else is undefined. */
export function areaOf(text: string): Area | undefined {
  const [from = '', to = from, ...rest] = text.replaceAll('$', '').split(':');
  const [first, last] = [corner(from, 0, 0), corner(to, MOST_ROWS - 1, MOST_COLUMNS - 1)];
  if (!first || !last || rest.length > 0 || (!text.includes(':') && !addressOf(from)))
    return undefined;
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  const rows = Math.abs(first.row - last.row) + 1;
  return { row, column, rows, columns: Math.abs(first.column - last.column) + 1 };
}

function corner(
  text: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  if (/^[A-Za-z]{1,3}$/.test(text)) {
    const found = addressOf(`${text}1`);
    return found && { row, column: found.column };
  }
  if (/^\d{1,7}$/.test(text)) {
    const found = addressOf(`A${text}`);
    return found && { row: found.row, column };
  }
  return addressOf(text);
}

/** The areas of a list such as `A1:B2 D4`; what is no address is left out. */
export function areasOf(text: string): readonly Area[] {
  return text.split(/[\s,]+/).flatMap((one) => areaOf(one) ?? []);
}

/** `B2:C9`, or `B2` for one cell. */
export function printArea({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
