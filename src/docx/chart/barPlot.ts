import type { ChartBlock } from '../../domain/report/block';
import { labelsXml } from './labels';
import { COLORS, dataXml, fillXml, nameXml } from './series';

const LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

/** Horizontal bars, the first category on top: names of targets are long. */
export function barPlot(chart: ChartBlock): string {
  const series = chart.series.map(
    (_, at) =>
      `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameXml(chart, at)}${fillXml(COLORS[at % COLORS.length] ?? '')}<c:invertIfNegative val="0"/>${labelsXml('outEnd')}${dataXml(chart, at)}</c:ser>`,
  );
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${CATEGORIES}${VALUES}`;
}

const CATEGORIES = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${LINE}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

const VALUES = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines>${LINE}</c:majorGridlines><c:numFmt formatCode="[$-42A]General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${LINE}<c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`;
