import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileSummary } from '../../domain/periods/consolidate/summary';
import { unreadableFile } from '../../domain/periods/consolidate/unreadableFile';
import { distinctNames } from '../../domain/periods/distinctNames';

/** A file that keeps a thread busy for longer is given up, and the thread with it. */
const LONGEST_MS = 30_000;
/** Megabytes that a thread's objects may take. */
const MOST_MB = 160;

/** Reads and checks files on all cores; the summaries come in the order of the paths. */
export async function summarizeFiles(paths: readonly string[]): Promise<readonly FileSummary[]> {
  const found = new Map<string, FileSummary>();
  const names = distinctNames(paths.map((path) => basename(path)));
  const waiting = paths.map((path, index) => ({ path, name: names[index] ?? path })).reverse();
  const threads = Math.max(1, Math.min(availableParallelism(), paths.length));
  await Promise.all(Array.from({ length: threads }, () => drain(waiting, found)));
  return paths.map((path, index) => found.get(path) ?? lost({ path, name: names[index] ?? path }));
}

/** A file and how it is called in the whole. */
interface Named {
  readonly path: string;
  readonly name: string;
}

/** One thread's work; a new thread takes over from one that failed. */
async function drain(waiting: Named[], found: Map<string, FileSummary>): Promise<void> {
  let worker = startWorker();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const summary = await ask(worker, file);
    found.set(file.path, summary ?? lost(file));
    if (summary) continue;
    await worker.terminate();
    worker = startWorker();
  }
  await worker.terminate();
}

/** A thread does not inherit the loader of TypeScript (Node 20): it begins with a line that loads it. */
function startWorker(): Worker {
  const loader = JSON.stringify(require.resolve('tsx/cjs'));
  const work = JSON.stringify(join(__dirname, 'consolidateWorker.ts'));
  return new Worker(`require(${loader}); require(${work});`, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
}

/** The answer to one path; `undefined` where the thread failed or took too long. */
async function ask(worker: Worker, file: Named): Promise<FileSummary | undefined> {
  return new Promise((resolve) => {
    const end = (summary?: FileSummary): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      resolve(summary);
    };
    const timer = setTimeout(end, LONGEST_MS);
    worker.once('message', ({ summary }: { readonly summary: FileSummary }) => {
      end(summary);
    });
    worker.once('error', () => {
      end();
    });
    worker.postMessage(file);
  });
}

function lost({ path, name }: Named): FileSummary {
  return unreadableFile(name, path, 'tệp quá lớn hoặc không đọc xong');
}
