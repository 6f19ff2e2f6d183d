import { basename } from 'node:path';
import { applyGathering, prepareGathering } from '../../actions/periods/gather';
import { distinctNames } from '../../domain/periods/distinctNames';
import type { GatherPlan, RefusedFile, SourceFile } from '../../domain/periods/gather/gatherPlan';
import { sourceOf } from '../../file/open/readSources';
import { startSimulator } from '../../simulator/session';
import { cellJson } from './cellJson';
import { calculatedGrids } from '../calculatedGrids';
import { CommandError } from '../commandError';
import { openInput, readInput, writeOutput } from '../files';
import { readArguments, required } from '../readArguments';
import { savedCopy } from './savedCopy';
import { valueOf } from '../valueOf';

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
  const names = distinctNames(from.map((path) => basename(path)));
  const read = from.map((path, index) => readSource(path, names[index] ?? path));
  const before = openInput(given.file, bytes);
  const session = startSimulator(before);
  const gathering = {
    main: basename(given.file),
    sources: read.flatMap((one) => ('entries' in one ? [one] : [])),
    unreadable: read.flatMap((one) => ('reason' in one ? [one] : [])),
  };
  const plan = valueOf(await prepareGathering(gathering));
  valueOf(await applyGathering(plan, gathering));
  writeOutput(out, savedCopy(bytes, before, session.workbook), [given.file, ...from]);
  process.stdout.write(`${JSON.stringify(gatherJson(plan), undefined, 2)}\n`);
  return plan.conflicts.length + plan.refused.length > 0 ? 1 : 0;
}

/** A file that cannot be read is refused, and the others are taken. */
function readSource(path: string, file: string): SourceFile | RefusedFile {
  try {
    return sourceOf(file, readInput(path), calculatedGrids);
  } catch (error) {
    if (error instanceof CommandError) return { file, reason: error.message };
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
    unmatched: unmatched.map(({ file, sheet, row, name }) => ({ file, sheet, row, name })),
    refused,
    notes,
  };
}
