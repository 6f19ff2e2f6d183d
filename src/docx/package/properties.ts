import { escapeXml } from '../xml/escape';
import { XML, type Part } from './part';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Title and language of the file. It carries no dates and no names: equal reports are equal bytes. */
export function propertyParts(title: string): readonly Part[] {
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Báo cáo 57</Application></Properties>`,
    },
  ];
}
