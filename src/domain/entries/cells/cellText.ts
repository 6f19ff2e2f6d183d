import type { CellValue } from '../../grid';
import { decimalText, shiftPoint } from '../../number/decimal';
import { formatKind, type FormatKind } from '../../number/numberFormat';
import { printNumber } from '../../number/printNumber';
import { printSerial } from '../../number/dates/serial';

/** Last day that Excel knows, 31/12/9999. */
const LAST_SERIAL = 2_958_465;

/** A cell as text: NFC, trimmed, inner line breaks kept; decimal comma without grouping, percents with `%`, dates `26/4/2026`. */
export function cellText(raw: CellValue, format: string): string {
  if (typeof raw === 'string') return lines(raw).normalize('NFC').trim();
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  const kind = formatKind(format);
  if (kind === 'percent') return `${printNumber(shiftPoint(raw, 2), { group: false })}%`;
  return shownAsDate(raw, kind) ? printSerial(raw, kind) : printNumber(raw, { group: false });
}

function lines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A marker typed as a number (`1.1` in Cấp, `2.2` in Số) is its text: its point is no decimal mark. */
export function markerText(raw: CellValue, format: string): string {
  const plain = typeof raw === 'number' && ['number', 'text'].includes(formatKind(format));
  return plain ? decimalText(raw) : cellText(raw, format);
}

/** Whether a number stands there as a date or a time. */
export function shownAsDate(raw: number, kind: FormatKind): boolean {
  return (
    kind !== 'number' && kind !== 'percent' && kind !== 'text' && raw >= 0 && raw <= LAST_SERIAL
  );
}

/** An empty cell, or one that holds blanks only. */
export function isBlank(raw: CellValue): boolean {
  return raw === '' || (typeof raw === 'string' && BLANKS.test(raw));
}

const BLANKS = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;
