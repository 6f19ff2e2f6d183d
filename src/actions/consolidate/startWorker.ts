/** A thread of the page; webpack builds its piece of the bundle from this very form of the call. */
export function startWorker(): Worker {
  return new Worker(new URL('./summarizeWorker.ts', import.meta.url));
}
