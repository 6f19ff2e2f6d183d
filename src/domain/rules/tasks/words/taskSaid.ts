import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo';
import type { Day } from '../../../number/dates/date';
import { perText } from '../../../perText';
import type { TaskKey } from '../../../sheets/tasks';
import { tokensOf } from '../../../words/known/tokens';
import { taskRows } from '../../rows/dataRows';

/** A task with its days, as far as they are days. */
export interface DatedTask {
  readonly cells: Row<TaskKey>['cells'];
  readonly words: ReadonlySet<string>;
  readonly due?: Day;
  readonly done?: Day;
}

/** So much of a task's name makes it the one that is spoken of; one that comes near makes it unsure. */
const ENOUGH = 0.5;
const NEAR = 0.75;

const wordsOf = perText((text): ReadonlySet<string> => new Set(tokensOf(text)));

const datedTasks = memo((facts): readonly DatedTask[] =>
  taskRows(facts).map(({ cells }) => {
    const [due, done] = [dayOf(cells.deadline), dayOf(cells.doneOn)];
    return {
      cells,
      words: wordsOf(cells.name.text),
      ...(due !== undefined && { due }),
      ...(done !== undefined && { done }),
    };
  }),
);

function dayOf({ meaning }: Row<TaskKey>['cells']['deadline']): Day | undefined {
  return meaning.kind === 'date' && meaning.span.precision === 'day' ? meaning.span.to : undefined;
}

/** How rare each word is among the names of the tasks. */
const rarity = memo((facts): ReadonlyMap<string, number> => {
  const tasks = datedTasks(facts);
  const counts = new Map<string, number>();
  for (const { words } of tasks)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + tasks.length / count)]));
});

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

function ranked(facts: Facts, text: string) {
  const weights = rarity(facts);
  const said = wordsOf(text);
  return datedTasks(facts)
    .map((task) => {
      const common = [...task.words].filter((word) => said.has(word));
      const sum = (words: Iterable<string>) =>
        [...words].reduce((all, word) => all + (weights.get(word) ?? 1), 0);
      return { task, shared: common.length, score: sum(common) / Math.max(1, sum(task.words)) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.score - a.score);
}
