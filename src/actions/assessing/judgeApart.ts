import type { Finding } from '../../domain/findings/finding';
import type { Grids } from '../../domain/grid';
import type { Verdict } from './verdicts';

/** The findings of each report of a workbook, by its addressee; `undefined` names the main one. */
export type Judgement = ReadonlyMap<string | undefined, readonly Finding[]>;

/** Begins a thread; where a page may have none it throws. */
export type StartJudge = () => Worker | Promise<Worker>;

/** A thread that says nothing for so long after it was begun does not run here. */
const SILENT_MS = 10_000;

/** The thread of the press before, with all of its code warm. */
let idle: Worker | undefined;

const inBundle: StartJudge = async () => (await import('./startJudge')).startJudge();

/**
 * What the rules say, found in a thread beside the page's own. `undefined` where the page can have no thread, where the
 * thread fails, and once the press is told to stop.
 */
export async function judgeApart(
  grids: Grids,
  signal?: AbortSignal,
  start: StartJudge = inBundle,
): Promise<Judgement | undefined> {
  const thread = takeIdle() ?? (await begun(start));
  if (!thread) return undefined;
  const judgement = signal?.aborted ? undefined : await answer(thread, grids, signal);
  if (judgement && !idle) idle = thread;
  else thread.terminate();
  return judgement;
}

function takeIdle(): Worker | undefined {
  const thread = idle;
  idle = undefined;
  return thread;
}

async function begun(start: StartJudge): Promise<Worker | undefined> {
  if (start === inBundle && typeof Worker === 'undefined') return undefined;
  try {
    const thread = await start();
    if (await isThere(thread)) return thread;
    thread.terminate();
  } catch {
    // The page judges by itself.
  }
  return undefined;
}

function isThere(thread: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, SILENT_MS, false);
    const settle = (there: boolean) => (): void => {
      clearTimeout(timer);
      resolve(there);
    };
    thread.addEventListener('message', settle(true), { once: true });
    thread.addEventListener('error', settle(false), { once: true });
  });
}

function answer(
  thread: Worker,
  grids: Grids,
  signal: AbortSignal | undefined,
): Promise<Judgement | undefined> {
  return new Promise((resolve) => {
    const found = new Map<string | undefined, Finding[]>([[undefined, []]]);
    const ended = new AbortController();
    const end = (judgement?: Judgement): void => {
      ended.abort();
      resolve(judgement);
    };
    const until = { signal: ended.signal };
    const give = (): void => {
      end();
    };
    const hear = ({ data }: MessageEvent<Verdict>): void => {
      if (data.kind === 'done') end(found);
      if (data.kind !== 'findings') return;
      const { addressee, findings } = data;
      found.set(addressee, [...(found.get(addressee) ?? []), ...findings]);
    };
    thread.addEventListener('message', hear, until);
    thread.addEventListener('error', give, until);
    signal?.addEventListener('abort', give, until);
    thread.postMessage(grids);
  });
}
