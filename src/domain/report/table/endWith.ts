import type { Run } from '../run';

/** The runs with something behind them: part of the last run, or a run of its own behind a field. */
export function endWith(runs: readonly Run[], ending: string): readonly Run[] {
  const last = runs.at(-1);
  if (!last || last.field !== undefined || last.mark) return [...runs, { text: ending }];
  return [...runs.slice(0, -1), { ...last, text: last.text + ending }];
}
