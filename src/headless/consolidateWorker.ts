import { parentPort } from 'node:worker_threads';
import { summarizeFile } from './summarizeFile';

/** One thread of `consolidate`: it is sent paths, and answers each with what the file says. */
parentPort?.on('message', (path: string) => {
  parentPort?.postMessage({ path, summary: summarizeFile(path) });
});
