import { headerKey, normalize } from '../../vietnamese';
import { taskRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { taskStatus } from '../tasks/status/taskStatus';
import { listed } from '../text/listed';
import { quote } from '../text/quote';

const OPEN = ['Chưa thực hiện', 'Đang triển khai thực hiện'];

/** Only where the workbook keeps the last period's tasks. */
export const ls07OutcomeRepeated: Rule = {
  id: 'LS07',
  title: 'Nhiệm vụ chưa xong ghi kết quả y hệt kỳ trước',
  severity: 'Gợi ý',
  example: 'Hai kỳ liền cùng ghi “Đang phối hợp khảo sát”.',
  remedy: 'Ghi việc đã làm thêm trong kỳ này.',
  *check(facts) {
    const { previousTasks, tasks } = facts.entries;
    if (!previousTasks) return;
    const before = new Map(
      previousTasks.rows.map(({ cells }) => [
        headerKey(cells.name.text),
        normalize(cells.outcome.text),
      ]),
    );
    const same = taskRows(facts).filter(({ cells }) => {
      const outcome = normalize(cells.outcome.text);
      const open = OPEN.includes(taskStatus(cells.status.text) ?? '');
      return open && outcome !== '' && before.get(headerKey(cells.name.text)) === outcome;
    });
    if (same.length === 0) return;
    const names = listed(
      same.map(({ cells }) => quote(cells.name.text)),
      6,
    );
    yield {
      at: { sheet: tasks.sheet, cell: '' },
      message: `${same.length} nhiệm vụ chưa xong có Kết quả y hệt kỳ trước: ${names}. Ghi việc đã làm thêm trong kỳ này.`,
    };
  },
};
