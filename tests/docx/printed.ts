import { readPackage } from './lint/readPackage';
import { child, descendants, everyElement, value, type XmlElement } from './lint/xmlTree';

/** A paragraph as it stands in a written document. */
export interface Printed {
  readonly style: string;
  readonly text: string;
  readonly element: XmlElement;
}

/** The tree of a part of a .docx. */
export function part(docx: Uint8Array, path: string): XmlElement {
  const tree = readPackage(docx).trees.get(path);
  if (!tree) throw new Error(`no part ${path}`);
  return tree;
}

export function body(docx: Uint8Array): XmlElement {
  const found = child(part(docx, 'word/document.xml'), 'w:body');
  if (!found) throw new Error('no body');
  return found;
}

/** All paragraphs, those in tables too, in document order. */
export function printed(within: XmlElement): readonly Printed[] {
  return descendants(within, 'w:p').map((element) => ({
    style: value(child(element, 'w:pPr'), 'w:pStyle') ?? '',
    text: textOf(element),
    element,
  }));
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '-',
};

/** Text as a reader sees it: line breaks and tabs as characters. */
export function textOf(element: XmlElement): string {
  return [...everyElement(element)]
    .map(({ name, text }) => (name === 'w:t' ? text : (SIGNS[name] ?? '')))
    .join('');
}

/** Whether a paragraph property stands in the paragraph itself. */
export function has({ element }: Printed, property: string): boolean {
  return child(child(element, 'w:pPr'), property) !== undefined;
}

/** The sections' properties in document order. */
export function sections(docx: Uint8Array): readonly XmlElement[] {
  return descendants(body(docx), 'w:sectPr');
}
