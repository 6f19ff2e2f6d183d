import type { Change, Fix } from '../../domain/finding';
import type { RefusedChange } from '../../domain/fixes/refusals';
import { applyFixes } from '../../excel/fixes/applyFixes';
import type { OfficeProblem, Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { journalled } from './journalled';

export type { RefusedChange } from '../../domain/fixes/refusals';

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
  return journalled((context, journal) => applyFixes(context, fixes, journal, press), press);
}

/** Takes an action's changes back, fix by fix, where nobody has typed since. `undo` comes from its result. */
export async function undoMending(
  undo: readonly Change[],
  press: Press = {},
): Promise<Outcome<Mended>> {
  const fixes = new Map<string, Change[]>();
  for (const [index, { together = String(index), ...change }] of undo.entries())
    fixes.set(together, [...(fixes.get(together) ?? []), change]);
  return mendFindings(
    [...fixes.values()].map((changes) => ({ label: '', certain: true, changes })),
    press,
  );
}
