import { readReport } from '../../actions/word/readReport';
import type { OpenedReport } from '../../docx/read/openReport';
import { CommandError } from '../commandError';
import { readInput } from '../files';

/** The report of an input file. */
export async function openReportFile(path: string): Promise<OpenedReport> {
  const read = await readReport(readInput(path));
  if (read.ok) return read.opened;
  throw new CommandError(`Không đọc được ${path}: tệp ${read.sentence}.`);
}
