import type { TableBlock, TableCell } from '../../domain/report/block';
import type { DocxNode } from '../read/documentTree';
import { writeTable } from '../table/table';
import { XmlWriter } from '../xml/xmlWriter';
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
  const out = new XmlWriter();
  const steps = writeTable(withKept(block, controls, moved), width || 9000, false, {
    out,
    references,
  });
  while (!steps.next().done);
  const made = new TextDecoder()
    .decode(out.take())
    .replace(KEPT, (_, at: string) => moved[Number(at)] ?? '');
  const size = /"Bang(\d+)/.exec(old)?.[1];
  const text = size === undefined ? made : made.replace(/"Bang\d+/g, `"Bang${size}`);
  return { start: table.start, end: table.end, text };
}

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
