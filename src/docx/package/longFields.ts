import { escapeXml } from '../xml/escape';
import { XML, type Part } from './part';

const FIELDS = 'urn:bao-cao-57:fields';

/** The full text of fields too long for a tag, as a custom XML part; none when all tags are complete. */
export function longFieldParts(fields: readonly string[]): readonly Part[] {
  if (fields.length === 0) return [];
  const rows = fields.map((field, at) => `<field tag="#${at + 1}">${escapeXml(field)}</field>`);
  return [
    {
      path: 'customXml/item1.xml',
      contentType: 'application/xml',
      content: `${XML}<fields xmlns="${FIELDS}">${rows.join('')}</fields>`,
    },
  ];
}
