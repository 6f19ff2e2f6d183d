import { placeKey } from '../../place';
import type { Conflict, FilledCell, GatherPlan } from './gatherPlan';

/** How a conflict is settled: by the value at this place of its list, or by the sum of the files. */
export type Choice = number | 'total';

/** Choices by the place of the conflict (`Số liệu!D7`); one without a choice stays as it is. */
export type Choices = ReadonlyMap<string, Choice>;

/** The plan with the conflicts that were settled among the cells that are filled. */
export function settleConflicts(plan: GatherPlan, main: string, choices: Choices): GatherPlan {
  const chosen = plan.conflicts.map((one) => ({ one, choice: choices.get(placeKey(one)) }));
  const totals = chosen.flatMap(({ one, choice }) =>
    choice === 'total' && one.total ? [one.total] : [],
  );
  const filled = [
    ...plan.filled,
    ...chosen.flatMap(({ one, choice }) => taken(one, main, choice)),
    ...totals.flatMap((total) => total.filled),
  ];
  return {
    ...plan,
    filled: [...new Map(filled.map((cell) => [placeKey(cell), cell])).values()],
    conflicts: chosen.flatMap(({ one, choice }) => (choice === undefined ? [one] : [])),
    sums: Object.fromEntries([plan, ...totals].flatMap(({ sums }) => Object.entries(sums))),
  };
}

function taken(
  { sheet, cell, name, before, values }: Conflict,
  main: string,
  choice: Choice | undefined,
): readonly FilledCell[] {
  const value = typeof choice === 'number' ? values[choice] : undefined;
  if (!value || value.file === main) return [];
  const { file, value: after, format, taken: written = { after, format } } = value;
  return [{ sheet, cell, name, before, ...written, from: [file] }];
}
