import type { FoundRow, FoundTable } from '../../domain/refresh/writtenDocument';
import type { DocxNode } from './documentTree';
import { below } from './documentTree';
import type { FoundNodes } from './controls/findControls';
import { templateOf } from './controls/findControls';
import type { Properties } from './properties';
import { isOn, propertiesOf, valueOf } from './properties';
import { visibleText } from './visibleText';
import { largest } from '../../domain/number/extremes';

/** A row with its cells, controls and marks of tracked changes around them looked through. */
export interface RowNode {
  readonly row: DocxNode;
  readonly cells: readonly DocxNode[];
  readonly header: boolean;
}

/** The rows of a table, without those that tracked changes have deleted. */
export function rowsOf(xml: string, table: DocxNode): readonly RowNode[] {
  const through = ({ name }: DocxNode): boolean => !['tc', 'tbl', 'del', 'moveFrom'].includes(name);
  const rows = [...below(table, (one) => through(one) && one.name !== 'tr')];
  return rows
    .filter(({ name }) => name === 'tr')
    .flatMap((row) => {
      const properties = propertiesOf(xml, row, 'trPr');
      if (properties.has('del')) return [];
      const cells = [...below(row, through)].filter(({ name }) => name === 'tc');
      return [{ row, cells, header: isOn(properties, 'tblHeader') }];
    });
}

/** How many rows at its top are the header: those that are repeated on every page, else the first and what its merges reach. */
export function headerRows(xml: string, rows: readonly RowNode[]): number {
  const marked = rows.findIndex(({ header }) => !header);
  if (marked !== 0) return marked < 0 ? rows.length : marked;
  let count = 1;
  while (count < rows.length && continues(xml, rows[count])) count += 1;
  return Math.min(count, rows.length);
}

function continues(xml: string, row: RowNode | undefined): boolean {
  return (row?.cells ?? []).some((cell) => isContinued(propertiesOf(xml, cell, 'tcPr')));
}

function isContinued(properties: Properties): boolean {
  return properties.has('vMerge') && valueOf(properties, 'vMerge') !== 'restart';
}

/** A table's header and rows as values. */
export function readTable(
  xml: string,
  table: DocxNode,
  nodes: FoundNodes,
): Omit<FoundTable, 'tag' | 'locked'> {
  const rows = rowsOf(xml, table);
  const headers = headerRows(xml, rows);
  const read = withReach(rows.map((row) => readRow(xml, row, nodes)));
  return { columns: columnsOf(read.slice(0, headers)), rows: read.slice(headers) };
}

interface ReadRow extends FoundRow {
  /** Cells that go on with the one above. */
  readonly continued: readonly boolean[];
}

function readRow(xml: string, { row, cells }: RowNode, nodes: FoundNodes): ReadRow {
  const properties = cells.map((cell) => propertiesOf(xml, cell, 'tcPr'));
  return {
    cells: cells.map((cell) => visibleText(xml, cell, templateOf(nodes))),
    shown: cells.map((cell) => visibleText(xml, cell)),
    before: Number(valueOf(propertiesOf(xml, row, 'trPr'), 'gridBefore') ?? 0) || 0,
    spans: properties.map((one) => Number(valueOf(one, 'gridSpan') ?? 1) || 1),
    merged: properties.some((one) => one.has('vMerge')),
    shared: [],
    continued: properties.map(isContinued),
  };
}

/** Which cells say their text for several rows or columns. */
function withReach(rows: readonly ReadRow[]): readonly FoundRow[] {
  const below = rows.map(
    (row) => new Set(row.continued.flatMap((on, at) => (on ? columnOf(row, at) : []))),
  );
  return rows.map(({ continued, ...row }, at) => ({
    ...row,
    shared: continued.map(
      (on, cell) =>
        on || below[at + 1]?.has(columnOf(row, cell)) === true || (row.spans[cell] ?? 1) > 1,
    ),
  }));
}

function columnOf({ before, spans }: FoundRow, cell: number): number {
  return spans.slice(0, cell).reduce((sum, span) => sum + span, before);
}

/** By column: the header's texts from top to bottom. */
function columnsOf(rows: readonly FoundRow[]): readonly string[] {
  const width = largest(
    rows.map((row) => columnOf(row, row.spans.length)),
    0,
  );
  const columns: string[][] = Array.from({ length: Math.min(width, 1000) }, () => []);
  for (const { shown, spans, before } of rows) {
    let column = before;
    for (const [at, text] of shown.entries()) {
      const end = column + (spans[at] ?? 1);
      if (text.trim() !== '')
        for (const texts of columns.slice(column, end)) texts.push(text.trim());
      column = end;
    }
  }
  return columns.map((texts) => texts.join(' / '));
}
