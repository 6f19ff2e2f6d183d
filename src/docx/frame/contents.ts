import type { Block } from '../../domain/report/block';
import type { Report } from '../../domain/report/report';
import { textOf } from '../../domain/report/fields/fillText';
import { paragraphXml, textParagraph } from '../document/paragraph';
import { textXml } from '../xml/textXml';

/** Step of the indent from level to level, in twips. */
const STEP = 300;

const BEGIN =
  '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\u \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/**
 * Mục lục: Word's own table of contents over the headings' levels. It holds the headings at once; their pages only Word
 * knows, and asks for them when the document is opened.
 */
export function contentsXml({ body, annexes }: Report, width: number): string {
  const lines = [...body, ...annexes].flatMap(({ blocks }) => blocks.flatMap(headingOf));
  if (lines.length === 0) return '';
  const last = lines.length - 1;
  const written = lines.map(({ text, level }, at) => {
    const run = `<w:r>${textXml(text)}</w:r>`;
    const field = (at === 0 ? BEGIN : '') + run + (at === last ? END : '');
    return paragraphXml('MucLuc', field, { left: Math.min(level * STEP, width / 3) });
  });
  return textParagraph('TenMucLuc', 'MỤC LỤC') + written.join('');
}

function headingOf(block: Block): readonly { readonly text: string; readonly level: number }[] {
  if (block.kind !== 'paragraph' || block.outline === undefined) return [];
  return [{ text: textOf(block.runs), level: block.outline }];
}
