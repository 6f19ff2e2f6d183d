import type { Run } from '../../domain/report/run';
import { runXml as writtenRun } from '../document/run';
import type { References } from '../document/references';
import type { DocxNode } from '../read/documentTree';
import { below, childOf } from '../read/documentTree';
import type { FoundNodes } from '../read/controls/findControls';
import { paragraphsOf } from '../read/controls/findControls';
import { edited, type Edit } from './edits';
import { firstLooks, runXml } from './replaceText';

/** What a copy is written from. */
export interface PatchScope {
  readonly xml: string;
  readonly nodes: FoundNodes;
  /** Edits of single figures, so that a control which is moved along brings its own. */
  readonly figures: readonly Edit[];
  readonly references: References;
}

/** Content controls of figures that stand in an element, by field, in the state that they will have. */
export function controlsIn(
  { xml, nodes, figures }: PatchScope,
  node: DocxNode,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const control of below(node)) {
    const field = control.name === 'sdt' ? nodes.fieldOf(control) : undefined;
    if (field === undefined) continue;
    const made = edited(xml, figures, control.start, control.end);
    const same = found.get(field);
    if (same) same.push(made);
    else found.set(field, [made]);
  }
  return found;
}

/** A paragraph in the looks of an old one, with the old one's content controls where fields stand. */
export function freshParagraph(
  scope: PatchScope,
  runs: readonly Run[],
  looks: { readonly paragraph: string; readonly run: string },
  controls: Map<string, string[]>,
): string {
  const made = runs.map((run) => {
    if (run.field === undefined)
      return styled(run) ? writtenRun(run, scope.references) : runXml(looks.run, run.text);
    return controls.get(run.field)?.shift() ?? writtenRun(run, scope.references);
  });
  return `<w:p>${looks.paragraph}${made.join('')}</w:p>`;
}

function styled({ bold, italic, mark }: Run): boolean {
  return bold === true || italic === true || mark !== undefined;
}

/** How the paragraphs of an element look: the properties of each, and of its first run. */
export function looksIn(
  xml: string,
  node: DocxNode,
): readonly { readonly paragraph: string; readonly run: string }[] {
  return paragraphsOf(node).map((paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    return {
      paragraph: properties ? xml.slice(properties.start, properties.end) : '',
      run: firstLooks(xml, paragraph),
    };
  });
}
