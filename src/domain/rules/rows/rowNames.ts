/** `dòng 9`, `các dòng 5–7, 12`: runs of three and more are drawn together. */
export function rowNames(rows: readonly number[]): string {
  const spans = runsOf([...new Set(rows)].sort((a, b) => a - b)).map(spanName);
  return rows.length === 1 ? `dòng ${spans.join('')}` : `các dòng ${spans.join(', ')}`;
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
