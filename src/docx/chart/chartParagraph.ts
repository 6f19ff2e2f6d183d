import type { ChartBlock } from '../../domain/report/block';
import { paragraphXml } from '../document/paragraph';
import { nextId, type References } from '../document/references';
import { escapeAttribute } from '../xml/escape';
import { CHART, DRAWING, DRAWINGML, RELATIONSHIP } from '../xml/namespaces';
import { emu, twips } from '../xml/units';

/** A paragraph with the chart, within `width` by `height` twips, its text alternative with it. */
export function chartParagraph(
  chart: ChartBlock,
  width: number,
  height: number,
  references: References,
  keepNext: boolean,
): string {
  const number = references.charts.push(chart);
  const extent = `cx="${emu(Math.min(width, twips(160)))}" cy="${emu(Math.min(heightOf(chart), height * 0.85))}"`;
  const description = escapeAttribute(chart.description);
  const drawing = `<w:drawing><wp:inline ${DRAWING} distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${nextId(references)}" name="Biểu đồ ${number}" descr="${description}"/><wp:cNvGraphicFramePr/><a:graphic ${DRAWINGML}><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${CHART} ${RELATIONSHIP} r:id="chart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  return paragraphXml('BieuDo', `<w:r>${drawing}</w:r>`, { keepNext });
}

/** Room for every bar with its label; a pie or a line is as high as a third of a page. */
function heightOf({ type, categories, series }: ChartBlock): number {
  if (type !== 'bar') return twips(85);
  return twips(35 + categories.length * (4 + 5 * series.length));
}
