import { assess } from '../../domain/assess';
import { countFindings } from '../../domain/countFindings';
import { readXlsxGrids } from '../../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';
import type { ChosenWorkbook } from './chosenWorkbook';
import { fileBytes } from './fileBytes';
import { outOfDateCells } from '../results/outOfDateCells';

/** The workbook, or a Vietnamese sentence on why it cannot be read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: ChosenWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** Reads and checks a chosen .xlsx file. */
export async function openWorkbook(file: File): Promise<OpenedWorkbook> {
  const { name } = file;
  const read = await fileBytes(file);
  if (!read.ok) return refused(`Tệp ${name} ${read.sentence}`);
  try {
    const savedAt = new Date(file.lastModified);
    return { ok: true, workbook: readWorkbook({ name, savedAt }, read.bytes) };
  } catch (error) {
    if (error instanceof UnreadableXlsx) return refused(`Tệp ${name} ${error.sentence}.`);
    throw error;
  }
}

/** @throws UnreadableXlsx for bytes that are no sound .xlsx workbook. */
export function readWorkbook(
  { name, savedAt }: Pick<ChosenWorkbook, 'name' | 'savedAt'>,
  bytes: Uint8Array,
): ChosenWorkbook {
  const grids = readXlsxGrids(bytes);
  const assessment = assess(grids);
  const counts = countFindings(assessment.findings);
  const outOfDate = outOfDateCells(grids, []);
  return { name, savedAt, bytes, edited: false, grids, assessment, counts, outOfDate };
}

function refused(sentence: string): OpenedWorkbook {
  return { ok: false, sentence };
}
