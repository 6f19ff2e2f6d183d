import type {
  FoundBlock,
  FoundFigure,
  FoundTable,
  WrittenDocument,
} from '../../../domain/refresh/writtenDocument';
import type { DocxNode } from '../documentTree';
import { childOf } from '../documentTree';
import type { ControlNode, FigureNode, FoundNodes } from './findControls';
import { templateOf } from './findControls';
import { readTable } from '../readTable';
import { visibleText } from '../visibleText';

/** The values of what was found, in document order. */
export function readControls(
  xml: string,
  nodes: FoundNodes,
): Pick<WrittenDocument, 'figures' | 'tables' | 'blocks'> {
  const paragraphs = new Map<DocxNode, string>();
  const around = (paragraph: DocxNode): string => {
    const known = paragraphs.get(paragraph) ?? visibleText(xml, paragraph).trim();
    paragraphs.set(paragraph, known);
    return known;
  };
  return {
    figures: nodes.figures.map((figure) => readFigure(xml, figure, around)),
    tables: nodes.tables.map(({ table, control }): FoundTable => {
      const read = readTable(xml, table, nodes);
      return control
        ? { ...read, tag: control.tag, locked: control.locked }
        : { ...read, locked: false };
    }),
    blocks: nodes.blocks.map((block) => readBlock(xml, block, nodes)),
  };
}

function readFigure(
  xml: string,
  { node, field, locked, paragraph }: FigureNode,
  around: (paragraph: DocxNode) => string,
): FoundFigure {
  const text = controlText(xml, node);
  return { field, text, paragraph: paragraph ? around(paragraph) : text, locked };
}

/** What a control holds; nothing while it shows its placeholder. */
function controlText(xml: string, node: DocxNode): string {
  return visibleText(xml, { ...node, name: 'wrapped', children: [node] });
}

function readBlock(xml: string, { node, tag, locked }: ControlNode, nodes: FoundNodes): FoundBlock {
  const content = childOf(node, 'sdtContent') ?? node;
  return { tag, locked, text: visibleText(xml, content, templateOf(nodes)) };
}
