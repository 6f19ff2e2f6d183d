import { summarizeBytes } from '../../file/open/summarizeBytes';

/** A file that one thread reads and checks. */
export interface SummaryRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One thread in a browser: it is sent files, and answers each with what it says. */
addEventListener('message', ({ data: { file, bytes } }: MessageEvent<SummaryRequest>) => {
  postMessage(summarizeBytes(file, bytes));
});
