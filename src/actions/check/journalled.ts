import type { RefusedChange } from '../../domain/fixes/refusals';
import { Journal } from '../../excel/fixes/journal';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import type { Press } from '../../excel/requests/press';
import { run } from '../../excel/requests/run';
import { settleFixes } from '../../excel/fixes/settleFixes';
import type { Mended } from './mendFindings';

/**
 * Runs what changes cells under a journal: whatever was done can be taken back, also when Excel breaks off half-way.
 * `work` must bear being begun again.
 */
export async function journalled(
  work: (context: Excel.RequestContext, journal: Journal) => Promise<readonly RefusedChange[]>,
  press: Press,
): Promise<Outcome<Mended>> {
  const journal = new Journal();
  const outcome = await run((context) => work(context, journal), press, 'write');
  if (outcome.ok) return done(mended(journal, outcome.value));
  const { problem } = outcome;
  if (journal.undo.length === 0) return outcome;
  const answers = problem.code !== 'silent' && problem.code !== 'cancelled';
  if (answers) await run((context) => settleFixes(context, journal), {}, 'write');
  return done({ ...mended(journal, []), problem });
}

function mended(journal: Journal, refused: readonly RefusedChange[]): Mended {
  return { changed: journal.changed, refused, undo: journal.undo };
}
