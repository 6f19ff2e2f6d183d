import type { Block } from '../../domain/report/block';
import { chartParagraph } from '../chart/chartParagraph';
import { writeTable } from '../table/table';
import type { DocumentWriter } from './documentWriter';
import type { Page } from '../section/page';
import { paragraphBlock, paragraphXml } from './paragraph';
import { ruleXml } from '../frame/rule';

/** A small gap: two tables without a paragraph between them would become one. */
export const GAP = paragraphXml('KhoangCach', '', { keepNext: true });

/**
 * Writes a section's blocks, pausing after each. The last one stays with what follows: the signature is never
 * alone on a page, nor the paragraph that ends a section on a blank one.
 */
export function* writeBlocks(
  blocks: readonly Block[],
  page: Page,
  writer: DocumentWriter,
): Generator<void> {
  for (const [at, block] of blocks.entries()) {
    yield* writeBlock(block, page, at === blocks.length - 1, writer);
  }
}

function* writeBlock(
  block: Block,
  { textWidth, textHeight }: Page,
  keepNext: boolean,
  writer: DocumentWriter,
): Generator<void> {
  const { out, references } = writer;
  switch (block.kind) {
    case 'paragraph':
      out.add(paragraphBlock(block, references, keepNext ? { keepNext } : undefined));
      if (block.style === 'attached') out.add(ruleXml(textWidth / 5, textWidth));
      yield;
      return;
    case 'chart':
      out.add(chartParagraph(block, textWidth, textHeight, references, keepNext));
      yield;
      return;
    case 'table':
      if (block.header.length + block.rows.length === 0) return;
      out.add(GAP);
      yield* writeTable(block, textWidth, keepNext, writer);
  }
}
