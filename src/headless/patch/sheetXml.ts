import { parseAddress } from '../../domain/place';
import { attribute } from './xml';

/** Where an element stands in a sheet's XML, from its `<` to past its last `>`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The opening tag. */
  readonly tag: string;
}

export interface CellSpan extends Span {
  readonly column: number;
}

export interface RowSpan extends Span {
  /** Zero-based. */
  readonly row: number;
  readonly cells: readonly CellSpan[];
}

/** The cells of a sheet as places in its XML, so that one can be replaced and all else stays byte for byte. */
export interface SheetIndex {
  /** The namespace prefix with its colon, as a rule empty. */
  readonly prefix: string;
  readonly data: Span;
  readonly rows: readonly RowSpan[];
}

/** Finds rows and cells; those without `r` are counted on, as the format allows. */
export function indexSheet(xml: string): SheetIndex {
  const data = dataSpan(xml);
  const rows: (RowSpan & { cells: CellSpan[] })[] = [];
  const tags = /<(\/?)(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;
  tags.lastIndex = data.start + data.tag.length;
  for (let found = tags.exec(xml); found && found.index < data.end; found = tags.exec(xml)) {
    const [tag, closing, name] = found;
    if (closing === '/') continue;
    const span = { start: found.index, end: endOf(xml, found.index, tag), tag };
    if (name === 'row') {
      rows.push({ ...span, row: rowOf(tag, rows.at(-1)), cells: [] });
      continue;
    }
    const cells = rows.at(-1)?.cells ?? [];
    cells.push({ ...span, column: columnOf(tag, cells.at(-1)) });
    tags.lastIndex = span.end;
  }
  return { prefix: /^<(\w+:)?/.exec(data.tag)?.[1] ?? '', data, rows };
}

function dataSpan(xml: string): Span {
  const found = /<(?:\w+:)?sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (!found) throw new RangeError('The sheet has no sheetData.');
  const [tag] = found;
  return { start: found.index, end: endOf(xml, found.index, tag), tag };
}

/** Past the closing tag of an element that does not hold another of its name. */
function endOf(xml: string, start: number, tag: string): number {
  if (tag.endsWith('/>')) return start + tag.length;
  const name = /^<([\w:]+)/.exec(tag)?.[1] ?? '';
  const closing = `</${name}`;
  return xml.indexOf('>', xml.indexOf(closing, start)) + 1;
}

function rowOf(tag: string, last: RowSpan | undefined): number {
  const number = Number(attribute(tag, 'r') ?? NaN);
  return Number.isInteger(number) ? number - 1 : (last?.row ?? -1) + 1;
}

function columnOf(tag: string, last: CellSpan | undefined): number {
  const address = parseAddress(attribute(tag, 'r') ?? '');
  return address?.column ?? (last?.column ?? -1) + 1;
}
