import type { Area } from '../../../domain/grid';
import { printArea } from '../../sheet/address';
import { readColumns } from '../../sheet/lineStyles';
import { attribute, withAttribute } from '../../../package/xml/attributes';
import type { Edit } from '../../../package/xml/edits';
import { insertInOrder } from '../../../package/xml/edits';
import type { XmlElement } from '../../../package/xml/element';
import { child, children } from '../../../package/xml/element';
import { colorXml } from '../looks/lookXml';
import type { StyleBook } from '../looks/styleBook';
import type { LineEdit, PageData, ViewData } from '../workbookPatch';

/** The order of a worksheet's elements (ECMA-376, 18.3.1.99). */
export const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ' +
  'cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** Sets one element of a sheet, inserts it where the schema wants it, or takes it away where `xml` is empty. */
export function setSection(root: XmlElement, name: string, xml: string): readonly Edit[] {
  const known = child(root, name);
  if (known) return [{ start: known.start, end: known.end, xml }];
  return xml === '' ? [] : insertInOrder(root, SHEET_ORDER, name, xml);
}

/** `mergeCells` of some areas. */
export function mergesXml(prefix: string, merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((one) => `<${prefix}mergeCell ref="${printArea(one)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${cells.join('')}</${prefix}mergeCells>`;
}

/** `sheetPr` with the tab's colour and whether the page is fitted; what else it says stays. */
export function sheetPrXml(
  text: string,
  root: XmlElement,
  prefix: string,
  { tabColor, fit }: { readonly tabColor: string | undefined; readonly fit: boolean | undefined },
): string {
  const known = child(root, 'sheetPr');
  const kept = (name: string): string => {
    const found = child(known, name);
    return found ? text.slice(found.start, found.end) : '';
  };
  const color =
    tabColor === undefined ? kept('tabColor') : tabColor && colorXml(prefix, 'tabColor', tabColor);
  const fitTag = child(known, 'pageSetUpPr')?.tag ?? `<${prefix}pageSetUpPr/>`;
  const page =
    fit === undefined ? kept('pageSetUpPr') : withAttribute(fitTag, 'fitToPage', fit ? '1' : '0');
  const inner = color + kept('outlinePr') + page;
  const tag = (known?.tag ?? `<${prefix}sheetPr>`).replace(/\s*\/>$/, '>');
  return inner === '' && !known ? '' : `${tag}${inner}</${prefix}sheetPr>`;
}

/** `sheetViews` with grid lines, headings and frozen lines of its first view as given; zoom and the rest stay. */
export function viewsXml(root: XmlElement, prefix: string, view: ViewData): string {
  const known = child(child(root, 'sheetViews'), 'sheetView');
  const plain = known?.tag.replace(/\s*\/?>$/, '>') ?? `<${prefix}sheetView workbookViewId="0">`;
  const grid = withAttribute(plain, 'showGridLines', view.showGridlines ? undefined : '0');
  const tag = withAttribute(grid, 'showRowColHeaders', view.showHeadings ? undefined : '0');
  const inner = paneXml(prefix, view.frozen);
  return `<${prefix}sheetViews>${tag}${inner}</${prefix}sheetView></${prefix}sheetViews>`;
}

function paneXml(prefix: string, { rows, columns }: ViewData['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = printArea({ row: rows, column: columns, rows: 1, columns: 1 });
  return (
    `<${prefix}pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<${prefix}selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`
  );
}

/** `cols` with some columns changed: a run that holds one is cut up around it. */
export function colsXml(
  root: XmlElement,
  prefix: string,
  lines: readonly LineEdit[],
  styles: StyleBook,
): string {
  const known = children(child(root, 'cols'), 'col');
  let runs = readColumns(child(root, 'cols')).map(({ first, last }, index) => ({
    first,
    last,
    tag: known[index]?.tag ?? '',
  }));
  for (const line of lines) {
    const own = runs.find(({ first, last }) => line.index >= first && line.index <= last);
    const tag = lineTag(own?.tag ?? `<${prefix}col/>`, line, styles);
    const around = own
      ? [
          { first: own.first, last: line.index - 1, tag: own.tag },
          { first: line.index + 1, last: own.last, tag: own.tag },
        ].filter(({ first, last }) => first <= last)
      : [];
    runs = [
      ...runs.filter((one) => one !== own),
      ...around,
      { first: line.index, last: line.index, tag },
    ];
  }
  runs.sort((a, b) => a.first - b.first);
  const cols = runs.map(({ first, last, tag }) =>
    withAttribute(withAttribute(tag, 'min', String(first + 1)), 'max', String(last + 1)),
  );
  return cols.length > 0 ? `<${prefix}cols>${cols.join('')}</${prefix}cols>` : '';
}

const USUAL_WIDTH = 9.140625;

function lineTag(tag: string, { size, hidden, look }: LineEdit, styles: StyleBook): string {
  const shown = withAttribute(tag, 'hidden', hidden ? '1' : undefined);
  const width = size ?? Number(attribute(tag, 'width') ?? USUAL_WIDTH);
  const sized = withAttribute(
    withAttribute(shown, 'width', String(width)),
    'customWidth',
    size === undefined ? attribute(tag, 'customWidth') : '1',
  );
  if (!look) return sized;
  return withAttribute(
    sized,
    'style',
    String(styles.restyle(Number(attribute(tag, 'style') ?? 0), look)),
  );
}

const POINTS_PER_INCH = 72;

/** The three elements of a page's set-up; header, footer and the printer's own settings stay. */
export function pageEdits(root: XmlElement, prefix: string, page: PageData): readonly Edit[] {
  const tagOf = (name: string): string => child(root, name)?.tag ?? `<${prefix}${name}/>`;
  const set = (tag: string, values: Readonly<Record<string, string | undefined>>): string =>
    Object.entries(values).reduce((made, [name, value]) => withAttribute(made, name, value), tag);
  const flag = (on: boolean): string | undefined => (on ? '1' : undefined);
  const options = set(tagOf('printOptions'), {
    horizontalCentered: flag(page.centerHorizontally),
    verticalCentered: flag(page.centerVertically),
    gridLines: flag(page.printGridlines),
  });
  const inches = (points: number): string => String(points / POINTS_PER_INCH);
  const margins = set(tagOf('pageMargins'), {
    left: inches(page.leftMargin),
    right: inches(page.rightMargin),
    top: inches(page.topMargin),
    bottom: inches(page.bottomMargin),
    header: inches(page.headerMargin),
    footer: inches(page.footerMargin),
  });
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom;
  const fits = isFitted(page);
  const setup = set(tagOf('pageSetup'), {
    paperSize: String(page.paper),
    scale: fits || scale === undefined || scale === 100 ? undefined : String(scale),
    fitToWidth: fits ? String(wide ?? 0) : undefined,
    fitToHeight: fits ? String(tall ?? 0) : undefined,
    orientation: page.orientation.toLowerCase(),
  });
  const bare = options === `<${prefix}printOptions/>`;
  return [
    ...(bare ? [] : setSection(root, 'printOptions', options)),
    ...setSection(root, 'pageMargins', margins),
    ...setSection(root, 'pageSetup', setup),
  ];
}

/** Whether a page is fitted to a number of pages, not scaled. */
export function isFitted({ zoom }: PageData): boolean {
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
}
