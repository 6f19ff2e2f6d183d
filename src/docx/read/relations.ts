import { attribute } from '../../package/xml/attributes';
import { scanXml } from '../../package/xml/scanXml';
import type { ZipFile } from '../../package/zip/openZipFile';

/** One part's reference to another part of the package. */
export interface Relation {
  /** The last word of its type: `customXml`, `settings` …, the same in strict files. */
  readonly kind: string;
  readonly target: string;
}

/** What a part (`''`: the package) refers to inside the package. */
export function relationsOf(zip: ZipFile, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  const scanner = scanXml({
    open: (tag, name) => {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const kind = (attribute(tag, 'Type') ?? '').replace(/^.*\//, '');
      relations.push({ kind, target: inside(zip, folder, attribute(tag, 'Target') ?? '') });
    },
  });
  const xml = zip.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (xml === '') return [];
  scanner.push(xml.replace(/^\ufeff/, ''));
  scanner.end();
  return relations;
}

function inside(zip: ZipFile, folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const path = steps.join('/');
  return zip.find(path) ?? path;
}
