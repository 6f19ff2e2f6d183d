import type { Layout, Report } from '../../domain/report/report';
import { XML } from '../package/part';
import { RELATIONSHIP, WORDPROCESSINGML } from '../xml/namespaces';
import { GAP, blocksXml } from './blocks';
import type { References } from './references';
import { contentsXml } from '../frame/contents';
import { headerBlock } from '../frame/headerBlock';
import type { Margin } from '../section/margins';
import { pageOf } from '../section/page';
import { sectionProperties } from '../section/sectionProperties';
import { printedSections, type PrintedSection } from '../section/sections';
import { signatureBlock } from '../frame/signatureBlock';

/** `word/document.xml`, piece by piece, each some milliseconds' work; fills `references` as it goes. */
export function* documentXml(
  report: Report,
  margins: readonly Margin[],
  references: References,
): Generator<string> {
  yield `${XML}<w:document ${WORDPROCESSINGML} ${RELATIONSHIP}><w:body>`;
  const sections = printedSections(report);
  for (const [at, section] of sections.entries()) {
    yield* contentXml(report, section, references);
    yield endXml(section, report.layout, margins, at === sections.length - 1);
  }
  yield '</w:body></w:document>';
}

function* contentXml(
  report: Report,
  section: PrintedSection,
  references: References,
): Generator<string> {
  const page = pageOf(report.layout, section.landscape);
  if (section.opens) {
    yield headerBlock(report, page.textWidth, references);
    if (report.layout.contents) yield contentsXml(report, page.textWidth);
  }
  yield* blocksXml(section.blocks, page, references);
  if (section.signed) yield GAP + signatureBlock(report, page.textWidth);
}

/**
 * What ends a section. Within the document a paragraph next to nothing in height carries its properties, since a table
 * cannot; the last one is an ordinary paragraph, so that what is typed at the document's end is seen, and none
 * where a paragraph stands there already.
 */
function endXml(
  section: PrintedSection,
  layout: Layout,
  margins: readonly Margin[],
  last: boolean,
): string {
  const properties = sectionProperties(section, pageOf(layout, section.landscape), margins);
  if (last) return (endsInText(section) ? '' : '<w:p/>') + properties;
  return `<w:p><w:pPr><w:pStyle w:val="HetPhan"/>${properties}</w:pPr></w:p>`;
}

function endsInText({ blocks, signed }: PrintedSection): boolean {
  const last = blocks.at(-1);
  return !signed && last?.kind === 'paragraph' && !last.control && last.style !== 'attached';
}
