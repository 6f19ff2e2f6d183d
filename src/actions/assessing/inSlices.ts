import { turn } from '../../docx/turn';
import type { Steps } from '../../domain/memo/steps';

/** Milliseconds of work before the event loop gets its turn: a step that is under way may still take its time. */
const SLICE = 16;

/**
 * Long work without holding up the page: after every slice the event loop has its turn.
 * @throws once the press is told to stop.
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (let pause = performance.now() + SLICE; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < pause) continue;
    await turn();
    signal?.throwIfAborted();
    pause = performance.now() + SLICE;
  }
}
