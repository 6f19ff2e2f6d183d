import { basename, join } from 'node:path';
import { checkWorkbook } from '../../actions/check/checkWorkbook';
import { exportReport } from '../../actions/export/exportReport';
import type { Progress } from '../../actions/outcome';
import { distinctNames } from '../../domain/periods/distinctNames';
import { withoutMarks } from '../../domain/letters/vietnamese';
import type { SimulatorSession } from '../../simulator/session';
import { startSimulator } from '../../simulator/session';
import { openInput, readInput, writeOutput } from '../files';
import { readArguments, required } from '../readArguments';
import type { ReportFile } from './reportJson';
import { reportJson } from './reportJson';
import { valueOf } from '../valueOf';

const LINE = 'npm run -s report -- <tệp.xlsx> --out <thư mục> [--final]';

/** Reads, checks and exports: `<folder>/<base name>.docx` and `.json`, and `_<addressee>.docx` for every further outline. Exit code 1 where a `Lỗi` stands. */
export async function report(args: readonly string[]): Promise<number> {
  const given = readArguments(args, {
    options: { out: 'text', final: 'switch' },
    files: 1,
    line: LINE,
  });
  const folder = required(given, 'out', LINE);
  const base = basename(given.file).replace(/\.xlsx$/i, '');
  const session = startSimulator(openInput(given.file, readInput(given.file)));
  const marked = countSyncs(session);
  const { assessment, counts } = valueOf(await checkWorkbook({ onProgress: marked.onProgress }));
  const syncs = marked.syncs();
  const exported = valueOf(await exportReport(given.has('final') ? 'warnings' : 'draft'));
  const file: ReportFile | null =
    exported.kind === 'written'
      ? { file: `${base}.docx`, suggestedName: exported.name, draft: exported.draft }
      : null;
  if (exported.kind === 'written')
    writeOutput(join(folder, `${base}.docx`), exported.bytes, [given.file]);
  const addressees = (assessment.others ?? []).map(({ addressee }) => addressee);
  const names = distinctNames(addressees.map((one) => `${base}_${fileWord(one)}.docx`));
  for (const [index, addressee] of addressees.entries()) {
    const other = valueOf(
      await exportReport(given.has('final') ? 'warnings' : 'draft', {}, addressee),
    );
    const path = join(folder, names[index] ?? '');
    if (other.kind === 'written') writeOutput(path, other.bytes, [given.file]);
  }
  const json = JSON.stringify(reportJson(assessment, file, syncs), undefined, 2);
  writeOutput(join(folder, `${base}.json`), `${json}\n`, [given.file]);
  process.stdout.write(
    `${base}: ${counts.errors} Lỗi, ${counts.warnings} Cảnh báo, ${counts.hints} Gợi ý.\n`,
  );
  return counts.errors > 0 ? 1 : 0;
}

/** `Đảng ủy` → `Dang-uy`. */
function fileWord(text: string): string {
  return withoutMarks(text)
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Counts, as the host saw them, the syncs before marking begins and after. */
function countSyncs(session: SimulatorSession): {
  readonly onProgress: (progress: Progress) => void;
  readonly syncs: () => { readonly read: number; readonly mark: number };
} {
  let read = 0;
  return {
    onProgress: ({ stage }) => {
      if (stage === 'check') read = session.requests.length;
    },
    syncs: () => ({ read, mark: session.requests.length - read }),
  };
}
