import type { CellValue } from '../../grid';
import { formatKind } from '../../number/numberFormat';
import { formatDate } from './formatDate';
import { formatNumber } from './formatNumber';
import { general } from './general';

/** A free sheet's cell as Excel would show it in Vietnamese; Excel's own `text` follows the machine's locale and is not read. */
export function displayed(value: CellValue, format: string): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (formatKind(format)) {
    case 'text':
      return general(value);
    case 'number':
    case 'percent':
      return formatNumber(value, format).trim();
    default:
      return value < 0 ? general(value) : formatDate(value, format);
  }
}
