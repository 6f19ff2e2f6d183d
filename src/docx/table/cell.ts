import type { TableCell } from '../../domain/report/block';
import type { References } from '../document/references';
import { runsXml } from '../document/run';

/** The paragraphs of a cell, at least one: Word repairs a file whose cell holds none. */
export function cellContent(cell: TableCell, start: string, references: References): string {
  const [first = [], ...others] = cell.paragraphs;
  if (others.length === 0) return `${start}${cellRuns(first, cell, references)}</w:p>`;
  const paragraphs = cell.paragraphs.map((runs) => start + cellRuns(runs, cell, references));
  return `${paragraphs.join('</w:p>')}</w:p>`;
}

function cellRuns(
  runs: TableCell['paragraphs'][number],
  cell: TableCell,
  references: References,
): string {
  if (!cell.bold) return runsXml(runs, references);
  return runsXml(
    runs.map((run) => ({ ...run, bold: true })),
    references,
  );
}
