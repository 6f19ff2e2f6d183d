import { descendants } from './xmlTree';
import { everyElement } from './xmlTree';
import { relationshipsOf, type OfficePackage } from './readPackage';

/** Every part has a type and is reached; every relationship leads somewhere, every `r:id` to a relationship. */
export function checkPackage(read: OfficePackage): string[] {
  const parts = [...read.files.keys()].filter((path) => !/(^|\/)_rels\/|^\[Content/.test(path));
  const targets = ['', ...parts].flatMap((path) => relationshipsOf(read, path));
  const reached = new Set(targets.map(({ target }) => target));
  return [
    ...read.broken,
    ...(read.files.keys().next().value === '[Content_Types].xml'
      ? []
      : ['[Content_Types].xml is not the first file']),
    ...untyped(read, parts),
    ...parts.filter((path) => !reached.has(path)).map((path) => `${path}: nothing refers to it`),
    ...[...reached]
      .filter((path) => !read.files.has(path))
      .map((path) => `${path}: does not exist`),
    ...parts.flatMap((path) => checkReferences(read, path)),
  ];
}

function untyped(read: OfficePackage, parts: readonly string[]): string[] {
  const types = read.trees.get('[Content_Types].xml');
  if (!types) return ['no [Content_Types].xml'];
  const names = descendants(types, 'Override').map(
    ({ attributes }) => attributes['PartName'] ?? '',
  );
  const extensions = descendants(types, 'Default').map(({ attributes }) => attributes['Extension']);
  return [
    ...parts
      .filter(
        (path) => !names.includes(`/${path}`) && !extensions.includes(path.replace(/^.*\./, '')),
      )
      .map((path) => `${path}: has no content type`),
    ...parts
      .filter((path) => path.endsWith('.xml') && !names.includes(`/${path}`))
      .map((path) => `${path}: is only typed as XML`),
    ...names
      .filter((name, at) => !read.files.has(name.slice(1)) || names.indexOf(name) !== at)
      .map((name) => `${name}: typed twice or missing`),
  ];
}

function checkReferences(read: OfficePackage, path: string): string[] {
  const tree = read.trees.get(path);
  const ids = relationshipsOf(read, path).map(({ id }) => id);
  const used = tree
    ? [...everyElement(tree)].flatMap((element) => relationIds(element.attributes))
    : [];
  return [
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `${path}: relationship ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no relationship ${id}`),
  ];
}

function relationIds(attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes)
    .filter(([name]) => name.startsWith('r:'))
    .map(([, id]) => id);
}
