import { applyTemplate, prepareTemplate } from '../../actions/template/makeTemplate';
import { PROFILES } from '../../domain/profiles';
import { newWorkbook } from '../../simulator/excel/model/book/newWorkbook';
import { startSimulator } from '../../simulator/session';
import { difference } from '../../simulator/xlsx/difference/difference';
import { writeXlsx } from '../../simulator/xlsx/writeXlsx';
import { CommandError } from '../commandError';
import { openInput, readInput, writeOutput } from '../files';
import { patchInput } from '../patchInput';
import { readArguments, required } from '../readArguments';
import { valueOf } from '../valueOf';

const LINE = 'npm run -s template -- --profile <id> --out <tệp.xlsx> [--in <tệp.xlsx>]';

/** Imposes a profile on a new workbook, or on a copy of the one given. */
export async function template(args: readonly string[]): Promise<number> {
  const given = readArguments(args, {
    options: { profile: 'text', out: 'text', in: 'text' },
    files: 0,
    line: LINE,
  });
  const profile = required(given, 'profile', LINE);
  const out = required(given, 'out', LINE);
  const known: readonly string[] = PROFILES.map(({ id }) => id);
  if (!known.includes(profile))
    throw new CommandError(`Không có mẫu ${profile}; hãy chọn: ${known.join(', ')}.`);
  const input = given.text('in');
  const bytes = input === undefined ? undefined : readInput(input);
  const before = bytes ? openInput(input ?? '', bytes) : newWorkbook();
  const session = startSimulator(before);
  const proposal = valueOf(await prepareTemplate(profile, {}, { keepBlank: input !== undefined }));
  valueOf(await applyTemplate(proposal));
  const made = bytes
    ? patchInput(bytes, difference(before, session.workbook))
    : writeXlsx(session.workbook);
  writeOutput(out, made, input === undefined ? [] : [input]);
  process.stdout.write(`${proposal.summary.join('\n') || 'Không thiếu gì.'}\n`);
  return 0;
}
