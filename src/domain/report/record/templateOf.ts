import type { ParagraphBlock, TableCell } from '../block';
import type { Run } from '../run';

/** Text of runs where a field stands as `{{…}}`: its value has a content control, and a life, of its own. */
export function templateOf(runs: readonly Run[]): string {
  return runs.map(({ text, field }) => (field === undefined ? text : `{{${field}}}`)).join('');
}

/** The paragraphs of a cell, parted by line breaks. */
export function cellTemplate({ paragraphs }: TableCell): string {
  return paragraphs.map(templateOf).join('\n');
}

/** The paragraphs of a list, parted by line breaks. */
export function blockTemplate(paragraphs: readonly ParagraphBlock[]): string {
  return paragraphs.map(({ runs }) => templateOf(runs)).join('\n');
}
