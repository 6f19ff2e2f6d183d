import { encodeXml } from '../../../package/xml/text';
import type { CellSpan } from './sheetRows';

/** What stands in a formula's element, as text of XML; empty where it only refers to a shared one. */
export function formulaText(
  text: string,
  { start, end }: NonNullable<CellSpan['formula']>,
): string {
  const xml = text.slice(start, end);
  if (xml.endsWith('/>')) return '';
  const inner = xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('</'));
  return inner.includes('<!')
    ? inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g, (_, raw: string | undefined) =>
        encodeXml(raw ?? ''),
      )
    : inner;
}
