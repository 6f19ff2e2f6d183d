import { XMLParser } from 'fast-xml-parser';

/** One XML element in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

/** The root element of a well-formed document. */
export function parseElement(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const nodes = parser.parse(xml) as Node[];
  const root = nodes.map(toElement).find((element) => !element.name.startsWith('?'));
  if (!root) throw new Error('The document has no root element');
  return root;
}

/** The element and everything below it. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

function toElement(node: Node): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = (node[name] ?? []) as Node[];
  return {
    name,
    attributes: node[':@'] ?? {},
    children: inside.filter((child) => !('#text' in child)).map(toElement),
    text: inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
}
