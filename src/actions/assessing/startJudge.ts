/** A thread of the page; webpack builds its piece of the bundle from this very form of the call. */
export function startJudge(): Worker {
  return new Worker(new URL('./judgeWorker.ts', import.meta.url));
}
