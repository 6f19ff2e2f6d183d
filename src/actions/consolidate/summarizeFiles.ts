import type { FileSummary } from '../../domain/periods/consolidate/summary';
import { unreadableFile } from '../../domain/periods/consolidate/unreadableFile';
import { distinctNames } from '../../domain/periods/distinctNames';
import type { Press } from '../../excel/requests/press';
import { fileBytes } from '../../file/open/fileBytes';
import { summarizeBytes } from '../../file/open/summarizeBytes';
import type { SummaryRequest } from './summarizeWorker';

/** A file that keeps a thread busy for longer is given up, and the thread with it. */
const LONGEST_MS = 30_000;
/** Each thread holds about 100 MB. */
const MOST_THREADS = 4;

/** Begins a thread; where a page may have none it throws. */
export type StartThread = () => Promise<Worker>;

const inBundle: StartThread = async () => (await import('./startWorker')).startWorker();

/** Reads and checks chosen files in threads, where the page may have any; the summaries come in the order of the files. */
export async function summarizeFiles(
  files: readonly File[],
  press: Press = {},
  start: StartThread = inBundle,
): Promise<readonly FileSummary[]> {
  const names = distinctNames(files.map(({ name }) => name));
  const found = new Map<number, FileSummary>();
  const waiting = files.map((_, index) => index).reverse();
  const next = (): number | undefined => {
    press.signal?.throwIfAborted();
    press.onProgress?.({ stage: 'read', finished: found.size, total: files.length });
    return waiting.pop();
  };
  const work = async (): Promise<void> => {
    let thread = await threadOf(start);
    try {
      for (let index = next(); index !== undefined; index = next()) {
        const answer = await summaryOf(files[index], names[index] ?? '', thread, press.signal);
        if (answer === 'lost') {
          thread?.terminate();
          thread = await threadOf(start);
        }
        found.set(index, answer === 'lost' ? lost(names[index] ?? '') : answer);
      }
    } finally {
      thread?.terminate();
    }
  };
  const cores = Math.max(1, navigator.hardwareConcurrency || 1);
  const count = Math.min(cores, MOST_THREADS, files.length);
  await Promise.all(Array.from({ length: count }, work));
  return names.map((name, index) => found.get(index) ?? lost(name));
}

async function threadOf(start: StartThread): Promise<Worker | undefined> {
  try {
    return await start();
  } catch {
    // A page without threads reads the files itself, one after the other.
    return undefined;
  }
}

async function summaryOf(
  chosen: File | undefined,
  file: string,
  thread: Worker | undefined,
  signal: AbortSignal | undefined,
): Promise<FileSummary | 'lost'> {
  if (!chosen) return 'lost';
  const read = await fileBytes(chosen);
  if (!read.ok) return unreadableFile(file, file, `tệp ${read.sentence}`);
  return ask(thread, { file, bytes: read.bytes }, signal);
}

/** The answer of a thread; of the page itself where there is none. */
async function ask(
  thread: Worker | undefined,
  request: SummaryRequest,
  signal: AbortSignal | undefined,
): Promise<FileSummary | 'lost'> {
  if (!thread) {
    await new Promise((resolve) => setTimeout(resolve));
    return summarizeBytes(request.file, request.bytes);
  }
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const end = (answer: FileSummary | 'lost'): void => {
      clearTimeout(timer);
      ended.abort();
      resolve(answer);
    };
    const timer = setTimeout(end, LONGEST_MS, 'lost');
    const { signal: until } = ended;
    const heard = ({ data }: MessageEvent<FileSummary>): void => {
      end(data);
    };
    thread.addEventListener('message', heard, { signal: until });
    thread.addEventListener(
      'error',
      () => {
        end('lost');
      },
      { signal: until },
    );
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new Error('stopped'));
      },
      { signal: until },
    );
    thread.postMessage(request, [request.bytes.buffer]);
  });
}

function lost(file: string): FileSummary {
  return unreadableFile(file, file, 'tệp quá lớn hoặc không đọc xong');
}
