import type { Change, Fix } from '../domain/finding';
import { distinctChanges } from '../domain/distinctChanges';
import type { Mended } from '../excel/applyFixes';
import { applyFixes } from '../excel/applyFixes';
import type { Outcome } from '../excel/outcome';
import type { Press } from '../excel/press';
import { run } from '../excel/run';

export type { Mended, RefusedChange } from '../excel/applyFixes';

/** Applies fixes: cells are read again first, and one that changed meanwhile is left alone, with a sentence. */
export async function mendFindings(
  fixes: readonly Fix[],
  press: Press = {},
): Promise<Outcome<Mended>> {
  return change(distinctChanges(fixes), press);
}

/** Takes an action's changes back, cell by cell, where nobody has typed since. `undo` comes from its result. */
export async function undoMending(
  undo: readonly Change[],
  press: Press = {},
): Promise<Outcome<Mended>> {
  return change(undo, press);
}

async function change(changes: readonly Change[], press: Press): Promise<Outcome<Mended>> {
  press.onProgress?.({ stage: 'mend', finished: 0, total: 1 });
  return run((context) => applyFixes(context, changes), press, 'write');
}
