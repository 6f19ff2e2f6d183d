import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute } from './xml';

/** The parts of an .xlsx by path; a part that is not set anew keeps its bytes. */
export type Parts = Map<string, Uint8Array>;

export function openPackage(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** The parts as a file again, in their old order. */
export function closePackage(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts));
}

export function readPart(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes ? strFromU8(bytes) : '';
}

export function writePart(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** A relationship of a part: its id, last word of its type, and the path of its target inside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Path of the main part: `xl/workbook.xml` as a rule. */
export function workbookPath(parts: Parts): string {
  return (
    relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml'
  );
}

/** The relationships of a part; those of the package itself for the empty path. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = readPart(parts, relationshipsPath(path));
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id') ?? '',
    type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
    target: resolve(folder, attribute(tag, 'Target') ?? ''),
  }));
}

export function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** Paths of the worksheets by name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const path = workbookPath(parts);
  const targets = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
  const tags = [...readPart(parts, path).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  return new Map(
    tags.map((tag) => [
      attribute(tag, 'name') ?? '',
      targets.get(attribute(tag, '\\w+:id') ?? '') ?? '',
    ]),
  );
}

/** A relationship's target against the folder of its part: `../tables/table1.xml`, `/xl/worksheets/sheet1.xml`. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
