import type { ChartBlock } from '../../domain/report/block';
import { WORKBOOK } from '../package/contentTypes';
import type { Part } from '../package/part';
import { chartSpaceXml, WORKBOOK_ID } from './chartSpace';
import { workbook } from './workbook';

/** A chart and its workbook; `number` counts from 1. */
export function chartParts(chart: ChartBlock, number: number): readonly Part[] {
  const target = `../embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
  return [
    {
      path: `word/charts/chart${number}.xml`,
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: chartSpaceXml(chart),
      relationships: [{ id: WORKBOOK_ID, type: 'package', target }],
    },
    {
      path: `word/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
      contentType: WORKBOOK,
      content: workbook(chart),
    },
  ];
}
