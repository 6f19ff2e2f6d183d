import { repeatedTasks } from '../../periods/untouched/repeatedTasks';
import type { Rule } from '../rule';
import { listed } from '../text/listed';
import { quote } from '../text/quote';

/** Only where the workbook keeps the last period's tasks. */
export const ls07OutcomeRepeated: Rule = {
  id: 'LS07',
  title: 'Nhiệm vụ chưa xong ghi kết quả y hệt kỳ trước',
  severity: 'Gợi ý',
  example: 'Hai kỳ liền cùng ghi “Đang phối hợp khảo sát”.',
  remedy: 'Ghi việc đã làm thêm trong kỳ này.',
  *check(facts) {
    const { tasks } = facts.entries;
    const same = repeatedTasks(facts.entries);
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
