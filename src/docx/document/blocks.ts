import type { Block, BlockControl } from '../../domain/report/block';
import { CONTROL_END, controlStart } from '../written/control';
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
    const list = block.kind === 'paragraph' ? block.control : undefined;
    if (list && !sameList(blocks[at - 1], list))
      writer.out.add(controlStart(list, writer.references));
    yield* writeBlock(block, page, at === blocks.length - 1, writer);
    if (list && !sameList(blocks[at + 1], list)) writer.out.add(CONTROL_END);
  }
}

/** The paragraphs of one list stand in one content control. */
function sameList(block: Block | undefined, { tag }: BlockControl): boolean {
  return block?.kind === 'paragraph' && block.control?.tag === tag;
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
      if (block.control) out.add(controlStart(block.control, references));
      yield* writeTable(block, textWidth, keepNext, writer);
      if (block.control) out.add(CONTROL_END);
  }
}
