import { headerKey } from '../../letters/vietnamese';
import { taskRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { taskStatus } from '../tasks/status/taskStatus';
import { listed } from '../text/listed';
import { quote } from '../text/quote';

/** Only where the workbook keeps the last period's tasks. */
export const ls03TaskVanished: Rule = {
  id: 'LS03',
  title: 'Nhiệm vụ chưa xong của kỳ trước không còn trong danh sách',
  severity: 'Cảnh báo',
  example: 'Kỳ trước “Số hóa ít nhất 01 di tích” chưa thực hiện; kỳ này không có dòng ấy.',
  remedy: 'Thêm lại nhiệm vụ, hoặc ghi đã hoàn thành.',
  *check(facts) {
    const { previousTasks, tasks } = facts.entries;
    if (!previousTasks) return;
    const names = new Set(taskRows(facts).map(({ cells }) => nameKey(cells.name.text)));
    const vanished = previousTasks.rows.filter(({ group, cells }) => {
      const open = ['Chưa thực hiện', 'Đang triển khai thực hiện'].includes(
        taskStatus(cells.status.text) ?? '',
      );
      return !group && open && cells.name.text !== '' && !names.has(nameKey(cells.name.text));
    });
    if (vanished.length === 0) return;
    const shown = listed(
      vanished.map(({ cells }) => quote(cells.name.text)),
      6,
    );
    yield {
      at: { sheet: tasks.sheet, cell: '' },
      message: `${vanished.length} nhiệm vụ chưa xong của kỳ trước không còn trong danh sách: ${shown}. Thêm lại, hoặc ghi đã hoàn thành.`,
    };
  },
};

function nameKey(text: string): string {
  return headerKey(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
