/** An element of a small part, with its places in the part's text so that it can be replaced where it stands. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The opening tag as written. */
  readonly tag: string;
  readonly start: number;
  /** Behind its last `>`. */
  readonly end: number;
  /** Before its closing tag; where it is empty, its end. */
  readonly closing: number;
  readonly children: readonly XmlElement[];
  /** Its own text, entities resolved; that of its children is not in it. */
  readonly text: string;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** All children of a name. */
export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The prefix that an element's name has, with its colon; as a rule empty. */
export function prefixOf({ tag }: Pick<XmlElement, 'tag'>): string {
  return /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? '';
}
