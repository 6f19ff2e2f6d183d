import type { Facts } from '../facts';
import type { Block, ChartBlock } from './block';
import { chartBlock } from './compose/chartBlock';
import { attachedLine, reportHeader } from './compose/header';
import { infoTexts } from './compose/infoText';
import { reportLayout } from './compose/layout';
import { paragraphsOf } from './compose/paragraphs';
import { sectionsOf } from './compose/sections';
import { reportSignature } from './compose/signature';
import { fillInfo } from './fields/fillInfo';
import type { Report } from './report';
import type { Sentence } from './sentence';

/** Everything that will be printed, as plain data; it prints the same sentences that the check looked at. */
export function composeReport(facts: Facts, { draft }: { readonly draft: boolean }): Report {
  const { entries, outline } = facts;
  const texts = infoTexts(entries, fillInfo(facts.figures));
  const layout = reportLayout(texts);
  const header = reportHeader(entries, texts);
  const attached = layout.attachedLine ? attachedLine(entries, texts) : undefined;
  const printed = outline.sentences.map((sentence) => ({
    sentence,
    blocks: blocksOf(sentence, facts, attached),
  }));
  const title = [header.type, ...header.abstract].join(' ');
  return {
    title,
    draft,
    layout,
    header,
    ...sectionsOf(printed),
    signature: reportSignature(texts),
  };
}

function blocksOf(
  sentence: Sentence,
  facts: Facts,
  attached: string | undefined,
): readonly Block[] {
  if (sentence.table) return sentence.table.blocks;
  if (sentence.chart) return drawn(chartBlock(sentence.chart, facts));
  return paragraphsOf(sentence, attached);
}

/** An empty chart is only axes. */
function drawn(chart: ChartBlock): readonly Block[] {
  return chart.categories.length === 0 ? [] : [chart];
}
