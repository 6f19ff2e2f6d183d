import type { Row } from '../../../entries/entries';
import { exactDay } from '../../../entries/exactDay';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Day } from '../../../number/dates/date';
import type { TaskKey } from '../../../sheets/tasks';
import { countedSheets, type CountedSheet } from '../../../words/counted/countedSheets';
import { sharing, surest } from '../../../words/counted/namedRows';
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

/** The one task in whose name and Kết quả all telling words of a clause stand: `đối soát nốt 720 thửa đất`. */
export function taskMeant(facts: Facts, text: string): DatedTask | undefined {
  const said = new Set(tokensOf(text).filter((word) => !ASIDE.has(word) && !/\d/u.test(word)));
  const sheet = told(facts);
  const row = sheet && said.size > 2 ? surest(said, sheet, ASIDE)?.row : undefined;
  const task = row === undefined ? undefined : datedTasks(facts).get(row);
  const name = new Set(tokensOf(task?.cells.name.text ?? ''));
  return [...said].filter((word) => name.has(word)).length > 1 ? task : undefined;
}

/** What says that something is to be done, not what. */
const ASIDE: ReadonlySet<string> = new Set(
  'nốt tiếp tục hoàn thành thực hiện triển khai còn lại toàn bộ bảo đảm phấn đấu đúng trong trước thời hạn tỉnh phường xã giao theo yêu cầu dứt điểm'.split(
    ' ',
  ),
);

/** The tasks as sentences count them, each called by what has been done of it too. */
const told = memo((facts): CountedSheet | undefined => {
  const sheet = countedSheets(facts).find(({ kind }) => kind === 'tasks');
  const names = taskRows(facts).map(
    ({ row, cells }) => [row, `${cells.name.text} ${cells.outcome.text}`] as const,
  );
  return sheet && { ...sheet, names: new Map(names) };
});

/** Days of the other tasks that some words may speak of, by more than the name of the one they are meant for. */
export function daysNear(facts: Facts, text: string, { cells }: DatedTask): readonly Day[] {
  const own = new Set(tokensOf(cells.name.text));
  const more = tokensOf(text).filter((word) => !own.has(word));
  const besides = new Set(ranked(facts, more.join(' ')).map(({ task }) => task));
  return ranked(facts, text)
    .filter(({ task, score }) => score >= ENOUGH / 2 && besides.has(task))
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
