import type { Change, Fix } from '../../domain/findings/finding';
import { applyFixes } from '../../excel/fixes/applyFixes';
import type { Outcome } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { journalled, type Mended } from './journalled';

export type { RefusedChange } from '../../domain/fixes/refusals';

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
