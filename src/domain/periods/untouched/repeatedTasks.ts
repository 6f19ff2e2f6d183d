import type { Entries, Row } from '../../entries/entries';
import { taskStatusOf } from '../../figures/taskClass';
import type { TaskKey } from '../../sheets/tasks';
import { headerKey, normalize } from '../../letters/vietnamese';

/** Unfinished tasks whose Kết quả is word for word last period's. */
export function repeatedTasks({ previousTasks, tasks }: Entries): readonly Row<TaskKey>[] {
  if (!previousTasks) return [];
  const before = new Map(
    previousTasks.rows.map(({ cells }) => [
      headerKey(cells.name.text),
      normalize(cells.outcome.text),
    ]),
  );
  return tasks.rows.filter(({ group, cells }) => {
    const status = taskStatusOf(cells.status);
    const open = status === 'Chưa thực hiện' || status === 'Đang triển khai thực hiện';
    const outcome = normalize(cells.outcome.text);
    return !group && open && outcome !== '' && before.get(headerKey(cells.name.text)) === outcome;
  });
}
