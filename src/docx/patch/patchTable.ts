import type { TableBlock, TableCell } from '../../domain/report/block';
import type { Reaches } from '../../domain/report/table/eachCell';
import { eachCell } from '../../domain/report/table/eachCell';
import type { RowWork } from '../../domain/refresh/plan/refreshPlan';
import { childOf, type DocxNode } from '../read/documentTree';
import { headerRows, rowsOf, type RowNode } from '../read/readTable';
import type { Edit } from './edits';
import type { PatchScope } from './freshParagraphs';
import { newRow } from './newRow';
import { patchCell } from './patchCell';
import { replaceText } from './replaceText';
import type { Tracking } from './tracking';

/** Carries out what was planned for the rows of a table. */
export function patchTable(
  scope: PatchScope,
  table: DocxNode,
  work: readonly RowWork[],
  block: TableBlock,
  tracking: Tracking | undefined,
): readonly Edit[] {
  const rows = rowsOf(scope.xml, table);
  const headers = headerRows(scope.xml, rows);
  const body = rows.slice(headers);
  const fresh = bodyCells(block);
  let at = rows[headers - 1]?.row.end ?? body[0]?.row.start ?? table.closing;
  return work.flatMap((one): readonly Edit[] => {
    if (one.kind === 'insert') {
      const cells = inOrder(fresh[one.fresh] ?? [], one.order);
      const made = newRow(scope, table, body, cells, at, tracking);
      return [{ start: at, end: at, text: made }];
    }
    const row = body[one.now];
    if (!row) return [];
    at = row.row.end;
    if (one.kind === 'remove') return removeRow(scope.xml, row, tracking);
    return one.cells.flatMap((cell) => {
      const node = row.cells[cell.at];
      const content = fresh[one.fresh ?? -1]?.[cell.fresh];
      return node && content ? patchCell(scope, node, content, tracking) : [];
    });
  });
}

/** A column that a person put in has nothing in a new row. */
function inOrder(
  cells: readonly TableCell[],
  order: readonly (number | undefined)[] | undefined,
): readonly TableCell[] {
  return order?.map((at) => cells[at ?? -1] ?? { paragraphs: [[]] }) ?? cells;
}

/** The cells of every row below the header, one for each that Word sees. */
export function bodyCells(block: TableBlock): readonly (readonly TableCell[])[] {
  const reaches: Reaches = block.widths.map(() => undefined);
  const seen = (row: readonly TableCell[]): readonly TableCell[] => {
    const cells: TableCell[] = [];
    eachCell(row, reaches, (cell, { span }) => {
      cells.push(span > 1 ? { ...cell, columnSpan: span } : cell);
    });
    return cells;
  };
  block.header.forEach(seen);
  return block.rows.map(seen);
}

/** While changes are tracked, a row is only marked as deleted, and its text with it. */
function removeRow(xml: string, { row, cells }: RowNode, tracking?: Tracking): readonly Edit[] {
  if (!tracking) return [{ start: row.start, end: row.end, text: '' }];
  const properties = childOf(row, 'trPr');
  const mark = tracking.row('del');
  const at = childOf(row, 'tblPrEx')?.end ?? row.inner;
  const marked: Edit =
    properties && properties.inner < properties.end
      ? { start: properties.closing, end: properties.closing, text: mark }
      : {
          start: properties?.start ?? at,
          end: properties?.end ?? at,
          text: `<w:trPr>${mark}</w:trPr>`,
        };
  return [marked, ...cells.flatMap((cell) => replaceText(xml, cell, '', { tracking }))];
}
