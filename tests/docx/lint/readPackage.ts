import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { descendants, parseXml, type XmlElement } from './xmlTree';

export interface PackageRelationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part referred to. */
  readonly target: string;
}

/** An Office Open XML package read back: the bytes of its parts, the trees of those that are XML. */
export interface OfficePackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly trees: ReadonlyMap<string, XmlElement>;
  /** Parts that cannot be read as XML, and why. */
  readonly broken: readonly string[];
}

/** Unzips a package and parses every XML part of it. */
export function readPackage(bytes: Uint8Array): OfficePackage {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const trees = new Map<string, XmlElement>();
  const broken: string[] = [];
  for (const [path, content] of files) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      trees.set(path, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    } catch (error) {
      broken.push(`${path}: ${String(error)}`);
    }
  }
  return { files, trees, broken };
}

/** What a part refers to; the package itself for an empty path. */
export function relationshipsOf(from: OfficePackage, path: string): readonly PackageRelationship[] {
  const folder = path === '' ? '' : posix.dirname(path);
  const file = posix.join(folder, '_rels', `${posix.basename(path)}.rels`);
  const root = from.trees.get(file);
  return (root ? descendants(root, 'Relationship') : []).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target: posix.join(folder, attributes['Target'] ?? ''),
  }));
}
