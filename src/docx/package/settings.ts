import type { Layout } from '../../domain/report/report';
import { XML, type Part } from './part';
import { WORDPROCESSINGML } from '../xml/namespaces';

const WORD = 'http://schemas.microsoft.com/office/word';

// Mode 15 is today's Word: without it the file opens in compatibility mode.
const COMPATIBILITY = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
]
  .map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${WORD}" w:val="${value}"/>`)
  .join('');

/** Settings of the document. A justified line before a line break is not stretched (doNotExpandShiftReturn). */
export function settingsPart({ mirrored }: Pick<Layout, 'mirrored'>): Part {
  const mirror = mirrored ? '<w:mirrorMargins/>' : '';
  return {
    path: 'word/settings.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
    content: `${XML}<w:settings ${WORDPROCESSINGML}><w:zoom w:percent="100"/>${mirror}<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:doNotExpandShiftReturn/>${COMPATIBILITY}</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
  };
}
