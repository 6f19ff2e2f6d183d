import type { Entries } from './entries';

/** Sheets that were probably renamed: what they are called now, and what they should be. */
export function renamedSheets({
  problems,
}: Pick<Entries, 'problems'>): readonly { readonly from: string; readonly to: string }[] {
  return problems.flatMap((problem) =>
    problem.kind === 'missing-sheet' && problem.similar !== undefined
      ? [{ from: problem.similar, to: problem.name }]
      : [],
  );
}
