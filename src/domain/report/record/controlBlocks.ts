import type { Entries } from '../../entries/entries';
import { type Place, placeKey } from '../../place';
import { normalize } from '../../letters/vietnamese';
import type { Block, BlockControl, ParagraphBlock, TableBlock } from '../block';
import type { PrintedSentence } from '../compose/sections';
import type { RecordedBlock, RecordedTable } from './record';
import { tableTexts } from './tableTexts';
import { blockTemplate } from './templateOf';

/** What is printed, tables and lists with the content control that holds each, and what stands in them. */
export interface ControlledSentences {
  readonly printed: readonly PrintedSentence[];
  readonly tables: readonly RecordedTable[];
  readonly blocks: readonly RecordedBlock[];
}

/** Gives every table a control `bang:1`, `bang:2`, … and every computed list one `khoi:1`, …, in the order printed. */
export function controlBlocks(
  sentences: readonly PrintedSentence[],
  { outline }: Entries,
): ControlledSentences {
  const typedAt = new Map(
    outline.rows.map(({ cells: { content } }) => [content.at.cell, normalize(content.text)]),
  );
  const book = new ControlBook((at) => typedAt.get(at.cell) ?? '');
  const printed = sentences.map(({ sentence, blocks }) => ({
    sentence,
    blocks: blocks.map((block) => {
      if (block.kind === 'table') return book.table(block, sentence.at);
      const computed = sentence.table?.empty === true || sentence.none === true || isList(sentence);
      return computed && block.kind === 'paragraph' ? book.list(block, sentence.at) : block;
    }),
  }));
  return { printed, tables: book.tables, blocks: book.blocks() };
}

/** A list that could not be read prints its row as typed. */
function isList({ level, runs }: PrintedSentence['sentence']): boolean {
  const listed = level === 'Danh sách' || level === '+ Danh sách';
  return listed && !runs.some(({ mark, field }) => mark !== undefined && field === undefined);
}

interface OpenList {
  readonly control: BlockControl;
  readonly at: Place;
  readonly paragraphs: ParagraphBlock[];
}

class ControlBook {
  readonly tables: RecordedTable[] = [];
  private readonly lists: OpenList[] = [];

  constructor(private readonly typed: (at: Place) => string) {}

  table(block: TableBlock, at: Place): Block {
    if (block.header.length + block.rows.length === 0) return block;
    const tag = `bang:${this.tables.length + 1}`;
    const typed = this.typed(at);
    const { columns, rows } = tableTexts(block);
    const { sheet = '', rows: sheetRows = [] } = block.source ?? {};
    this.tables.push({
      tag,
      source: sheet,
      at: placeKey(at),
      typed,
      index: this.tables.filter((one) => one.typed === typed).length,
      columns,
      rows: rows.map((texts, row) => ({
        at: sheetRows[row] ?? 0,
        cells: texts.map((text) => ({ text })),
      })),
    });
    return { ...block, control: { tag, title: `Bảng ${sheet || 'số liệu'}` } };
  }

  list(block: ParagraphBlock, at: Place): Block {
    const last = this.lists.at(-1);
    const open = last?.at.cell === at.cell ? last : this.openList(at);
    open.paragraphs.push(block);
    return { ...block, control: open.control };
  }

  blocks(): readonly RecordedBlock[] {
    const typed = this.lists.map(({ at }) => this.typed(at));
    return this.lists.map(({ control, at, paragraphs }, order) => ({
      tag: control.tag,
      at: placeKey(at),
      typed: typed[order] ?? '',
      index: typed.slice(0, order).filter((text) => text === typed[order]).length,
      text: blockTemplate(paragraphs),
    }));
  }

  private openList(at: Place): OpenList {
    const [named = ''] = this.typed(at).split(/[:?]/);
    const title = named.includes('{{') ? 'Danh sách' : `Danh sách ${named}`.trim();
    const tag = `khoi:${this.lists.length + 1}`;
    const list: OpenList = { control: { tag, title }, at, paragraphs: [] };
    this.lists.push(list);
    return list;
  }
}
