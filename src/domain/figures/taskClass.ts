import type { Entry } from '../entries/entry';
import type { Day } from '../number/dates/date';
import { TASK_STATUSES, type TaskStatus } from '../sheets/tasks';
import { headerKey } from '../letters/vietnamese';
import type { TaskClass } from './figures';

/** The cells of a task that its class is taken from. */
export interface TaskCells {
  readonly status: Entry;
  readonly deadline: Entry;
  readonly doneOn: Entry;
}

const BY_TEXT: ReadonlyMap<string, TaskStatus> = new Map(
  TASK_STATUSES.flatMap((status) => [status, headerKey(status)].map((text) => [text, status])),
);

/** Trạng thái as one of the four; `undefined` when it is empty or something else. */
export function taskStatusOf({ text }: Pick<Entry, 'text'>): TaskStatus | undefined {
  return text === '' ? undefined : (BY_TEXT.get(text) ?? BY_TEXT.get(headerKey(text)));
}

/**
 * Phân loại on the measuring day; a deadline on that day is in time. Without a measuring day nothing is overdue,
 * and a task done within a stretch of days counts from its first: late only when that is sure.
 */
export function taskClass(
  { status, deadline, doneOn }: TaskCells,
  today: Day | undefined,
): TaskClass | undefined {
  const chosen = taskStatusOf(status);
  const due = lastDay(deadline);
  switch (chosen) {
    case undefined:
    case 'Không phát sinh':
      return chosen;
    case 'Đã hoàn thành':
      return isAfter(firstDay(doneOn), due) ? 'Hoàn thành quá hạn' : 'Hoàn thành trong hạn';
    default:
      if (isAfter(today, due)) return 'Quá hạn chưa hoàn thành';
      return chosen === 'Chưa thực hiện' ? 'Chưa thực hiện trong hạn' : 'Đang thực hiện trong hạn';
  }
}

function isAfter(day: Day | undefined, due: Day | undefined): boolean {
  return day !== undefined && due !== undefined && day > due;
}

function firstDay({ meaning }: Entry): Day | undefined {
  return meaning.kind === 'date' ? meaning.span.from : undefined;
}

function lastDay({ meaning }: Entry): Day | undefined {
  return meaning.kind === 'date' ? meaning.span.to : undefined;
}
