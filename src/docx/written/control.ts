import type { BlockControl } from '../../domain/report/block';
import { shortTitle } from '../document/fieldTag';
import { nextId, type References } from '../document/references';
import { escapeAttribute } from '../xml/escape';

/**
 * A rich text control around runs, paragraphs or a table: the only kind that every version of Word's JavaScript API
 * lists.
 */
export function controlStart({ tag, title }: BlockControl, references: References): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(shortTitle(title))}"/><w:tag w:val="${escapeAttribute(tag)}"/><w:id w:val="${nextId(references)}"/></w:sdtPr><w:sdtContent>`;
}

export const CONTROL_END = '</w:sdtContent></w:sdt>';
