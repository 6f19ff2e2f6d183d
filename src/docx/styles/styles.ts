import { WORDPROCESSINGML } from '../xml/namespaces';
import type { Layout } from '../../domain/report/report';
import { XML, type Part } from '../package/part';
import { paragraphStyleXml } from './paragraphStyle';
import { PARTY_STYLES } from './partyStyles';
import { REPORT_STYLES } from './reportStyles';
import { cellStyles, TABLE_STYLES, type TableSize } from './tableStyles';

const FONT = 'Times New Roman';
const FONTS = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`;
const LANGUAGE = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>';

const BASE = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join('');

/** The styles of a report with a body of `fontSize` points in its form, and tables of the given sizes. */
export function stylesPart(
  { fontSize, form }: Pick<Layout, 'fontSize' | 'form'>,
  tableSizes: Iterable<TableSize>,
): Part {
  const tableText = [...tableSizes].sort((a, b) => b - a).flatMap(cellStyles);
  const own = REPORT_STYLES.map((style) =>
    form === 'party' ? { ...style, ...PARTY_STYLES[style.id] } : style,
  );
  const styles = [...own, ...tableText].map((style) => paragraphStyleXml(style, fontSize));
  return {
    path: 'word/styles.xml',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    content: `${XML}<w:styles ${WORDPROCESSINGML}>${defaults(fontSize)}${BASE}${styles.join('')}${TABLE_STYLES}</w:styles>`,
  };
}

function defaults(fontSize: number): string {
  const size = `<w:sz w:val="${fontSize * 2}"/><w:szCs w:val="${fontSize * 2}"/>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS}<w:color w:val="000000"/>${size}${LANGUAGE}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
}
