import type { GatherPlan } from './gatherPlan';

/** Every sheet that a gathering writes into. */
export function gatheredSheets({ inserts, filled, written }: GatherPlan): readonly string[] {
  return [...new Set([...inserts, ...filled, ...written].map(({ sheet }) => sheet))];
}
