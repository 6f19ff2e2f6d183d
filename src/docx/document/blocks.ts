import type { Block } from '../../domain/report/block';
import { chartParagraph } from '../chart/chartParagraph';
import { tableXml } from '../table/table';
import type { Page } from './page';
import { paragraphBlock, paragraphXml } from './paragraph';
import type { References } from './references';
import { ruleXml } from './rule';

/** A small gap: two tables without a paragraph between them would become one. */
export const GAP = paragraphXml('KhoangCach', '', { keepNext: true });

/** The XML of blocks, in pieces; the last block stays on the page of what follows where `keepLast`. */
export function* blocksXml(
  blocks: readonly Block[],
  page: Page,
  references: References,
  keepLast: boolean,
): Generator<string> {
  for (const [at, block] of blocks.entries()) {
    const keepNext = keepLast && at === blocks.length - 1;
    yield* blockXml(block, page, references, keepNext);
  }
}

function* blockXml(
  block: Block,
  page: Page,
  references: References,
  keepNext: boolean,
): Generator<string> {
  const { textWidth, textHeight } = page;
  switch (block.kind) {
    case 'paragraph':
      yield paragraphBlock(block, references, keepNext ? { keepNext } : undefined);
      if (block.style === 'attached') yield ruleXml(textWidth / 5, textWidth);
      return;
    case 'chart':
      yield chartParagraph(block, textWidth, textHeight, references, keepNext);
      return;
    case 'table':
      if (block.header.length + block.rows.length === 0) return;
      yield GAP;
      yield* tableXml(block, textWidth, references, keepNext);
  }
}
