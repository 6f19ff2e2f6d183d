import type { Run } from '../../run';

/** The runs between two letters of their text. */
export function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
