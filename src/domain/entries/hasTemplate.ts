import type { Entries } from './entries';

/** Whether the workbook bears any sheet that Tạo mẫu makes; without one there is nothing to check or to report. */
export function hasTemplate(entries: Entries): boolean {
  const { info, targets, tasks, documents, figures, relations, outline } = entries;
  const sheets = [info, targets, tasks, documents, figures, relations, outline];
  return sheets.some(({ present }) => present);
}
