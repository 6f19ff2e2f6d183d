import type { XmlElement } from './element';
import { prefixOf } from './element';

/** A stretch of a part's text and what is to stand there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** Makes all edits at once; of those at one place the first given comes first. They must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  let at = 0;
  const pieces: string[] = [];
  for (const { edit } of ordered) {
    pieces.push(text.slice(at, edit.start), edit.xml);
    at = Math.max(at, edit.end);
  }
  return pieces.join('') + text.slice(at);
}

/** Puts XML before an element's closing tag, opening it where it is empty. `tag` replaces its opening tag. */
export function appendTo(element: XmlElement, xml: string, tag = element.tag): readonly Edit[] {
  const { start, end, closing } = element;
  const opened = { start, end: start + element.tag.length, xml: tag };
  const appended = { start: closing, end: closing, xml };
  if (closing < end) return tag === element.tag ? [appended] : [opened, appended];
  const open = tag.replace(/\s*\/>$/, '>');
  return [{ start, end, xml: `${open}${xml}</${prefixOf(element)}${element.name}>` }];
}

/** Where a child belongs by the order that the schema gives: before the first that comes later, else at the end. */
export function insertInOrder(
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): readonly Edit[] {
  const rank = order.indexOf(name);
  const next = parent.children.find((one) => order.indexOf(one.name) > rank);
  return next ? [{ start: next.start, end: next.start, xml }] : appendTo(parent, xml);
}
