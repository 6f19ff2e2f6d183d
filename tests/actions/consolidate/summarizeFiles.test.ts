import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SummaryRequest } from '../../../src/actions/consolidate/summarizeWorker';
import { summarizeFiles } from '../../../src/actions/consolidate/summarizeFiles';
import { summarizeBytes } from '../../../src/file/open/summarizeBytes';

const KHA_SON: BlobPart = new Uint8Array(
  readFileSync(join(__dirname, '../../../assets/examples/kha-son.xlsx')),
);
const FILES = [
  new File([KHA_SON], 'a.xlsx'),
  new File(['không phải sổ'], 'hong.xlsx'),
  new File([KHA_SON], 'a.xlsx'),
];
const NAMES = ['a.xlsx', 'hong.xlsx', 'a (2).xlsx'];

beforeAll(() => {
  Object.defineProperty(globalThis, 'navigator', {
    value: { hardwareConcurrency: 2 },
    configurable: true,
  });
});

/** A thread that answers in its turn, as a worker of the page does. */
class Thread extends EventTarget {
  ended = false;
  constructor(private readonly answer: (request: SummaryRequest) => unknown) {
    super();
  }
  postMessage(request: SummaryRequest): void {
    setTimeout(() => {
      const data = this.answer(request);
      if (data !== undefined) this.dispatchEvent(new MessageEvent('message', { data }));
      else this.dispatchEvent(new Event('error'));
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

function threads(answer: (request: SummaryRequest) => unknown) {
  const made: Thread[] = [];
  const start = (): Promise<Worker> => {
    const thread = new Thread(answer);
    made.push(thread);
    return Promise.resolve(thread as unknown as Worker);
  };
  return { made, start };
}

test('files are read in threads, the summaries come in the order of the files, and every thread is ended', async () => {
  const { made, start } = threads(({ file, bytes }) => summarizeBytes(file, bytes));
  const heard: number[] = [];
  const onProgress = ({ finished }: { readonly finished: number }): void => {
    heard.push(finished);
  };
  const summaries = await summarizeFiles(FILES, { onProgress }, start);
  expect(summaries.map(({ file }) => file)).toEqual(NAMES);
  expect(summaries.map(({ unit }) => unit)).toEqual(['Xã Kha Sơn', '', 'Xã Kha Sơn']);
  expect(summaries[1]?.unreadable).toMatch(/không phải tệp/);
  expect(made.every(({ ended }) => ended)).toBe(true);
  expect(heard.at(-1)).toBe(3);
});

test('where the page may have no thread it reads the files itself', async () => {
  const start = (): Promise<Worker> => Promise.reject(new Error('SecurityError'));
  const summaries = await summarizeFiles(FILES, {}, start);
  expect(summaries.map(({ unit }) => unit)).toEqual(['Xã Kha Sơn', '', 'Xã Kha Sơn']);
});

test('a file over which a thread breaks is given up, and a new thread reads the others', async () => {
  const { start } = threads(({ file, bytes }) =>
    file === 'hong.xlsx' ? undefined : summarizeBytes(file, bytes),
  );
  const summaries = await summarizeFiles(FILES, {}, start);
  expect(summaries.map(({ unreadable }) => unreadable)).toEqual([
    undefined,
    'tệp quá lớn hoặc không đọc xong',
    undefined,
  ]);
});

test('a press that is stopped ends its threads', async () => {
  const { made, start } = threads(() => {
    stop.abort();
    return undefined;
  });
  const stop = new AbortController();
  await expect(summarizeFiles(FILES, { signal: stop.signal }, start)).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made.every(({ ended }) => ended)).toBe(true);
});
