import type { TableCell } from '../../domain/report/block';
import { attribute } from '../../package/xml/attributes';
import { childOf, type DocxNode } from '../read/documentTree';
import { propertiesOf, valueOf } from '../read/properties';
import type { RowNode } from '../read/readTable';
import type { PatchScope } from './freshParagraphs';
import { freshParagraph } from './freshParagraphs';
import { cellContent } from './patchCell';
import type { Tracking } from './tracking';

/** A row that is new in the workbook, in the looks of the row of its shape that stands next to its place. */
export function newRow(
  scope: PatchScope,
  table: DocxNode,
  body: readonly RowNode[],
  cells: readonly TableCell[],
  at: number,
  tracking: Tracking | undefined,
): string {
  const model = modelRow(scope.xml, body, cells, at);
  const mark = tracking?.row('ins') ?? '';
  if (!model) return bareRow(scope, table, cells, mark);
  const made = model.cells.map((node, order) => {
    const cell = cells[order] ?? { paragraphs: [[]] };
    const properties = childOf(node, 'tcPr');
    const width = properties ? scope.xml.slice(properties.start, properties.end) : '';
    return `<w:tc>${width}${tracked(cellContent(scope, node, cell), tracking)}</w:tc>`;
  });
  return `<w:tr>${rowProperties(scope.xml, model.row, mark)}${made.join('')}</w:tr>`;
}

/** The nearest row above, else below, whose cells cover the same columns. */
function modelRow(
  xml: string,
  body: readonly RowNode[],
  cells: readonly TableCell[],
  at: number,
): RowNode | undefined {
  const shape = cells.map(({ columnSpan = 1 }) => columnSpan).join();
  const same = body.filter(
    (row) =>
      row.cells.length === cells.length &&
      row.cells.map((cell) => spanOf(xml, cell)).join() === shape,
  );
  return same.filter(({ row }) => row.end <= at).at(-1) ?? same[0];
}

function spanOf(xml: string, cell: DocxNode): string {
  return valueOf(propertiesOf(xml, cell, 'tcPr'), 'gridSpan') ?? '1';
}

/** The properties of a row without the marks of changes that were tracked there. */
function rowProperties(xml: string, row: DocxNode, mark: string): string {
  const properties = childOf(row, 'trPr');
  const own = properties ? xml.slice(properties.inner, properties.closing) : '';
  const plain = own.replace(/<w:(?:ins|del)\s[^>]*\/>/g, '').replace(/<w:trPrChange[\s>].*$/s, '');
  return `<w:trPr>${plain}${mark}</w:trPr>`;
}

/** A row of a shape that the table does not have yet, as wide as the grid says. */
function bareRow(
  scope: PatchScope,
  table: DocxNode,
  cells: readonly TableCell[],
  mark: string,
): string {
  const widths = gridOf(scope.xml, table);
  const style = /<w:pStyle w:val="(Bang\d+)/.exec(scope.xml.slice(table.start, table.end))?.[1];
  let column = 0;
  const made = cells.map((cell) => {
    const { columnSpan: span = 1, align, bold } = cell;
    const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
    column += span;
    const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
    const suffix = align === 'center' ? 'Giua' : align === 'right' ? 'Phai' : '';
    const paragraph = style ? `<w:pPr><w:pStyle w:val="${style}${suffix}"/></w:pPr>` : '';
    const looks = { paragraph, run: bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '' };
    const lines = cell.paragraphs.map((runs) => freshParagraph(scope, runs, looks, new Map()));
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}</w:tcPr>${lines.join('')}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${mark}</w:trPr>${made.join('')}</w:tr>`;
}

/** Widths of the grid's columns in twips. */
export function gridOf(xml: string, table: DocxNode): readonly number[] {
  const grid = childOf(table, 'tblGrid');
  const tags = grid ? xml.slice(grid.start, grid.end).match(/<w:gridCol\b[^>]*>/g) : null;
  return (tags ?? []).map((tag) => Number(attribute(tag, 'w')) || 0);
}

function tracked(paragraphs: string, tracking: Tracking | undefined): string {
  if (!tracking) return paragraphs;
  return paragraphs.replace(/<w:r>.*?<\/w:r>/gs, (run) => tracking.inserted(run));
}
