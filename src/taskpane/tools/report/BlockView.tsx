import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Block, ChartBlock, ParagraphBlock } from '../../../domain/report/block';
import { Bars } from '../Bars';
import { RunsView } from './RunsView';
import { TableView } from './TableView';

/** One paragraph, table or chart of the report. */
export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'chart':
      return <Chart block={block} />;
  }
}

const CENTRED: readonly ParagraphBlock['style'][] = [
  'partNumber',
  'partTitle',
  'annexNumber',
  'annexTitle',
  'attached',
];
const BOLD: readonly ParagraphBlock['style'][] = [
  'partNumber',
  'partTitle',
  'section',
  'clauseTitle',
  'annexNumber',
  'annexTitle',
];

function Paragraph({ block: { style, runs } }: { readonly block: ParagraphBlock }): ReactNode {
  const styles = useStyles();
  return (
    <p
      className={mergeClasses(
        styles.paragraph,
        CENTRED.includes(style) && styles.centred,
        BOLD.includes(style) && styles.bold,
        style === 'annexTitle' && styles.capitals,
        style === 'attached' && styles.italic,
        style === 'plus' && styles.inner,
      )}
    >
      <RunsView runs={runs} />
    </p>
  );
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

const useStyles = makeStyles({
  paragraph: { margin: '6px 0' },
  centred: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightBold },
  capitals: { textTransform: 'uppercase' },
  italic: { fontStyle: 'italic' },
  inner: { marginLeft: '12px' },
});
