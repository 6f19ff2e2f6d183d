import type { ChartBlock } from '../../domain/report/block';
import { labelsXml } from './labels';
import { dataXml, fillXml, nameXml, sliceColor } from './series';

/** Shares of the first series, a colour a slice. */
export function piePlot(chart: ChartBlock): string {
  const slices = chart.categories.map(
    (_, at) =>
      `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${fillXml(sliceColor(chart, at))}</c:dPt>`,
  );
  return `<c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/>${nameXml(chart, 0)}${slices.join('')}${labelsXml('outEnd', chart.categories.length)}${dataXml(chart, 0)}</c:ser><c:firstSliceAng val="0"/></c:pieChart>`;
}
