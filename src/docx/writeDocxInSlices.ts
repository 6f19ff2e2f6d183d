import type { Report } from '../domain/report/report';
import { countPauses } from './document/countPauses';
import { packageSteps } from './packageSteps';

/** How a long report is written without holding up the page it is written from. */
export interface Slicing {
  /** Called between slices with the share that is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the writing between two slices; the promise then rejects. */
  readonly signal?: AbortSignal;
}

/** Milliseconds of work before the event loop gets its turn: under a frame and a half. */
const SLICE = 20;

/** The same bytes as `writeDocx`, written in slices. */
export async function writeDocxInSlices(report: Report, slicing: Slicing): Promise<Uint8Array> {
  const steps = packageSteps(report);
  const pauses = countPauses(report);
  let written = 0;
  for (let pause = Date.now() + SLICE; ; written++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() < pause) continue;
    slicing.onProgress?.(Math.min(1, written / pauses));
    await turn();
    if (slicing.signal?.aborted) throw new Error('The writing was cancelled.');
    pause = Date.now() + SLICE;
  }
}

/** Lets the event loop run: painting, presses, the host's messages. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
