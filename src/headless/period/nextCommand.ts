import { applyNextPeriod, prepareNextPeriod } from '../../actions/periods/nextPeriod';
import type { NextPlan, PlannedChange } from '../../domain/periods/next/plan';
import { startSimulator } from '../../simulator/session';
import { cellJson } from './cellJson';
import { CommandError } from '../commandError';
import { openInput, readInput, writeOutput } from '../files';
import { readArguments, required } from '../readArguments';
import { savedCopy } from './savedCopy';
import { valueOf } from '../valueOf';

const LINE =
  'npm run -s next -- <tệp.xlsx> --out <tệp mới.xlsx> [--keep-results] [--keep-done] [--keep-documents]';

/** Sang kỳ mới on a copy of the file; prints what changed as JSON. */
export async function next(args: readonly string[]): Promise<number> {
  const given = readArguments(args, {
    options: {
      out: 'text',
      'keep-results': 'switch',
      'keep-done': 'switch',
      'keep-documents': 'switch',
    },
    files: 1,
    line: LINE,
  });
  const out = required(given, 'out', LINE);
  const options = {
    keepResults: given.has('keep-results'),
    keepDone: given.has('keep-done'),
    keepDocuments: given.has('keep-documents'),
  };
  const bytes = readInput(given.file);
  const before = openInput(given.file, bytes);
  const session = startSimulator(before);
  const plan = valueOf(await prepareNextPeriod(options));
  if (!plan)
    throw new CommandError(
      `Chưa biết kỳ của ${given.file}: hãy điền Loại kỳ, Kỳ số và Năm ở trang Thông tin.`,
    );
  valueOf(await applyNextPeriod(plan, options));
  writeOutput(out, savedCopy(bytes, before, session.workbook), [given.file]);
  process.stdout.write(`${JSON.stringify(nextJson(plan), undefined, 2)}\n`);
  return 0;
}

function nextJson({ period, changes, words, moved, notes }: NextPlan): object {
  return {
    period,
    changes: changes.map(changeJson),
    moved,
    words: words.filter(({ certain }) => certain).map(changeJson),
    notes,
  };
}

function changeJson({ sheet, cell, before, after, beforeFormat, format }: PlannedChange): object {
  return {
    sheet,
    cell,
    before: cellJson(before, beforeFormat),
    after: cellJson(after, format ?? beforeFormat),
  };
}
