import type { TableCell } from '../../domain/report/block';
import type { Run } from '../../domain/report/run';
import type { DocxNode } from '../read/documentTree';
import { below, childOf } from '../read/documentTree';
import { paragraphsOf } from '../read/controls/findControls';
import type { Edit } from './edits';
import type { PatchScope } from './freshParagraphs';
import { controlsIn, freshParagraph, looksIn } from './freshParagraphs';
import { replaceText } from './replaceText';
import type { Tracking } from './tracking';

/** Writes a cell of the fresh table over one of the document, in the looks that it has there. */
export function patchCell(
  scope: PatchScope,
  node: DocxNode,
  cell: TableCell,
  tracking: Tracking | undefined,
): readonly Edit[] {
  const { xml } = scope;
  const paragraphs = paragraphsOf(node);
  const [only] = paragraphs;
  const holdsControls = [...below(node)].some(({ name }) => name === 'sdt');
  const plain = cell.paragraphs.every((runs) => runs.every(({ field }) => field === undefined));
  const simple = paragraphs.length === 1 && cell.paragraphs.length <= 1 && !holdsControls && plain;
  if (only && (simple || tracking))
    return replaceText(xml, simple ? only : node, cellText(cell), tracking && { tracking });
  const start = childOf(node, 'tcPr')?.end ?? node.inner;
  return [{ start, end: node.closing, text: cellContent(scope, node, cell) }];
}

/** The paragraphs of a fresh cell in the looks of an old one. */
export function cellContent(scope: PatchScope, node: DocxNode, cell: TableCell): string {
  const looks = looksIn(scope.xml, node);
  const controls = controlsIn(scope, node);
  const first = looks[0] ?? { paragraph: '', run: '' };
  const lines = cell.paragraphs.length > 0 ? cell.paragraphs : [[]];
  return lines
    .map((runs, at) => freshParagraph(scope, runs, looks[at] ?? first, controls))
    .join('');
}

function cellText({ paragraphs }: TableCell): string {
  return paragraphs.map((runs: readonly Run[]) => runs.map(({ text }) => text).join('')).join('\n');
}
