import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assess';
import { countFindings } from '../../domain/findings/countFindings';
import type { Grids } from '../../domain/grid';
import type { Place } from '../../domain/place';
import { readXlsxGrids } from '../../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../../xlsx/unreadableXlsx';
import type { ChosenWorkbook } from './chosenWorkbook';
import { fileBytes } from './fileBytes';
import { isReadCell } from '../results/isReadCell';
import { outOfDateCells } from '../results/outOfDateCells';

/** The workbook, or a Vietnamese sentence on why it cannot be read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: ChosenWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** Reads a chosen .xlsx file, and has it checked by whoever can do so without holding up the page. */
export async function openWorkbook(
  file: File,
  check: (grids: Grids) => Promise<Assessment>,
): Promise<OpenedWorkbook> {
  const { name } = file;
  const read = await fileBytes(file);
  if (!read.ok) return refused(`Tệp ${name} ${read.sentence}`);
  try {
    const savedAt = new Date(file.lastModified);
    const grids = readXlsxGrids(read.bytes);
    const assessment = await check(grids);
    return { ok: true, workbook: chosen({ name, savedAt }, read.bytes, grids, assessment) };
  } catch (error) {
    if (error instanceof UnreadableXlsx) return refused(`Tệp ${name} ${error.sentence}.`);
    throw error;
  }
}

/**
 * Reads and checks a workbook's bytes, in which some cells may have been changed without Excel.
 *
 * @throws UnreadableXlsx for bytes that are no sound .xlsx workbook.
 */
export function readWorkbook(
  { name, savedAt }: Pick<ChosenWorkbook, 'name' | 'savedAt'>,
  bytes: Uint8Array,
  changed: readonly Place[] = [],
): ChosenWorkbook {
  const grids = readXlsxGrids(bytes);
  return chosen({ name, savedAt }, bytes, grids, assess(grids), changed);
}

function chosen(
  { name, savedAt }: Pick<ChosenWorkbook, 'name' | 'savedAt'>,
  bytes: Uint8Array,
  grids: Grids,
  assessment: Assessment,
  changed: readonly Place[] = [],
): ChosenWorkbook {
  const counts = countFindings(assessment.findings);
  const outOfDate = outOfDateCells(grids, changed).filter(isReadCell(assessment.entries));
  return { name, savedAt, bytes, edited: false, grids, assessment, counts, outOfDate };
}

function refused(sentence: string): OpenedWorkbook {
  return { ok: false, sentence };
}
