import type { ReactNode } from 'react';
import type { Block, ChartBlock } from '../../../domain/report/block';
import { Bars } from '../Bars';
import { ParagraphView } from './ParagraphView';
import { TableView } from './TableView';

/** One paragraph, table or chart of the report. */
export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'chart':
      return <Chart block={block} />;
  }
}

/** One bar for each value; Word draws the chart itself. */
function Chart({ block }: { readonly block: ChartBlock }): ReactNode {
  const several = block.series.length > 1;
  const bars = block.categories.flatMap((category, index) =>
    block.series.flatMap(({ name, values }) => {
      const value = values[index];
      if (value === undefined) return [];
      const label = several ? `${category}: ${name.toLowerCase()}` : category;
      return [{ label, value, text: String(value).replace('.', ',') }];
    }),
  );
  return <Bars title={block.title} bars={bars} />;
}
