import { readFileSync } from 'node:fs';
import type { FileSummary } from '../../domain/periods/consolidate/summary';
import { unreadableFile } from '../../domain/periods/consolidate/unreadableFile';
import { calculatedGrids } from '../calculatedGrids';
import { summarizeBytes } from '../../file/open/summarizeBytes';

/** Reads and checks one commune's file on disk; `name` is how it is called in the whole. */
export function summarizeFile(path: string, name: string): FileSummary {
  try {
    return summarizeBytes(name, new Uint8Array(readFileSync(path)), calculatedGrids);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi';
    return unreadableFile(name, path, `không đọc được tệp (${code})`);
  }
}
