import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DOCUMENT = 'word/document.xml';

/** A .docx as somebody would have it after changing its text. */
export function editDocx(
  docx: Uint8Array,
  change: (xml: string) => string,
  path = DOCUMENT,
): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

/** The XML of a part. */
export function xmlOf(docx: Uint8Array, path = DOCUMENT): string {
  return strFromU8(unzipSync(docx)[path] ?? new Uint8Array());
}

/** Paths of the parts whose bytes differ between two packages. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, made] = [unzipSync(before), unzipSync(after)];
  const paths = [...new Set([...Object.keys(old), ...Object.keys(made)])];
  const text = (bytes: Uint8Array | undefined): string => (bytes ? strFromU8(bytes, true) : '');
  return paths.filter((path) => text(old[path]) !== text(made[path])).sort();
}

/** A content control by its tag: the whole `w:sdt`, the first of them or another. */
export function controlXml(xml: string, tag: string, which = 0): string {
  let at = -1;
  for (let count = 0; count <= which; count += 1) {
    at = xml.indexOf(`<w:tag w:val="${tag}"/>`, at + 1);
    if (at < 0) throw new Error(`no control ${tag}`);
  }
  const start = xml.lastIndexOf('<w:sdt>', at);
  let end = start;
  for (let depth = 0; ;) {
    const open = xml.indexOf('<w:sdt>', end + 1);
    const close = xml.indexOf('</w:sdt>', end + 1);
    if (open >= 0 && open < close) depth += 1;
    end = open >= 0 && open < close ? open : close;
    if (end !== close) continue;
    if (depth === 0) return xml.slice(start, close + '</w:sdt>'.length);
    depth -= 1;
  }
}

/** The document with a figure typed over, as Word saves it: the control stays, its run has another text. */
export function typeOver(xml: string, tag: string, text: string, which = 0): string {
  const control = controlXml(xml, tag, which);
  const typed = control.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/, `<w:t>${text}</w:t>`);
  const at = nth(xml, control, which);
  return xml.slice(0, at) + typed + xml.slice(at + control.length);
}

function nth(xml: string, piece: string, which: number): number {
  const first = xml.indexOf(piece);
  return first >= 0 ? first : which;
}
