import type { ChartBlock } from '../../domain/report/block';
import { CHART, DRAWINGML, RELATIONSHIP } from '../xml/namespaces';
import { escapeXml } from '../xml/escape';
import { XML } from '../package/part';
import { barPlot } from './barPlot';
import { linePlot } from './linePlot';
import { piePlot } from './piePlot';

/** Relationship from a chart to its workbook. */
export const WORKBOOK_ID = 'workbook';

const PLOTS = { bar: barPlot, pie: piePlot, line: linePlot };

/** A native chart (DrawingML): Word draws it, and "Edit data" opens the embedded workbook. */
export function chartSpaceXml(chart: ChartBlock): string {
  const plot = PLOTS[chart.type](chart);
  return `${XML}<c:chartSpace ${CHART} ${DRAWINGML} ${RELATIONSHIP}><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(11)}<c:externalData r:id="${WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function titleXml(title: string): string {
  const face = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1300" b="1">${face}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A single series of bars or a single line needs no legend; slices do. */
function legendXml({ type, series }: ChartBlock): string {
  if (type !== 'pie' && series.length < 2) return '';
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}

function textProperties(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
