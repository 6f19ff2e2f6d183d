import type { Outcome } from '../excel/requests/outcome';
import { done } from '../excel/requests/outcome';
import type { Press } from '../excel/requests/press';
import { problem } from '../excel/requests/problem';

/** Long work outside Excel that the press can stop: stopped, it is an outcome like any other. */
export async function unlessCancelled<T>(
  press: Press,
  work: () => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (press.signal?.aborted) return { ok: false, problem: problem('cancelled') };
    throw error;
  }
}
