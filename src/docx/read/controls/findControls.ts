import type { DocxNode } from '../documentTree';
import { below, childOf } from '../documentTree';
import type { ReadRecord } from '../recordPart';
import { isOn, propertiesOf, valueOf } from '../properties';

/** A content control of ours. */
export interface ControlNode {
  readonly node: DocxNode;
  readonly tag: string;
  readonly locked: boolean;
}

export interface FigureNode extends ControlNode {
  /** As typed in the workbook, without braces. */
  readonly field: string;
  /** The paragraph around it; absent where it holds whole paragraphs. */
  readonly paragraph?: DocxNode;
}

export interface TableNode {
  readonly table: DocxNode;
  readonly control?: ControlNode;
}

/** Where everything of ours stands, in document order. */
export interface FoundNodes {
  readonly figures: readonly FigureNode[];
  readonly tables: readonly TableNode[];
  readonly blocks: readonly ControlNode[];
  /** The field of a control, where it is a figure's. */
  readonly fieldOf: (control: DocxNode) => string | undefined;
}

/** A field of ours inside a longer text stands as `{{…}}`. */
export function templateOf({ fieldOf }: FoundNodes): (control: DocxNode) => string | undefined {
  return (control) => {
    const field = fieldOf(control);
    return field === undefined ? undefined : `{{${field}}}`;
  };
}

/** Finds figures, tables and lists. Without a record every tag that could be a field's counts. */
export function findControls(
  xml: string,
  root: DocxNode,
  record: ReadRecord | undefined,
): FoundNodes {
  const figures: FigureNode[] = [];
  const tables: TableNode[] = [];
  const blocks: ControlNode[] = [];
  const fields = new Map<DocxNode, string>();
  const known = record && new Set(record.record.figures.map(({ field }) => field));
  const visit = (node: DocxNode, paragraph?: DocxNode, control?: ControlNode): void => {
    for (const child of node.children) {
      if (HIDDEN.has(child.name) || isDeletedRow(xml, child)) continue;
      const own = child.name === 'sdt' ? controlOf(xml, child) : undefined;
      const field = own && fieldOf(own.tag, record?.longFields ?? [], known);
      if (own && field !== undefined && !isDeleted(child)) {
        fields.set(child, field);
        figures.push({ ...own, field, ...(paragraph && { paragraph }) });
      }
      if (own && BLOCK.test(own.tag)) blocks.push(own);
      if (child.name === 'tbl') {
        const holds = control && TABLE.test(control.tag) && control.node.end >= child.end;
        tables.push({ table: child, ...(holds && { control }) });
      }
      const inside = own && TABLE.test(own.tag) ? own : child.name === 'tbl' ? undefined : control;
      visit(child, child.name === 'p' ? child : paragraph, inside);
    }
  };
  visit(root);
  return { figures, tables, blocks, fieldOf: (control) => fields.get(control) };
}

const HIDDEN: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const TABLE = /^bang:\d+$/;
const BLOCK = /^khoi:\d+$/;

/** Tracked changes mark a whole row as deleted in its properties. */
function isDeletedRow(xml: string, node: DocxNode): boolean {
  return node.name === 'tr' && propertiesOf(xml, node, 'trPr').has('del');
}

/** All that a control holds was deleted under tracked changes: it goes with it. */
function isDeleted(node: DocxNode): boolean {
  const inside = [...below(node, ({ name }) => !HIDDEN.has(name))];
  return inside.some(({ name }) => HIDDEN.has(name)) && !inside.some(({ name }) => name === 'r');
}

function controlOf(xml: string, node: DocxNode): ControlNode | undefined {
  const properties = propertiesOf(xml, node, 'sdtPr');
  const tag = valueOf(properties, 'tag');
  if (tag === undefined || tag === '' || !childOf(node, 'sdtContent')) return undefined;
  const lock = valueOf(properties, 'lock');
  const locked = lock === 'contentLocked' || lock === 'sdtContentLocked';
  return { node, tag, locked: locked || isOn(properties, 'dataBinding') };
}

function fieldOf(
  tag: string,
  longFields: readonly string[],
  known: ReadonlySet<string> | undefined,
): string | undefined {
  if (TABLE.test(tag) || BLOCK.test(tag)) return undefined;
  const number = /^#(\d{1,5})$/.exec(tag)?.[1];
  if (number !== undefined) return longFields[Number(number) - 1];
  return known && !known.has(tag) && !FIELD.test(tag) ? undefined : tag;
}

/** A figure of ours that another report brought along: a code, or a reckoning with some. */
const FIELD = /^[\s\d.,;()+*/-]*[a-z][a-z0-9_]*[a-z0-9_.,;()+*/ -]*$/i;

/** All paragraphs and tables below that stand for themselves. */
export function paragraphsOf(node: DocxNode): readonly DocxNode[] {
  return [...below(node, ({ name }) => name !== 'p' && !HIDDEN.has(name))].filter(
    ({ name }) => name === 'p',
  );
}
