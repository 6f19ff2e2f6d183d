import type { Assessment } from '../domain/assess';
import { assess } from '../domain/assess';
import type { Counts } from '../domain/countFindings';
import { countFindings } from '../domain/countFindings';
import type { Grids } from '../domain/grid';

/** A workbook that was chosen as a file, as it was last saved. */
export interface ChosenWorkbook {
  readonly name: string;
  readonly savedAt: Date;
  readonly grids: Grids;
  readonly assessment: Assessment;
  readonly counts: Counts;
}

/** The workbook, or a Vietnamese sentence on why it cannot be read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: ChosenWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** Larger than any workbook of this kind; asked before anything is read. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads and checks a chosen .xlsx. The reader is loaded when first needed. */
export async function openChosenWorkbook(file: File): Promise<OpenedWorkbook> {
  if (file.size > MOST_BYTES)
    return { ok: false, sentence: `Tệp ${file.name} quá lớn để đọc an toàn.` };
  const { readXlsxGrids } = await import('../xlsx/readXlsxGrids');
  const { UnreadableXlsx } = await import('../xlsx/unreadableXlsx');
  try {
    const grids = readXlsxGrids(new Uint8Array(await file.arrayBuffer()));
    const assessment = assess(grids);
    const counts = countFindings(assessment.findings);
    const savedAt = new Date(file.lastModified);
    return { ok: true, workbook: { name: file.name, savedAt, grids, assessment, counts } };
  } catch (error) {
    if (error instanceof UnreadableXlsx)
      return { ok: false, sentence: `Tệp ${file.name} ${error.sentence}.` };
    // A file that was chosen once cannot be read any more after Excel has saved it again.
    if (error instanceof DOMException && error.name === 'NotReadableError')
      return {
        ok: false,
        sentence: `Tệp ${file.name} đã được lưu lại từ khi chọn; hãy chọn lại tệp.`,
      };
    throw error;
  }
}
