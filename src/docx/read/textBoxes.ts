import { scanXml } from '../../package/xml/scanXml';
import { documentTree, below, type DocxNode } from './documentTree';

/** What stands in a text box, with a tree of its own: the document's looks into no drawing. */
export interface TextBox {
  readonly xml: string;
  readonly root: DocxNode;
}

const DRAWN: ReadonlySet<string> = new Set(['AlternateContent', 'drawing', 'pict']);
const HIDDEN: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const TABLE = /<(?:[\w.-]+:)?tbl[\s>]/;

/** The text boxes that hold a table, in document order. */
export function textBoxesWithTables(xml: string, root: DocxNode): readonly TextBox[] {
  return [...below(root, ({ name }) => !HIDDEN.has(name))]
    .filter(({ name }) => DRAWN.has(name))
    .map(({ start, end }) => xml.slice(start, end))
    .filter((drawn) => TABLE.test(drawn))
    .flatMap(contentsOf)
    .filter((content) => TABLE.test(content))
    .map((content) => ({ xml: content, root: documentTree(content) }));
}

/** The contents of the outermost text boxes; what older programs are shown instead says the same once more. */
function contentsOf(drawn: string): readonly string[] {
  const contents: string[] = [];
  let looked: { readonly start: number; readonly depth: number } | undefined;
  const scanner = scanXml({
    open: (_, name, depth, start) => {
      if (!looked && (name === 'txbxContent' || name === 'Fallback')) looked = { start, depth };
    },
    close: (name, depth, _, end) => {
      if (looked?.depth !== depth) return;
      if (name === 'txbxContent') contents.push(drawn.slice(looked.start, end));
      looked = undefined;
    },
  });
  scanner.push(drawn);
  scanner.end();
  return contents;
}
