const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The kind of a workbook's file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file, as a rule Word's, to the browser's download. No browser tells whether the file arrived. */
export function saveFile(name: string, bytes: Uint8Array, type = DOCX): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some web views fetch the address only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
