import { XML, type Relationship } from './part';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Where the relationships of a part stand: `word/document.xml` → `word/_rels/document.xml.rels`. */
export function relationshipsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The XML of a part's relationships. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const rows = relationships.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type.includes('/') ? type : OFFICE + type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}
