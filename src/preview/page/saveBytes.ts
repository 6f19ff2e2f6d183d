const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Downloads a workbook or a document. */
export function saveBytes(bytes: Uint8Array, name: string): void {
  const kind = name.endsWith('.docx') ? 'wordprocessingml.document' : 'spreadsheetml.sheet';
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: `${OFFICE}.${kind}` });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60000);
}
