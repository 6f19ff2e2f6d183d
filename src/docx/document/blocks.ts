import type { Block } from '../../domain/report/block';
import { chartParagraph } from '../chart/chartParagraph';
import { writeTable } from '../table/table';
import type { DocumentWriter } from './documentWriter';
import type { Page } from './page';
import { paragraphBlock, paragraphXml } from './paragraph';
import { ruleXml } from './rule';

/** A small gap: two tables without a paragraph between them would become one. */
export const GAP = paragraphXml('KhoangCach', '', { keepNext: true });

/** Writes blocks, pausing after each; the last one stays on the page of what follows where `keepLast`. */
export function* writeBlocks(
  blocks: readonly Block[],
  page: Page,
  keepLast: boolean,
  writer: DocumentWriter,
): Generator<void> {
  for (const [at, block] of blocks.entries()) {
    yield* writeBlock(block, page, keepLast && at === blocks.length - 1, writer);
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
