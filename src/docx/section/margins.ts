import type { Report } from '../../domain/report/report';
import { XML, type Part } from '../package/part';
import { WORDPROCESSINGML } from '../xml/namespaces';
import { pageOf } from './page';
import { paragraphXml } from '../document/paragraph';

/** What stands in the top or bottom margin of a section's pages. */
export interface Margin extends Part {
  readonly kind: 'header' | 'footer';
  /** `first`: on the first page of sections that treat it apart. */
  readonly pages: 'first' | 'default';
  readonly landscape: boolean;
  /** Relationship from the document. */
  readonly id: string;
}

type Where = Pick<Margin, 'kind' | 'pages' | 'landscape'>;

/**
 * Headers and footers: DỰ THẢO in every page header of a draft; the page number centred at the top
 * (NĐ 30/2020, PL I, Mục I.6) or, where chosen, at the bottom; no number on a first page.
 */
export function reportMargins(report: Report): readonly Margin[] {
  const sections = [...report.body, ...report.annexes];
  const kinds = report.layout.pageNumber === 'top' ? KINDS.slice(0, 1) : KINDS;
  return [false, true]
    .filter((landscape) => !landscape || sections.some((section) => section.landscape))
    .flatMap((landscape) =>
      kinds.flatMap((kind) => PAGES.map((pages) => margin(report, { kind, pages, landscape }))),
    );
}

const KINDS = ['header', 'footer'] as const;
const PAGES = ['first', 'default'] as const;

function margin(report: Report, where: Where): Margin {
  const root = where.kind === 'header' ? 'w:hdr' : 'w:ftr';
  const id = `${where.kind}-${where.pages}-${where.landscape ? 'landscape' : 'portrait'}`;
  return {
    ...where,
    id,
    path: `word/${id}.xml`,
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${where.kind}+xml`,
    content: `${XML}<${root} ${WORDPROCESSINGML}>${marginParagraph(report, where)}</${root}>`,
  };
}

function marginParagraph({ draft, layout }: Report, { kind, pages, landscape }: Where): string {
  const numberHere = (layout.pageNumber === 'top') === (kind === 'header') && pages === 'default';
  const number = numberHere ? PAGE_NUMBER : '';
  if (!draft || kind === 'footer') return paragraphXml('SoTrang', number);
  const middle = Math.round(pageOf(layout, landscape).textWidth / 2);
  const tabs = `<w:tabs><w:tab w:val="center" w:pos="${middle}"/></w:tabs>`;
  return `<w:p><w:pPr><w:pStyle w:val="DuThao"/>${tabs}</w:pPr>${DRAFT}${number && `<w:r><w:tab/></w:r>${number}`}</w:p>`;
}

const DRAFT = '<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>DỰ THẢO</w:t></w:r>';
const PAGE_NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
