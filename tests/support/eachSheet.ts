import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook's bytes with the XML of every worksheet as some other program would have written it. */
export function eachSheet(bytes: Uint8Array, edit: (sheet: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (path.includes('worksheets/')) parts[path] = strToU8(edit(strFromU8(part)));
  return zipSync(parts);
}

/** A worksheet as programs write it that do not calculate: its formulas have no results. */
export function withoutResults(sheet: string): string {
  return sheet.replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, '$1');
}
