import { reportValues } from '../../domain/refresh/reportValues';
import { openReportFile } from './openReportFile';
import { readArguments } from '../readArguments';

const LINE = 'npm run -s read-report -- <báo cáo.docx>';

/** Prints what a report says: ours with its figures and where they came from, anyone's with its tables. */
export async function readReportFile(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { options: {}, files: 1, line: LINE });
  const { document } = await openReportFile(given.file);
  const values = reportValues(document);
  // The contract's shape: what else is read of a table is for the pane.
  const tables = values.tables.map(({ tag, columns, rows }) => ({
    ...(tag !== undefined && { tag }),
    columns,
    rows,
  }));
  process.stdout.write(`${JSON.stringify({ ...values, tables }, undefined, 2)}\n`);
  return 0;
}
