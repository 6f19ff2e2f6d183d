import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { gather as gatherAction } from '../actions/gather';
import type { GatherPlan, RefusedFile, SourceFile } from '../domain/periods/gather/gatherPlan';
import { readEntries } from '../domain/entries/readEntries';
import { startSimulator } from '../simulator/session';
import { UnreadableXlsx } from '../xlsx/unreadableXlsx';
import { readXlsxGrids } from '../xlsx/readXlsxGrids';
import { cellJson } from './cellJson';
import { CommandError } from './commandError';
import { openInput, readInput, writeOutput } from './files';
import { readArguments, required } from './readArguments';
import { savedCopy } from './savedCopy';
import { valueOf } from './valueOf';

const LINE =
  'npm run -s gather -- <tệp chính.xlsx> --from <a.xlsx> [--from <b.xlsx>]… --out <tệp mới.xlsx>';

/** Gộp số liệu of several files into a copy of the main one. Exit code 1 where something conflicts or was refused. */
export async function gather(args: readonly string[]): Promise<number> {
  const given = readArguments(args, {
    options: { out: 'text', from: 'list' },
    files: 1,
    line: LINE,
  });
  const out = required(given, 'out', LINE);
  const from = given.list('from');
  if (from.length === 0) throw new CommandError(`Thiếu --from. Cách dùng: ${LINE}`);
  const bytes = readInput(given.file);
  const read = from.map(readSource);
  const before = openInput(given.file, bytes);
  const session = startSimulator(before);
  const sources = read.flatMap(({ source }) => source ?? []);
  const refused = read.flatMap(({ refusal }) => refusal ?? []);
  const plan = valueOf(await gatherAction(basename(given.file), sources, refused));
  writeOutput(out, savedCopy(bytes, before, session.workbook), [given.file, ...from]);
  process.stdout.write(`${JSON.stringify(gatherJson(plan), undefined, 2)}\n`);
  return plan.conflicts.length + plan.refused.length > 0 ? 1 : 0;
}

/** A file that cannot be read is refused, and the others are taken. */
function readSource(path: string): {
  readonly source?: SourceFile;
  readonly refusal?: RefusedFile;
} {
  const file = basename(path);
  try {
    const bytes = readInput(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { source: { file, entries: readEntries(readXlsxGrids(bytes)), digest } };
  } catch (error) {
    if (error instanceof UnreadableXlsx)
      return { refusal: { file, reason: `tệp ${error.sentence}` } };
    if (error instanceof CommandError) return { refusal: { file, reason: error.message } };
    throw error;
  }
}

function gatherJson({ filled, added, conflicts, unmatched, refused, notes }: GatherPlan): object {
  return {
    filled: filled.map(({ sheet, cell, after, format, from }) => ({
      sheet,
      cell,
      after: cellJson(after, format),
      from,
    })),
    added: added.map(({ sheet, row, from }) => ({ sheet, row, from })),
    conflicts: conflicts.map(({ sheet, cell, values }) => ({
      sheet,
      cell,
      values: values.map(({ file, value, format }) => ({ file, value: cellJson(value, format) })),
    })),
    unmatched,
    refused,
    notes,
  };
}
