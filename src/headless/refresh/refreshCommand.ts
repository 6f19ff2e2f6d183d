import { planReportRefresh, refreshedBytes } from '../../actions/word/refreshReport';
import { assess } from '../../domain/assess';
import { CommandError } from '../commandError';
import { readWorkbook, writeOutput } from '../files';
import { openReportFile } from './openReportFile';
import { readArguments, required } from '../readArguments';
import { refreshJson } from './refreshJson';

const LINE =
  'npm run -s refresh -- <báo cáo.docx> --data <sổ.xlsx> --out <bản mới.docx> [--take-new <thẻ>]…';

/**
 * Brings a report up to date from its workbook: what nobody has touched follows, what was changed by hand stays.
 * Exit code 1 where a conflict stays unsolved.
 */
export async function refresh(args: readonly string[]): Promise<number> {
  const options = { data: 'text', out: 'text', 'take-new': 'list' } as const;
  const given = readArguments(args, { options, files: 1, line: LINE });
  const data = required(given, 'data', LINE);
  const out = required(given, 'out', LINE);
  const opened = await openReportFile(given.file);
  const assessment = assess(readWorkbook(data));
  const take = new Set(
    given.list('take-new').map((tag) => fieldOf(tag, opened.record?.longFields)),
  );
  const planned = planReportRefresh(opened, assessment, take);
  if (planned.kind === 'refused') throw new CommandError(`${given.file}: ${planned.sentence}`);
  if (planned.closed !== undefined) throw new CommandError(`${given.file}: ${planned.closed}`);
  writeOutput(out, await refreshedBytes(planned), [given.file, data]);
  process.stdout.write(`${JSON.stringify(refreshJson(planned.plan), undefined, 2)}\n`);
  return planned.plan.conflicts > 0 ? 1 : 0;
}

/** `{{hoso.tiep_nhan}}`, `hoso.tiep_nhan` and the number of a long field all name a figure. */
function fieldOf(tag: string, longFields: readonly string[] = []): string {
  const plain = tag.normalize('NFC').trim();
  const number = /^#(\d+)$/.exec(plain)?.[1];
  if (number !== undefined) return longFields[Number(number) - 1] ?? plain;
  return /^\{\{(.*)\}\}$/s.exec(plain)?.[1]?.trim() ?? plain;
}
