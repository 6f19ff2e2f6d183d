import type { Change, Fix } from '../domain/finding';
import type { RefusedChange } from '../excel/applyFixes';
import { applyFixes } from '../excel/applyFixes';
import { Journal } from '../excel/journal';
import type { OfficeProblem, Outcome } from '../excel/outcome';
import { done } from '../excel/outcome';
import type { Press } from '../excel/press';
import { run } from '../excel/run';
import { settleFixes } from '../excel/settleFixes';

export type { RefusedChange } from '../excel/applyFixes';

/** What became of a set of fixes. */
export interface Mended {
  readonly changed: readonly Change[];
  readonly refused: readonly RefusedChange[];
  /** The changes that take it all back, in one action (the add-in's own journal; Excel's undo works as well). */
  readonly undo: readonly Change[];
  /** Why it broke off half-way: what was changed until then stands, and can be taken back. */
  readonly problem?: OfficeProblem;
}

/**
 * Applies fixes, each as a whole or not at all: cells and the keys of their rows are read again first, and a fix that no
 * longer fits is left alone, with a sentence.
 */
export async function mendFindings(
  fixes: readonly Fix[],
  press: Press = {},
): Promise<Outcome<Mended>> {
  press.onProgress?.({ stage: 'mend', finished: 0, total: 1 });
  const journal = new Journal();
  const outcome = await run(
    (context) => applyFixes(context, fixes, journal, press),
    press,
    'write',
  );
  if (outcome.ok) return done(mended(journal, outcome.value));
  const { problem } = outcome;
  if (journal.undo.length === 0) return outcome;
  const answers = problem.code !== 'silent' && problem.code !== 'cancelled';
  if (answers) await run((context) => settleFixes(context, journal), {}, 'write');
  return done({ ...mended(journal, []), problem });
}

/** Takes an action's changes back, cell by cell, where nobody has typed since. `undo` comes from its result. */
export async function undoMending(
  undo: readonly Change[],
  press: Press = {},
): Promise<Outcome<Mended>> {
  return mendFindings(
    undo.map((change) => ({ label: '', certain: true, changes: [change] })),
    press,
  );
}

function mended(journal: Journal, refused: readonly RefusedChange[]): Mended {
  return { changed: journal.changed, refused, undo: journal.undo };
}
