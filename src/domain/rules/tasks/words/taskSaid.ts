import { addTo } from '../../../addTo';
import type { Row } from '../../../entries/entries';
import type { Facts } from '../../../facts';
import { memo } from '../../../memo';
import type { Day } from '../../../number/dates/date';
import { perText } from '../../../perText';
import type { TaskKey } from '../../../sheets/tasks';
import { tokensOf } from '../../../words/known/tokens';
import { taskRows } from '../../rows/dataRows';
import { exactDay } from '../../../entries/exactDay';

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
    const [due, done] = [exactDay(cells.deadline), exactDay(cells.doneOn)];
    return {
      cells,
      words: wordsOf(cells.name.text),
      ...(due !== undefined && { due }),
      ...(done !== undefined && { done }),
    };
  }),
);

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

/** The tasks whose names hold a word, by their places: lists are long, and a sentence speaks of few. */
const tasksByWord = memo((facts): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [place, { words }] of datedTasks(facts).entries())
    for (const word of words) {
      addTo(found, word, place);
    }
  return found;
});

/** The weight of all words of each task's name. */
const totals = memo((facts): readonly number[] =>
  datedTasks(facts).map(({ words }) => Math.max(1, sumOf(rarity(facts), words))),
);

function sumOf(weights: ReadonlyMap<string, number>, words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 1;
  return sum;
}

function ranked(facts: Facts, text: string) {
  const tasks = datedTasks(facts);
  const said = wordsOf(text);
  const near = new Set([...said].flatMap((word) => tasksByWord(facts).get(word) ?? []));
  return [...near]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const task = tasks[place];
      if (!task) return [];
      const common = [...task.words].filter((word) => said.has(word));
      const score = sumOf(rarity(facts), common) / (totals(facts)[place] ?? 1);
      return [{ task, shared: common.length, score }];
    })
    .sort((a, b) => b.score - a.score);
}
