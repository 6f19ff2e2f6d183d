import { dataTables } from './dataTables';
import type { Entries } from './entries';

/** Whether the workbook bears any sheet that Tạo mẫu makes; without one there is nothing to check or to report. */
export function hasTemplate(entries: Entries): boolean {
  return entries.info.present || dataTables(entries).some(({ table }) => table.present);
}
