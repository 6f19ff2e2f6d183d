import { attribute } from './xml/attributes';
import type { ZipFile } from './zip/openZipFile';

/** What is asked of a package to follow its references. */
type Parts = Pick<ZipFile, 'find' | 'tree'>;

/** One part's reference to another part or to something outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`, `hyperlink` …, the same in strict files. */
  readonly kind: string;
  /** A path inside the package; outside of it, the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part (`''` for the package itself); none where it has no such part. */
export function relationsOf(from: Parts, path: string): readonly Relation[] {
  const rels = from.find(relationsPath(path));
  if (rels === undefined) return [];
  return from.tree(rels).children.map(({ tag }) => {
    const external = attribute(tag, 'TargetMode') === 'External';
    const target = attribute(tag, 'Target') ?? '';
    return {
      id: attribute(tag, 'Id') ?? '',
      kind: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : inside(from, path, target),
      external,
    };
  });
}

/** Where a part's relationships stand: `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** `../tables/table1.xml` and `/xl/worksheets/sheet1.xml` as paths of the package. */
function inside(from: Parts, path: string, target: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const steps: string[] = [];
  // Some programs write the separators of Windows, in the zip's names too.
  const given = target.replaceAll('\\', '/');
  for (const step of (given.startsWith('/') ? given : folder + given).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const made = steps.join('/');
  return from.find(made) ?? from.find(decodedPath(made)) ?? made;
}

/** A path without the codes of an address: `Trang%20t%C3%ADnh.xml` is `Trang tính.xml`. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
