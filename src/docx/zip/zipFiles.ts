import { Zip } from 'fflate';
import { joinBytes } from '../../package/zip/joinBytes';
import { turn } from '../turn';
import { packedFile } from './packedFile';

/** A file of the archive: its text or its bytes. */
export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files as a zip archive, in their order. */
export async function zipFiles(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let zip = new Zip();
  const finished = new Promise<void>((resolve, reject) => {
    zip = new Zip((error, chunk, final) => {
      if (error) reject(error);
      else chunks.push(chunk);
      if (final) resolve();
    });
  });
  for (const file of files) await addFile(zip, file);
  zip.end();
  await finished;
  return joinBytes(chunks);
}

async function addFile(zip: Zip, { path, content }: ZippedFile): Promise<void> {
  const file = packedFile(path);
  zip.add(file);
  if (typeof content === 'string') {
    const encoder = new TextEncoder();
    for (let at = 0; at < content.length;) {
      const end = endOfChunk(content, at);
      file.push(encoder.encode(content.slice(at, end)), false);
      at = end;
      if (at < content.length) await turn();
    }
  } else file.push(content, false);
  file.push(new Uint8Array(0), true);
}

/** Characters encoded and compressed at one go: some milliseconds' work. */
const AT_ONCE = 1048576;

/** Never between the two halves of a character. */
function endOfChunk(text: string, start: number): number {
  const end = Math.min(text.length, start + AT_ONCE);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last < 0xdc00 ? end + 1 : end;
}
