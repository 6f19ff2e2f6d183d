import type { Row, Table } from '../entries/entries';
import type { Facts } from '../facts';
import { cellAddress } from '../place';
import { TARGETS, TASKS } from '../sheets';
import type { TargetKey } from '../sheets/targets';
import type { TaskKey } from '../sheets/tasks';
import { repeatedTasks } from '../periods/untouched/repeatedTasks';
import { fillingPart, type EmptyCell, type FillingPart } from './fillingPart';
import { isReported } from './isReported';

/** Every target wants its result. */
export function targetsToFill(facts: Facts): FillingPart {
  const { targets } = facts.entries;
  const first = { name: 'name', reported: isReported(facts, TARGETS, 'ct') } as const;
  return rowsToFill<TargetKey>(targets, first, ({ cells }) => ({
    at: cells.result.at,
    label: cells.name.text,
    filled: hasResult(cells),
  }));
}

/** Every task wants its status; one that goes on from the last period, a new Kết quả. */
export function tasksToFill(facts: Facts): FillingPart {
  const { sheet, needed, empty } = tasksWithoutStatus(facts);
  const kept = repeatedTasks(facts.entries).map(({ cells }): EmptyCell => ({
    at: cells.outcome.at,
    label: cells.name.text,
    kept: true,
  }));
  return fillingPart(sheet, needed, [...empty, ...kept]);
}

function tasksWithoutStatus(facts: Facts): FillingPart {
  const { tasks } = facts.entries;
  const first = { name: 'name', reported: isReported(facts, TASKS, 'nv') } as const;
  return rowsToFill<TaskKey>(tasks, first, ({ cells }) => ({
    at: cells.status.at,
    label: cells.name.text,
    filled: cells.status.text !== '' || cells.outcome.text !== '',
  }));
}

interface Asked {
  readonly at: { readonly sheet: string; readonly cell: string };
  readonly label: string;
  readonly filled: boolean;
}

/** A table without a row wants its first where the report needs one: the cell of its name. */
function rowsToFill<K extends string>(
  { present, sheet, headerRow, columns, rows }: Table<K>,
  { name, reported }: { readonly name: K; readonly reported: boolean },
  ask: (row: Row<K>) => Asked,
): FillingPart {
  if (!present || headerRow === 0) return fillingPart(sheet, 0, []);
  const asked = rows.filter(({ group }) => !group).map(ask);
  if (asked.length === 0) {
    if (!reported) return fillingPart(sheet, 0, []);
    const cell = cellAddress(headerRow, columns[name] ?? 0);
    return fillingPart(sheet, 1, [{ at: { sheet, cell }, label: '' }]);
  }
  const empty = asked.filter(({ at, filled }) => !filled && at.cell !== '');
  return fillingPart(
    sheet,
    asked.length,
    empty.map(({ at, label }) => ({ at, label })),
  );
}

function hasResult({ result, numerator, denominator }: Row<TargetKey>['cells']): boolean {
  return result.text !== '' || (numerator.text !== '' && denominator.text !== '');
}
