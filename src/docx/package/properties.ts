import type { Report } from '../../domain/report/report';
import { escapeXml } from '../xml/escape';
import { XML, type Part } from './part';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/**
 * Title, author, language and, where the report says it, the time of the file. The author is the body that issues it, never
 * a person; without a time equal reports are equal bytes.
 */
export function propertyParts({ title, header, record }: Report): readonly Part[] {
  const author = header.issuingBody.join(' ');
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>${timesXml(record?.written)}<dc:language>vi-VN</dc:language></cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Báo cáo 57</Application></Properties>`,
    },
  ];
}

/** W3CDTF, to the second. */
function timesXml(written: string | undefined): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(written ?? '')?.[0];
  if (time === undefined) return '';
  return ['created', 'modified']
    .map((kind) => `<dcterms:${kind} xsi:type="dcterms:W3CDTF">${time}Z</dcterms:${kind}>`)
    .join('');
}
