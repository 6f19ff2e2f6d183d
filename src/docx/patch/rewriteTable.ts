import type { TableBlock, TableCell } from '../../domain/report/block';
import type { DocxNode } from '../read/documentTree';
import { tableXml } from '../table/table';
import type { Edit } from './edits';
import type { PatchScope } from './freshParagraphs';
import { controlsIn } from './freshParagraphs';
import { gridOf } from './newRow';

/** The whole table as the workbook has it now, as wide and in letters as large as before. */
export function rewriteTable(scope: PatchScope, table: DocxNode, block: TableBlock): Edit {
  const { xml, references } = scope;
  const old = xml.slice(table.start, table.end);
  const width = gridOf(xml, table).reduce((sum, next) => sum + next, 0);
  const controls = controlsIn(scope, table);
  const moved: string[] = [];
  const page = { ...PAGE, ...(width > 0 && { textWidth: width }) };
  const made = [...tableXml(withKept(block, controls, moved), page, false, references)]
    .join('')
    .replace(KEPT, (_, at: string) => moved[Number(at)] ?? '');
  const size = /"Bang(\d+)/.exec(old)?.[1];
  const text = size === undefined ? made : made.replace(/"Bang\d+/g, `"Bang${size}`);
  return { start: table.start, end: table.end, text };
}

/** Of the upright page, in twips. */
const PAGE = { textWidth: 9350, textHeight: 14570 };

/** Stands for a content control of the old table while the new one is written. */
const KEPT = /<w:r>(?:<w:rPr>(?:<w:[^>]*>)*?<\/w:rPr>)?<w:t>\uE020(\d+)\uE021<\/w:t><\/w:r>/g;

function withKept(block: TableBlock, controls: Map<string, string[]>, moved: string[]): TableBlock {
  const keep = (cell: TableCell): TableCell => ({
    ...cell,
    paragraphs: cell.paragraphs.map((runs) =>
      runs.map((run) => {
        const control = run.field === undefined ? undefined : controls.get(run.field)?.shift();
        if (control === undefined) return run;
        return { text: `\uE020${moved.push(control) - 1}\uE021` };
      }),
    ),
  });
  const rows = (all: TableBlock['rows']): TableBlock['rows'] => all.map((row) => row.map(keep));
  return { ...block, header: rows(block.header), rows: rows(block.rows) };
}
