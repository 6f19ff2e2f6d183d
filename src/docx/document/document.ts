import type { Layout, Report } from '../../domain/report/report';
import { XML } from '../package/part';
import { RELATIONSHIP, WORDPROCESSINGML } from '../xml/namespaces';
import { GAP, writeBlocks } from './blocks';
import type { DocumentWriter } from './documentWriter';
import { headerBlock } from '../frame/headerBlock';
import type { Margin } from '../section/margins';
import { pageOf } from '../section/page';
import { sectionProperties } from '../section/sectionProperties';
import { printedSections, type PrintedSection } from '../section/sections';
import { signatureBlock } from '../frame/signatureBlock';

/** Writes `word/document.xml`, pausing every few milliseconds. */
export function* writeDocument(
  report: Report,
  margins: readonly Margin[],
  writer: DocumentWriter,
): Generator<void> {
  const { out } = writer;
  out.add(`${XML}<w:document ${WORDPROCESSINGML} ${RELATIONSHIP}><w:body>`);
  const sections = printedSections(report);
  for (const [at, section] of sections.entries()) {
    yield* writeContent(report, section, writer);
    out.add(endXml(section, report.layout, margins, at === sections.length - 1));
  }
  out.add('</w:body></w:document>');
}

function* writeContent(
  report: Report,
  section: PrintedSection,
  writer: DocumentWriter,
): Generator<void> {
  const { out, references } = writer;
  const page = pageOf(report.layout, section.landscape);
  if (section.opens) out.add(headerBlock(report, page.textWidth, references));
  yield* writeBlocks(section.blocks, page, writer);
  if (section.signed) out.add(GAP + signatureBlock(report.signature, page.textWidth));
}

/** A section ends with a paragraph of its own, next to nothing in height: a table cannot end one. */
function endXml(
  section: PrintedSection,
  layout: Layout,
  margins: readonly Margin[],
  last: boolean,
): string {
  const properties = sectionProperties(section, pageOf(layout, section.landscape), margins);
  const style = '<w:pStyle w:val="HetPhan"/>';
  if (last) return `<w:p><w:pPr>${style}</w:pPr></w:p>${properties}`;
  return `<w:p><w:pPr>${style}${properties}</w:pPr></w:p>`;
}
