import type { Sentence } from '../../../sentence';
import { NONE } from '../../table/none';

/** A `Danh sách` or a `Bảng` that selects no row. */
export function isEmptyList({ level, source, text, table }: Sentence): boolean {
  if (table) return table.empty === true;
  const listed = level === 'Danh sách' || level === '+ Danh sách';
  return listed && source === undefined && text === NONE;
}
