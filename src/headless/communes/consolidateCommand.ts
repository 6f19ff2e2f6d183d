import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reportWhole } from '../../actions/consolidate/consolidateFiles';
import type { Consolidation } from '../../domain/periods/consolidate/planConsolidation';
import { planConsolidation } from '../../domain/periods/consolidate/planConsolidation';
import { namesPeriod } from '../../domain/periods/consolidate/periodLabel';
import { wholeWorkbook } from '../../file/copy/wholeWorkbook';
import { CommandError } from '../commandError';
import { readInput, readWorkbook, writeOutput } from '../files';
import { readArguments, required } from '../readArguments';
import { summarizeFiles } from './summarizeFiles';
import { valueOf } from '../valueOf';

const LINE =
  'npm run -s consolidate -- <thư mục hoặc các tệp> --out <tất cả.xlsx> [--units <danh sách.txt>] [--period "tuần 15/2026"] [--report <báo cáo.docx> [--outline <sổ.xlsx>] [--annexes]]';

/** Many communes into one workbook. Exit code 1 where a file was refused or a unit is missing. */
export async function consolidate(args: readonly string[]): Promise<number> {
  const given = readArguments(args, {
    options: {
      out: 'text',
      units: 'text',
      period: 'text',
      report: 'text',
      outline: 'text',
      annexes: 'switch',
    },
    files: 'many',
    line: LINE,
  });
  const out = required(given, 'out', LINE);
  const period = given.text('period');
  if (period !== undefined && !namesPeriod(period))
    throw new CommandError(
      `--period ${period} không phải tên một kỳ như "tuần 15/2026". Cách dùng: ${LINE}`,
    );
  const list = given.text('units');
  const units = list === undefined ? [] : linesOf(list);
  const paths = given.files.flatMap(filesAt);
  if (paths.length === 0) throw new CommandError(`Không có tệp .xlsx nào. Cách dùng: ${LINE}`);
  const report = given.text('report');
  const outline = given.text('outline');
  const options = {
    annexes: given.has('annexes'),
    ...(outline !== undefined && { outline: readWorkbook(outline) }),
  };
  const summaries = await summarizeFiles(paths);
  const plan = planConsolidation(summaries, { units, ...(period !== undefined && { period }) });
  writeOutput(out, wholeWorkbook(plan.sheets), paths);
  if (report !== undefined)
    writeOutput(report, valueOf(await reportWhole(plan, options)).bytes, [...paths, out]);
  process.stdout.write(`${JSON.stringify(wholeJson(plan), undefined, 2)}\n`);
  const refused = plan.files.some(({ verdict }) => verdict === 'không nhận');
  return refused || plan.missing.length > 0 ? 1 : 0;
}

function wholeJson({ files, targets, figures, missing }: Consolidation): object {
  return {
    files: files.map(({ summary, verdict }) => ({
      file: summary.file,
      unit: summary.unit,
      period: summary.period,
      errors: summary.errors,
      warnings: summary.warnings,
      verdict,
    })),
    targets,
    figures,
    missing,
  };
}

/** The files of a folder in the order of their names, without those that Excel keeps beside an open one. */
function filesAt(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandError(`Không đọc được ${path}: không có tệp hay thư mục này.`);
  if (!found.isDirectory()) return [path];
  const names = readdirSync(path).filter(
    (name) => /\.xlsx$/iu.test(name) && !name.startsWith('~$'),
  );
  return names.sort((a, b) => a.localeCompare(b, 'vi')).map((name) => join(path, name));
}

function linesOf(path: string): readonly string[] {
  readInput(path);
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u);
}
