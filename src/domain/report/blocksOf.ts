import type { Block, ParagraphBlock, TableBlock } from './block';
import type { Report } from './report';

/** All that is printed below the header, annexes too. */
export function blocksOf({ body, annexes }: Pick<Report, 'body' | 'annexes'>): readonly Block[] {
  return [...body, ...annexes].flatMap(({ blocks }) => blocks);
}

/** The paragraphs of the list that a control holds; none without its tag. */
export function listOf(report: Report, tag: string | undefined): readonly ParagraphBlock[] {
  return blocksOf(report).filter(
    (block): block is ParagraphBlock => block.kind === 'paragraph' && isIn(block, tag),
  );
}

/** The table that a control holds. */
export function tableOf(report: Report, tag: string | undefined): TableBlock | undefined {
  return blocksOf(report).find(
    (block): block is TableBlock => block.kind === 'table' && isIn(block, tag),
  );
}

function isIn({ control }: ParagraphBlock | TableBlock, tag: string | undefined): boolean {
  return tag !== undefined && control?.tag === tag;
}
