import { parentPort } from 'node:worker_threads';
import { summarizeFile } from './summarizeFile';

/** One thread of `consolidate`: it is sent paths with names, and answers each with what the file says. */
parentPort?.on('message', ({ path, name }: { readonly path: string; readonly name: string }) => {
  parentPort?.postMessage({ path, summary: summarizeFile(path, name) });
});
