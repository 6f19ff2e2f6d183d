import type { CellValue } from '../../domain/grid';
import { fromDay } from '../../domain/number/dates/date';
import { formatKind } from '../../domain/number/numberFormat';

/** A cell's value as the commands print it: a number, a text, a date as `2026-04-09`. */
export function cellJson(value: CellValue, format: string): CellValue {
  if (typeof value !== 'number' || !['date', 'month'].includes(formatKind(format))) return value;
  const { year, month, day } = fromDay(value);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
