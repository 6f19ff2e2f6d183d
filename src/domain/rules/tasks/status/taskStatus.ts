import { taskStatusOf } from '../../../figures/taskClass';
import { TASK_STATUSES, type TaskStatus } from '../../../sheets/tasks';
import { headerKey } from '../../../letters/vietnamese';

/** Other ways in which officers write the four. */
const SYNONYMS: ReadonlyMap<string, TaskStatus> = new Map([
  ['hoàn thành', 'Đã hoàn thành'],
  ['đã xong', 'Đã hoàn thành'],
  ['đã thực hiện xong', 'Đã hoàn thành'],
  ['đang triển khai', 'Đang triển khai thực hiện'],
  ['đang thực hiện', 'Đang triển khai thực hiện'],
  ['đang triển khai, thực hiện', 'Đang triển khai thực hiện'],
  ['chưa triển khai', 'Chưa thực hiện'],
  ['chưa triển khai thực hiện', 'Chưa thực hiện'],
]);

/** The status a text is one of, in whatever case. */
export function taskStatus(text: string): TaskStatus | undefined {
  return taskStatusOf({ text });
}

/** The status that a text can only mean: its beginning, another way to say it, or the same without its marks. */
export function likelyStatus(text: string): TaskStatus | undefined {
  return leadingStatus(text) ?? SYNONYMS.get(headerKey(text)) ?? unmarkedStatus(text);
}

/** The status that a text begins with (`Đã hoàn thành (UBND xã đã rà soát …)`). */
export function leadingStatus(text: string): TaskStatus | undefined {
  const key = headerKey(text);
  return TASK_STATUSES.find((status) => {
    const start = headerKey(status);
    return key.startsWith(start) && !/^\p{L}/u.test(key.slice(start.length));
  });
}

function unmarkedStatus(text: string): TaskStatus | undefined {
  const plain = unmarked(text);
  return TASK_STATUSES.find((status) => unmarked(status) === plain);
}

function unmarked(text: string): string {
  return headerKey(text).replace(/đ/gu, 'd').normalize('NFD').replace(/\p{M}/gu, '');
}
