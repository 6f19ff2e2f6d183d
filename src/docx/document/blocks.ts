import type { Block, BlockControl, ParagraphBlock, ParagraphKind } from '../../domain/report/block';
import { textOf } from '../../domain/report/fields/fillText';
import { CONTROL_END, controlStart } from '../written/control';
import { chartParagraph } from '../chart/chartParagraph';
import { tableXml } from '../table/table';
import type { References } from './references';
import type { Page } from '../section/page';
import { balanced } from '../frame/balanced';
import { paragraphBlock, paragraphXml, type Placement } from './paragraph';
import { ruleXml } from '../frame/rule';

/** A small gap: two tables without a paragraph between them would become one. */
export const GAP = paragraphXml('KhoangCach', '', { keepNext: true });

/**
 * A section's blocks, piece by piece. The last one stays with what follows: the signature is never
 * alone on a page, nor the paragraph that ends a section on a blank one.
 */
export function* blocksXml(
  blocks: readonly Block[],
  page: Page,
  references: References,
): Generator<string> {
  for (const [at, block] of blocks.entries()) {
    const list = block.kind === 'paragraph' ? block.control : undefined;
    if (list && !sameList(blocks[at - 1], list)) yield controlStart(list, references);
    yield* blockXml(block, page, at === blocks.length - 1, references);
    if (list && !sameList(blocks[at + 1], list)) yield CONTROL_END;
  }
}

/** The paragraphs of one list stand in one content control. */
function sameList(block: Block | undefined, { tag }: BlockControl): boolean {
  return block?.kind === 'paragraph' && block.control?.tag === tag;
}

function* blockXml(
  block: Block,
  page: Page,
  keepNext: boolean,
  references: References,
): Generator<string> {
  const { textWidth, textHeight } = page;
  switch (block.kind) {
    case 'paragraph':
      yield paragraphBlock(block, references, placementOf(block, page, keepNext));
      if (block.style === 'attached') yield ruleXml(textWidth / 5, textWidth);
      return;
    case 'chart':
      yield chartParagraph(block, textWidth, textHeight, references, keepNext);
      return;
    case 'table':
      if (block.header.length + block.rows.length === 0) return;
      yield GAP;
      if (block.control) yield controlStart(block.control, references);
      yield* tableXml(block, page, keepNext, references);
      if (block.control) yield CONTROL_END;
  }
}

/** Centred paragraphs of several lines: how their style prints them. */
const CENTRED: Readonly<Partial<Record<ParagraphKind, { bold: boolean }>>> = {
  partTitle: { bold: true },
  annexTitle: { bold: true },
  attached: { bold: false },
};

function placementOf(
  { style, runs, outline }: ParagraphBlock,
  { textWidth, fontSize }: Page,
  keepNext: boolean,
): Placement {
  const face = CENTRED[style];
  return {
    ...(keepNext && { keepNext }),
    ...(face && balanced(textOf(runs), { size: fontSize, ...face }, textWidth)),
    ...(outline !== undefined && { outline }),
  };
}
