/** Where something stands in the workbook: the sheet's name as it is there, and an A1 address. */
export interface Place {
  readonly sheet: string;
  /** Such as `F9`; empty when the place is the whole sheet. */
  readonly cell: string;
}

/** One text for a place: `Chỉ tiêu!F9`. */
export function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A1 address of zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Zero-based row and column of an A1 address, `undefined` for anything else. */
export function parseAddress(cell: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
