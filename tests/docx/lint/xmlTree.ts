import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An XML element as read back from a part. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Own character data, entities decoded. */
  readonly text: string;
}

type Raw = Record<string, unknown>;

const ATTRIBUTES = ':@';
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
});

/** The root element; throws where the XML is not well-formed or holds characters that XML 1.0 forbids. */
export function parseXml(xml: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- moved to a package that we do not need otherwise
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`${verdict.err.msg} (line ${verdict.err.line})`);
  const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (illegal) throw new Error(`illegal character U+${illegal[0].charCodeAt(0).toString(16)}`);
  const nodes = (parser.parse(xml) as Raw[]).filter((node) => !('?xml' in node));
  const root = nodes.map(toElement).find((element) => element !== undefined);
  if (!root) throw new Error('no root element');
  return root;
}

/** All elements of that name below and including this one, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const below = element.children.flatMap((child) => descendants(child, name));
  return element.name === name ? [element, ...below] : below;
}

/** Every element below and including this one. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The value of `w:val` of a child. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

function toElement(node: Raw): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== '#text');
  if (name === undefined) return undefined;
  const content = node[name] as Raw[];
  const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
  return {
    name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, text]) => [key, decode(text)]),
    ),
    children: content.map(toElement).filter((element) => element !== undefined),
    text: decode(content.map((part) => (part['#text'] as string | undefined) ?? '').join('')),
  };
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}
