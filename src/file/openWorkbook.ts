import { assess } from '../domain/assess';
import { countFindings } from '../domain/countFindings';
import { readXlsxGrids } from '../xlsx/readXlsxGrids';
import { UnreadableXlsx } from '../xlsx/unreadableXlsx';
import type { ChosenWorkbook } from './chosenWorkbook';
import { outOfDateCells } from './outOfDateCells';

/** The workbook, or a Vietnamese sentence on why it cannot be read. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: ChosenWorkbook }
  | { readonly ok: false; readonly sentence: string };

/** Larger than any workbook of this kind; asked before anything is read. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads and checks a chosen .xlsx file. */
export async function openWorkbook(file: File): Promise<OpenedWorkbook> {
  const { name } = file;
  if (file.size > MOST_BYTES) return refused(`Tệp ${name} quá lớn để đọc an toàn (trên 50 MB).`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return {
      ok: true,
      workbook: readWorkbook({ name, savedAt: new Date(file.lastModified) }, bytes),
    };
  } catch (error) {
    if (error instanceof UnreadableXlsx) return refused(`Tệp ${name} ${error.sentence}.`);
    const why = BROWSER_REFUSES[nameOf(error)];
    if (why !== undefined) return refused(`Tệp ${name} ${why}`);
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

/** A file that was chosen cannot be read any more after Excel has saved it again; a folder cannot be read at all. */
const BROWSER_REFUSES: Readonly<Record<string, string>> = {
  NotReadableError: 'đã được lưu lại hoặc đang bị khóa từ khi chọn; hãy chọn lại tệp.',
  NotFoundError: 'không còn ở chỗ cũ hoặc là một thư mục; hãy chọn lại tệp.',
  SecurityError: 'không được trình duyệt cho đọc; hãy chép tệp sang thư mục khác rồi chọn lại.',
};

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}

function refused(sentence: string): OpenedWorkbook {
  return { ok: false, sentence };
}
