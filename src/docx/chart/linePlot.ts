import type { ChartBlock } from '../../domain/report/block';
import { labelsXml } from './labels';
import { COLORS, dataXml, nameXml } from './series';

/** Lines from left to right, a mark at every value; only the first line bears its values in figures. */
export function linePlot(chart: ChartBlock): string {
  const series = chart.series.map((_, at) => {
    const color = COLORS[at % COLORS.length] ?? '';
    const stroke = `<c:spPr><a:ln w="28575" cap="rnd"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${at > 0 ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln></c:spPr>`;
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr></c:marker>`;
    return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameXml(chart, at)}${stroke}${marker}${at === 0 ? labelsXml('t') : ''}${dataXml(chart, at)}<c:smooth val="0"/></c:ser>`;
  });
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>${CATEGORIES}${VALUES}`;
}

const LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
const CATEGORIES = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
/** Not from 0: what is told is how it moves. */
const VALUES = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${LINE}</c:majorGridlines><c:numFmt formatCode="[$-42A]General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${LINE}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
