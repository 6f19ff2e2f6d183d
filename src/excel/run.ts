import type { Outcome } from './outcome';
import { done } from './outcome';
import type { Press } from './press';
import type { Purpose } from './problem';
import { API_LEVEL, isReadOnly, problem, problemOfError } from './problem';

const RETRY_MS = 400;

/**
 * The one place that calls `Excel.run`. What Office refuses comes back as one typed problem; while a cell is being
 * edited the press waits, says so through `onWaiting`, and begins anew when the edit ends (office-js#806).
 * `work` must therefore bear being begun again. Errors of our own are thrown on.
 */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  press: Press = {},
  purpose: Purpose = 'read',
): Promise<Outcome<T>> {
  if (!supports(API_LEVEL)) return { ok: false, problem: problem('too-old') };
  if (purpose === 'write' && isReadOnly()) return { ok: false, problem: problem('read-only') };
  return attempt(work, press, purpose, false);
}

/** True where Excel has this level of its API. */
export function supports(level: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', level);
}

async function attempt<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  press: Press,
  purpose: Purpose,
  waited: boolean,
): Promise<Outcome<T>> {
  try {
    press.signal?.throwIfAborted();
    return done(await Excel.run(optionsFor(purpose, waited), work));
  } catch (error) {
    if (press.signal?.aborted) return { ok: false, problem: problem('cancelled') };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const found = await problemOfError(error, purpose);
    if (found.code !== 'editing') return { ok: false, problem: found };
    press.onWaiting?.(found.sentence);
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  return attempt(work, press, purpose, true);
}

/** One undo step for all that a press writes, where Excel can (ExcelApi 1.20). */
function optionsFor(purpose: Purpose, waited: boolean): Excel.RunOptions {
  const options: Excel.RunOptions = { delayForCellEdit: waited };
  if (purpose === 'write' && supports('1.20')) options.mergeUndoGroup = true;
  return options;
}
