import type { Block, ParagraphBlock } from '../block';
import type { Section } from '../report';
import type { Sentence } from '../sentence';

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
    if (last && !startsAnnex && last.landscape === landscape) last.blocks.push(...blocks);
    else chunks.push({ landscape, startsAnnex, annex, blocks: [...blocks] });
  }
  return chunks;
}

/** An annex's heading never stands alone on a page before what it heads: it turns with it. */
function turnedLeads(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.reduce<readonly Chunk[]>((turned, next) => {
    const lead = turned.at(-1);
    if (!lead?.startsAnnex || next.startsAnnex || !isLead(lead.blocks)) return [...turned, next];
    return [
      ...turned.slice(0, -1),
      { ...next, startsAnnex: true, blocks: [...lead.blocks, ...next.blocks] },
    ];
  }, []);
}

function isLead(blocks: readonly Block[]): blocks is readonly ParagraphBlock[] {
  return blocks.length <= LONGEST_LEAD && blocks.every(({ kind }) => kind === 'paragraph');
}
