import type { Entries, Row } from '../entries/entries';
import { eachInSteps, finish, type Steps } from '../memo/steps';
import { measuringDay } from '../entries/info/infoItems';
import type { TargetKey } from '../sheets/targets';
import { derivedFigures } from './derivedFigures';
import { enteredFigures } from './enteredFigures';
import type { Figure, Figures, TargetResult, TaskResult } from './figures';
import { goalOf } from './targets/goal';
import { infoFigures } from './infoFigures';
import { rateOf } from './targets/rate';
import { resultOf } from './targets/result';
import { targetStatus } from './targets/targetStatus';
import { taskClass } from './taskClass';

/** Everything computed from the entries: targets judged, tasks classed, and every name that `{{…}}` may use. */
export function deriveFigures(entries: Entries): Figures {
  return finish(figureSteps(entries));
}

/** The same, row by row. */
export function* figureSteps(entries: Entries): Steps<Figures> {
  const rows = entries.targets.rows.filter(({ group }) => !group);
  const targets = yield* eachInSteps(rows, targetResult);
  const tasks = yield* taskResults(entries);
  const byName = new Map<string, Figure>();
  for (const figure of enteredFigures(entries)) {
    byName.set(figure.name, figure);
    yield;
  }
  for (const figure of derivedFigures(entries, { targets, tasks })) {
    byName.set(figure.name, figure);
    yield;
  }
  for (const figure of infoFigures(entries)) byName.set(figure.name, figure);
  return { byName, targets, tasks };
}

function targetResult({ row, cells }: Row<TargetKey>): TargetResult {
  const result = resultOf(cells);
  const goal = goalOf(cells.comparison, cells.goal);
  const rate = rateOf(result, goal);
  const status = targetStatus(result, goal);
  return rate === undefined ? { row, status } : { row, rate, status };
}

function* taskResults(entries: Entries): Steps<readonly TaskResult[]> {
  const today = measuringDay(entries);
  const rows = entries.tasks.rows.filter(({ group }) => !group);
  return yield* eachInSteps(rows, ({ row, cells }): TaskResult => {
    const found = taskClass(cells, today);
    return found === undefined ? { row } : { row, class: found };
  });
}
