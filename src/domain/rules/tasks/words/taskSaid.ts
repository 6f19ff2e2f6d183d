import type { Row } from '../../../entries/entries';
import { exactDay } from '../../../entries/exactDay';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo';
import type { Day } from '../../../number/dates/date';
import type { TaskKey } from '../../../sheets/tasks';
import { countedSheets } from '../../../words/counted/countedSheets';
import { sharing } from '../../../words/counted/namedRows';
import { tokensOf } from '../../../words/known/tokens';
import { taskRows } from '../../rows/dataRows';

/** A task with its days, as far as they are days. */
export interface DatedTask {
  readonly cells: Row<TaskKey>['cells'];
  readonly due?: Day;
  readonly done?: Day;
}

/** So much of a task's name makes it the one that is spoken of; one that comes near makes it unsure. */
const ENOUGH = 0.5;
const NEAR = 0.75;

/** Every task with its days, by its row. */
export const datedTasks = memo(
  (facts): ReadonlyMap<number, DatedTask> =>
    new Map(
      taskRows(facts).map(({ row, cells }) => {
        const [due, done] = [exactDay(cells.deadline), exactDay(cells.doneOn)];
        const days = { ...(due !== undefined && { due }), ...(done !== undefined && { done }) };
        return [row, { cells, ...days }];
      }),
    ),
);

/** The one task of whose name some words have the most. */
export function taskSaid(facts: Facts, text: string): DatedTask | undefined {
  const [best, next] = ranked(facts, text);
  if (!best || best.score < ENOUGH || best.shared < 3) return undefined;
  return next && next.score > best.score * NEAR ? undefined : best.task;
}

/** The one open task, late on a day, that some words share two words with. */
export function lateTaskSaid(facts: Facts, text: string, on: Day): DatedTask | undefined {
  const late = ranked(facts, text).filter(
    ({ task: { due, done }, shared }) => shared > 1 && done === undefined && (due ?? on) < on,
  );
  return late.length === 1 ? late[0]?.task : undefined;
}

/** Days of all tasks that some words may speak of. */
export function daysNear(facts: Facts, text: string): readonly Day[] {
  return ranked(facts, text)
    .filter(({ score }) => score >= ENOUGH / 2)
    .flatMap(({ task: { due, done } }) => [due ?? [], done ?? []].flat());
}

/** The tasks that some words may be meant for, the likeliest first. */
function ranked(facts: Facts, text: string) {
  const sheet = countedSheets(facts).find(({ kind }) => kind === 'tasks');
  const near = sheet ? sharing(new Set(tokensOf(text)), sheet) : [];
  return near
    .flatMap(({ row, shared, part }) => {
      const task = datedTasks(facts).get(row);
      return task ? [{ task, shared, score: part }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
