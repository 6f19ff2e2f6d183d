/** More stretches than these are counted: nobody reads a hundred numbers. */
const MOST_SHOWN = 20;

/** `dòng 9`, `các dòng 5–7, 12`: runs of three and more are drawn together; a long list ends in `… và 80 dòng khác`. */
export function rowNames(rows: readonly number[]): string {
  const runs = runsOf([...new Set(rows)].sort((a, b) => a - b));
  const shown = runs.slice(0, MOST_SHOWN).map(spanName).join(', ');
  const left = runs.slice(MOST_SHOWN).reduce((sum, run) => sum + run.length, 0);
  if (left > 0) return `các dòng ${shown} … và ${left} dòng khác`;
  return rows.length === 1 ? `dòng ${shown}` : `các dòng ${shown}`;
}

function runsOf(rows: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function spanName(run: readonly number[]): string {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? first;
  return run.length > 2 ? `${first}–${last}` : run.join(', ');
}
