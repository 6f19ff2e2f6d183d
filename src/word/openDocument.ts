/** Opens a .docx as a new document. On the web Word asks first; on a Mac the window may open behind. */
export async function openDocument(context: Word.RequestContext, bytes: Uint8Array): Promise<void> {
  context.application.createDocument(base64(bytes)).open();
  await context.sync();
}

const AT_ONCE = 0x8000;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return btoa(pieces.join(''));
}
