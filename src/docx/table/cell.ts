import type { TableCell } from '../../domain/report/block';
import { runsXml } from '../document/run';
import { cellTextXml } from '../xml/textXml';
import type { CellPlace } from '../../domain/report/table/eachCell';
import type { TableWriter } from './tableWriter';

/** `kept`: stays on the page of the row after it. */
export type RowKind = 'header' | 'body' | 'kept';

/** A cell of any kind. It holds at least one paragraph: Word repairs a file whose cell holds none. */
export function cellXml(
  table: TableWriter,
  cell: TableCell,
  place: CellPlace,
  kind: RowKind,
): string {
  const start = paragraphStart(table, cell, place.span, kind);
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [[]];
  const written = paragraphs.map(
    (runs) =>
      `${start}${runsXml(kind === 'header' ? runs : bolded(runs, cell), table.references, cellTextXml)}</w:p>`,
  );
  return `<w:tc>${cellProperties(table, cell, place)}${written.join('')}</w:tc>`;
}

/** A row over all columns, or all but the first, heads a group: it stays with the group's first row. */
function paragraphStart(table: TableWriter, cell: TableCell, span: number, kind: RowKind): string {
  const headsGroup = span > 1 && span >= table.widths.length - 1;
  const starts = kind === 'kept' || headsGroup ? table.keptStarts : table.starts;
  return starts[kind === 'header' ? 'header' : (cell.align ?? 'left')];
}

function cellProperties(
  { widths }: TableWriter,
  { rowSpan = 1 }: TableCell,
  { column, span, continued }: CellPlace,
): string {
  const width = widths.slice(column, column + span).reduce((sum, next) => sum + next, 0);
  const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const down = continued ? '<w:vMerge/>' : rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${down}</w:tcPr>`;
}

type Runs = TableCell['paragraphs'][number];

function bolded(runs: Runs, { bold }: TableCell): Runs {
  return bold ? runs.map((run) => ({ ...run, bold })) : runs;
}
