import { XML, type Part } from './part';

const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `[Content_Types].xml`: one override for every part, defaults for relationships, XML and embedded workbooks. */
export function contentTypesXml(parts: readonly Pick<Part, 'path' | 'contentType'>[]): string {
  const overrides = parts
    .filter(({ path }) => path.endsWith('.xml'))
    .map(({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`);
  const defaults = [
    ['rels', RELATIONSHIPS],
    ['xml', 'application/xml'],
    ['xlsx', WORKBOOK],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}
