import type { Block, ParagraphBlock } from '../block';
import { textOf } from '../fields/fillText';
import type { Section } from '../report';
import type { Sentence } from '../../sentence';

/** What a sentence prints. */
export interface PrintedSentence {
  readonly sentence: Sentence;
  readonly blocks: readonly Block[];
}

interface Chunk {
  readonly landscape: boolean;
  readonly startsAnnex: boolean;
  readonly annex: boolean;
  readonly blocks: readonly Block[];
}

/** A heading and so many short paragraphs may turn with what they introduce. */
const LONGEST_LEAD = 6;

/** Cuts what is printed into stretches of one orientation; every annex starts its own unless it follows a joint cover. */
export function sectionsOf(printed: readonly PrintedSentence[]): {
  readonly body: readonly Section[];
  readonly annexes: readonly Section[];
} {
  const chunks = turnedLeads(chunksOf(printed));
  const section = ({ landscape, startsAnnex, blocks }: Chunk): Section => ({
    landscape,
    startsAnnex,
    blocks,
  });
  return {
    body: chunks.filter(({ annex }) => !annex).map(section),
    annexes: chunks.filter(({ annex }) => annex).map(section),
  };
}

function chunksOf(printed: readonly PrintedSentence[]): readonly Chunk[] {
  const chunks: { landscape: boolean; startsAnnex: boolean; annex: boolean; blocks: Block[] }[] =
    [];
  let turned = false;
  let covered = false;
  for (const { sentence, blocks } of printed) {
    if (sentence.level === 'Trang ngang' || sentence.level === 'Trang dọc')
      turned = sentence.level === 'Trang ngang';
    if (blocks.length === 0) continue;
    const landscape = turned || sentence.table?.landscape === true;
    const startsAnnex = sentence.level === 'Phụ lục' && !covered;
    covered = sentence.annexKind === 'cover';
    const last = chunks.at(-1);
    const annex = sentence.annex !== undefined;
    if (last && !startsAnnex && last.landscape === landscape)
      for (const block of blocks) last.blocks.push(block);
    else chunks.push({ landscape, startsAnnex, annex, blocks: [...blocks] });
  }
  return chunks;
}

/** What introduces a table that turns the page turns with it: a heading never stays alone on the page before. */
function turnedLeads(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.reduce<readonly Chunk[]>((turned, next) => {
    const before = turned.at(-1);
    if (!before || next.startsAnnex) return [...turned, next];
    const lead = leadOf(before);
    if (lead === 0) return [...turned, next];
    const kept = before.blocks.slice(0, before.blocks.length - lead);
    const moved = { ...next, blocks: [...before.blocks.slice(-lead), ...next.blocks] };
    return kept.length === 0
      ? [...turned.slice(0, -1), { ...moved, startsAnnex: before.startsAnnex }]
      : [...turned.slice(0, -1), { ...before, blocks: kept }, moved];
  }, []);
}

/**
 * How many of a stretch's last blocks introduce what follows: a short annex's all, else its last headings and the
 * sentence below them that ends in a colon. What opens the report stays with its header.
 */
function leadOf({ blocks, startsAnnex, annex }: Chunk): number {
  if (startsAnnex && blocks.length <= LONGEST_LEAD && blocks.every(isParagraph))
    return blocks.length;
  const last = blocks.at(-1);
  const colon = last && isParagraph(last) && textOf(last.runs).trimEnd().endsWith(':') ? 1 : 0;
  let lead = colon;
  while (isHeading(blocks.at(-1 - lead))) lead += 1;
  return !annex && lead === blocks.length ? 0 : lead;
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph';
}

function isHeading(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.outline !== undefined;
}
