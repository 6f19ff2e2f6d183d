import type {
  RecordedBlock,
  RecordedFigure,
  RecordedRow,
  RecordedTable,
  RecordedText,
  ReportRecord,
} from '../../domain/report/record/record';
import { attribute } from '../../package/xml/attributes';
import { scanXml } from '../../package/xml/scanXml';
import { pieceText } from '../../package/xml/text';
import { RECORD, RECORD_VERSION } from '../written/recordXml';
import { UnreadableDocx } from './unreadableDocx';

export { RECORD };

/** The record as a part tells it, and how it numbers the fields that are too long for a tag. */
export interface ReadRecord {
  readonly record: ReportRecord;
  /** In the order of their numbers: `#1` is the first. */
  readonly longFields: readonly string[];
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenRow = Omit<RecordedRow, 'cells'> & { cells: Open<RecordedText>[] };
type OpenTable = Omit<RecordedTable, 'rows'> & { rows: OpenRow[] };

/** Reads the part that keeps what was written. Undefined for any other part. */
export function readRecord(xml: string): ReadRecord | undefined {
  if (!xml.includes(RECORD)) return undefined;
  const figures: RecordedFigure[] = [];
  const tables: OpenTable[] = [];
  const blocks: Open<RecordedBlock>[] = [];
  const longFields: string[] = [];
  let root: string | undefined;
  let text: Open<RecordedText> | undefined;
  const scanner = scanXml({
    open: (tag, name, depth) => {
      if (depth === 1) root = demandRoot(tag);
      else if (name === 'f') figures.push(figureOf(tag, longFields));
      else if (name === 'table') tables.push({ ...tableOf(tag), rows: [] });
      else if (name === 'r') tables.at(-1)?.rows.push({ at: numberOf(tag, 'at'), cells: [] });
      else if (name === 'c') {
        text = { text: '', ...earlier(tag) };
        tables.at(-1)?.rows.at(-1)?.cells.push(text);
      } else if (name === 'block') {
        const block = blockOf(tag);
        text = block;
        blocks.push(block);
      }
    },
    text: (piece, raw) => {
      if (text) text.text += pieceText(piece, raw);
    },
    close: (name) => {
      if (name === 'c' || name === 'block') text = undefined;
    },
  });
  scanner.push(xml);
  scanner.end();
  if (root === undefined) return undefined;
  return { record: { ...rootOf(root), figures, tables, blocks }, longFields };
}

/** The part's root; undefined for the root of another part that only quotes our namespace. */
function demandRoot(tag: string): string | undefined {
  if (!tag.includes(RECORD) || !/^<(?:[^\s:>]+:)?report[\s>]/.test(tag)) return undefined;
  if (Number(attribute(tag, 'version') ?? 1) > RECORD_VERSION) throw new UnreadableDocx('newer');
  return tag;
}

function rootOf(tag: string): Omit<ReportRecord, 'figures' | 'tables' | 'blocks'> {
  const written = attribute(tag, 'written');
  const workbook = attribute(tag, 'workbook');
  return {
    unit: textOf(tag, 'unit'),
    period: textOf(tag, 'period'),
    draft: attribute(tag, 'draft') === '1',
    ...(written !== undefined && { written }),
    ...(workbook !== undefined && { workbook }),
  };
}

function figureOf(tag: string, longFields: string[]): RecordedFigure {
  const long = attribute(tag, 'field');
  const short = textOf(tag, 't');
  const number = /^#(\d{1,5})$/.exec(short)?.[1];
  if (long !== undefined && number !== undefined) longFields[Number(number) - 1] = long;
  return {
    field: long ?? short,
    text: textOf(tag, 'x'),
    at: textOf(tag, 'at'),
    ...earlier(tag),
  };
}

function tableOf(tag: string): Omit<RecordedTable, 'rows'> {
  const columns = textOf(tag, 'columns');
  return {
    tag: textOf(tag, 't'),
    source: textOf(tag, 'source'),
    at: textOf(tag, 'at'),
    typed: textOf(tag, 'typed'),
    index: numberOf(tag, 'index'),
    columns: columns === '' ? [] : columns.split('|'),
  };
}

function blockOf(tag: string): Open<RecordedBlock> {
  const [at, typed] = [textOf(tag, 'at'), textOf(tag, 'typed')];
  return {
    tag: textOf(tag, 't'),
    at,
    typed,
    index: numberOf(tag, 'index'),
    text: '',
    ...earlier(tag),
  };
}

function earlier(tag: string): Pick<RecordedText, 'was' | 'seen'> {
  const [was, seen] = [attribute(tag, 'was'), attribute(tag, 'seen')];
  return { ...(was !== undefined && { was }), ...(seen !== undefined && { seen }) };
}

function textOf(tag: string, name: string): string {
  return attribute(tag, name) ?? '';
}

function numberOf(tag: string, name: string): number {
  const value = Number(attribute(tag, name) ?? 0);
  return Number.isInteger(value) ? value : 0;
}
