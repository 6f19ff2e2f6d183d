import type { Margin } from './margins';
import type { Page } from './page';
import type { PrintedSection } from './sections';

/** Distance of header and footer from the paper's edge: 10 mm. */
const EDGE = 567;

/** Paper, margins, numbering and running heads of a section. */
export function sectionProperties(
  section: PrintedSection,
  page: Page,
  margins: readonly Margin[],
): string {
  const { top, right, bottom, left } = page.margins;
  const turned = page.landscape ? ' w:orient="landscape"' : '';
  return [
    '<w:sectPr>',
    ...margins.filter((margin) => margin.landscape === page.landscape).map(referenceXml),
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${turned}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${EDGE}" w:footer="${EDGE}" w:gutter="0"/>`,
    section.restarts ? '<w:pgNumType w:start="1"/>' : '',
    '<w:cols w:space="720"/>',
    section.restarts ? '<w:titlePg/>' : '',
    '</w:sectPr>',
  ].join('');
}

function referenceXml({ kind, pages, id }: Margin): string {
  return `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;
}
