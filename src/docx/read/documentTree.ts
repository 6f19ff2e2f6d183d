import { scanXml } from '../../package/xml/scanXml';
import { UnreadableDocx } from './unreadableDocx';

/** An element of the document with its places in the XML; what no reading looks into has no children. */
export interface DocxNode {
  /** Without its prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly inner: number;
  /** Before its closing tag; where it is empty, its end. */
  readonly closing: number;
  readonly end: number;
  readonly children: readonly DocxNode[];
}

/** Properties, drawings, formulas: read as text where at all. */
const OPAQUE: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'tcPr',
  'trPr',
  'tblPr',
  'tblGrid',
  'tblPrEx',
  'sdtPr',
  'sdtEndPr',
  'sectPr',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
  'oMath',
  'oMathPara',
  't',
  'delText',
  'instrText',
]);

/** A long table's rows and cells, and something for everything else. */
const MOST_NODES = 1_500_000;

type Growing = { -readonly [K in keyof DocxNode]: DocxNode[K] };

/** The tree of `word/document.xml`. */
export function documentTree(xml: string): DocxNode {
  const path: Growing[] = [];
  let root: Growing | undefined;
  let opaque = 0;
  let count = 0;
  const scanner = scanXml({
    open: (tag, name, depth, start) => {
      if (opaque > 0) return;
      count += 1;
      if (count > MOST_NODES) throw new UnreadableDocx('tooLarge');
      const node = grown(name, start, start + tag.length);
      addChild(path.at(-1), node);
      root ??= node;
      path.push(node);
      if (OPAQUE.has(name)) opaque = depth;
    },
    close: (_, depth, start, end) => {
      if (opaque > 0 && depth > opaque) return;
      if (depth === opaque) opaque = 0;
      const node = path.pop();
      if (!node) return;
      node.closing = start;
      node.end = end;
    },
  });
  scanner.push(xml);
  scanner.end();
  if (!root) throw new UnreadableDocx('damaged');
  return root;
}

function grown(name: string, start: number, inner: number): Growing {
  return { name, start, inner, closing: start, end: start, children: NO_CHILDREN };
}

const NO_CHILDREN: readonly Growing[] = [];

/** Most elements have no children: a list of their own would be half of the memory. */
function addChild(parent: Growing | undefined, node: Growing): void {
  if (!parent) return;
  if (parent.children === NO_CHILDREN) parent.children = [node];
  else (parent.children as Growing[]).push(node);
}

/** The first child of a name. */
export function childOf(node: DocxNode | undefined, name: string): DocxNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** Every element below, in document order, that is not inside one for which `within` says no. */
export function* below(
  node: DocxNode,
  within: (one: DocxNode) => boolean = () => true,
): Iterable<DocxNode> {
  for (const child of node.children) {
    yield child;
    if (within(child)) yield* below(child, within);
  }
}
