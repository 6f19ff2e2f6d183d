import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { assess } from '../domain/assess';
import { summarize } from '../domain/periods/consolidate/summarize';
import type { FileSummary } from '../domain/periods/consolidate/summary';
import { readXlsxGrids } from '../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../xlsx/unreadableXlsx';

/** Reads and checks one commune's file; one that cannot be read says why. */
export function summarizeFile(path: string): FileSummary {
  const file = basename(path);
  let digest = path;
  try {
    const bytes = new Uint8Array(readFileSync(path));
    digest = createHash('sha256').update(bytes).digest('hex');
    return summarize(file, digest, assess(readXlsxGrids(bytes)));
  } catch (error) {
    return unreadable(file, digest, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableXlsx) return `tệp ${error.sentence}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'lỗi';
  return `không đọc được tệp (${code})`;
}

/** A file of which nothing is known but its name. */
export function unreadable(file: string, digest: string, reason: string): FileSummary {
  return {
    file,
    digest,
    unreadable: reason,
    unit: '',
    province: '',
    period: '',
    profile: '',
    errors: 0,
    warnings: 0,
    hints: 0,
    targets: [],
    figures: [],
    tasks: [],
  };
}
