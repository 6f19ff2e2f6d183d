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
const LACKS = 0.9;

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
  // All words of a name, and not of the next: `kiểm đếm hồ sơ của ba xã cũ` beside `số hóa hồ sơ của ba xã cũ`.
  const isWhole = best.score > 0.99 && (next?.score ?? 0) < LACKS;
  return next && next.score > best.score * NEAR && !isWhole ? undefined : best.task;
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
  const said = new Set(tellingIn(text));
  const sheet = told(facts);
  const row = sheet && said.size > 2 ? surest(said, sheet, ASIDE)?.row : undefined;
  const task = row === undefined ? undefined : datedTasks(facts).get(row);
  const name = new Set(tokensOf(task?.cells.name.text ?? ''));
  return [...said].filter((word) => name.has(word)).length > 1 ? task : undefined;
}

/** The one open task of which a plan tells by the numbers of its Kết quả: all of several, or one beside its words: `số hóa xong 22 hồ sơ còn lại`. */
export function taskCounted(facts: Facts, piece: string): DatedTask | undefined {
  const said = new Set(numbersIn(piece));
  if (said.size === 0) return undefined;
  const deed = tellingIn(piece.replace(/(?:,? phải (?:hoàn thành|xong))? trước ngày.*$/iu, ''));
  const [task, other] = [...datedTasks(facts).values()].filter(({ done, cells }) => {
    const own = numbersIn(cells.outcome.text);
    if (done !== undefined || !own.some((digits) => said.has(digits))) return false;
    const words = new Set(tokensOf(`${cells.name.text} ${cells.outcome.text}`));
    const isTold = deed.length > 2 && deed.every((word) => words.has(word));
    return isTold || (own.length > 1 && own.every((digits) => said.has(digits)));
  });
  return other ? undefined : task;
}

const tellingIn = (text: string): readonly string[] => [
  ...new Set(tokensOf(text).filter((word) => !ASIDE.has(word) && !/\d/u.test(word))),
];

/** Numbers of two digits and more, no days. */
const numbersIn = (text: string): readonly string[] =>
  text.replace(/\d+(?:\/\d+)?\/\d{4}/gu, ' ').match(/\d[\d.,]*\d/gu) ?? [];

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
