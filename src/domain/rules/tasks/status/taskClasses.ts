import type { TaskClass } from '../../../figures/figures';
import { memo } from '../../../memo/memo';

/** Phân loại of every task by its sheet row; a task without a status has none. */
export const taskClasses = memo(({ figures }) => {
  const classes = new Map<number, TaskClass>();
  for (const { row, class: one } of figures.tasks) if (one) classes.set(row, one);
  return classes;
});
