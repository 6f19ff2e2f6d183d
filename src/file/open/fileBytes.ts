/** The bytes of a chosen file, or a Vietnamese sentence on why they cannot be had. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string };

/** Larger than any workbook of this kind; asked before anything is read. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads a chosen file; `sentence` begins behind the file's name. */
export async function fileBytes(file: File): Promise<FileBytes> {
  if (file.size > MOST_BYTES) return refused('quá lớn để đọc an toàn (trên 50 MB).');
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    const why = BROWSER_REFUSES[nameOf(error)];
    if (why !== undefined) return refused(why);
    throw error;
  }
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

function refused(sentence: string): FileBytes {
  return { ok: false, sentence };
}
