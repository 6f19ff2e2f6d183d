import type { Press, Stage } from './press';

/** A part of a request: what it queues, and about how many bytes that takes on the wire. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Well under 1 MB, so that a wrong estimate still is; Excel on the web refuses 5 MB. */
export const REQUEST_BYTES = 800_000;

/** Carries out the steps in order, in as few requests as their size allows, and can be stopped between two. */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  stage: Stage,
  press: Press = {},
): Promise<void> {
  const batches = packSteps(steps);
  for (const [index, batch] of batches.entries()) {
    press.signal?.throwIfAborted();
    press.onProgress?.({ stage, finished: index, total: batches.length });
    await sendBatch(context, batch);
  }
}

/** Steps grouped so that no group exceeds the limit; a single step that does stands alone. */
export function packSteps<S extends Pick<Step, 'bytes'>>(
  steps: readonly S[],
  limit = REQUEST_BYTES,
): S[][] {
  const batches: S[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room || batches.length === 0) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}

async function sendBatch(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const step of batch) step.queue(context);
  await context.sync();
}

/** Bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
