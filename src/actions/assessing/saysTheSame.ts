import { RESULT_SHEET } from '../../domain/contract';
import type { Grids } from '../../domain/grid';

/** Whether two readings of a workbook hold the same cells and settings; Kiểm tra's own sheet may have come in between. */
export function saysTheSame(one: Grids, other: Grids): boolean {
  const sheets = ({ names }: Grids): readonly string[] =>
    names.filter((name) => name !== RESULT_SHEET);
  return isSame({ ...one, names: sheets(one) }, { ...other, names: sheets(other) });
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => isSame(one[key], other[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
