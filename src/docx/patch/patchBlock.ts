import type { ParagraphBlock } from '../../domain/report/block';
import { templateOf } from '../../domain/report/record/templateOf';
import { sameText } from '../../domain/refresh/plan/judge';
import { PARAGRAPH_STYLE } from '../styles/styleIds';
import { childOf, type DocxNode } from '../read/documentTree';
import { paragraphsOf } from '../read/controls/findControls';
import { templateOf as controlTemplate } from '../read/controls/findControls';
import { visibleText } from '../read/visibleText';
import type { Edit } from './edits';
import type { PatchScope } from './freshParagraphs';
import { controlsIn, freshParagraph, looksIn } from './freshParagraphs';
import { replaceText } from './replaceText';
import type { Tracking } from './tracking';

/** Writes a list over the one that stands there; paragraphs that are as they were stay untouched. */
export function patchBlock(
  scope: PatchScope,
  control: DocxNode,
  fresh: readonly ParagraphBlock[],
  tracking: Tracking | undefined,
): readonly Edit[] {
  const content = childOf(control, 'sdtContent');
  if (!content) return [];
  const old = paragraphsOf(content);
  const template = controlTemplate(scope.nodes);
  const texts = old.map((paragraph) => visibleText(scope.xml, paragraph, template));
  if (old.length === fresh.length) {
    return fresh.flatMap((paragraph, at) => {
      const node = old[at];
      if (!node || sameText(texts[at] ?? '', templateOf(paragraph.runs))) return [];
      return oneParagraph(scope, node, paragraph, tracking);
    });
  }
  return [
    {
      start: content.inner,
      end: content.closing,
      text: allParagraphs(scope, content, texts, fresh),
    },
  ];
}

function oneParagraph(
  scope: PatchScope,
  node: DocxNode,
  { runs }: ParagraphBlock,
  tracking: Tracking | undefined,
): readonly Edit[] {
  const plain = runs.every(
    (run) => run.field === undefined && !run.bold && !run.italic && !run.mark,
  );
  const holdsControls = controlsIn(scope, node).size > 0;
  if (tracking || (plain && !holdsControls)) {
    const text = runs.map((run) => run.text).join('');
    return replaceText(scope.xml, node, text, tracking && { tracking });
  }
  const [looks = { paragraph: '', run: '' }] = looksIn(scope.xml, {
    ...node,
    name: 'body',
    children: [node],
  });
  const text = freshParagraph(scope, runs, looks, controlsIn(scope, node));
  return [{ start: node.start, end: node.end, text }];
}

/** Every paragraph anew, in the looks of the first one; those whose text is there already as they stand. */
function allParagraphs(
  scope: PatchScope,
  content: DocxNode,
  texts: readonly string[],
  fresh: readonly ParagraphBlock[],
): string {
  const looks = looksIn(scope.xml, content);
  const controls = controlsIn(scope, content);
  const old = paragraphsOf(content);
  const free = new Set(old.keys());
  return fresh
    .map(({ runs, style }, at) => {
      const same = [...free].find((one) => sameText(texts[one] ?? '', templateOf(runs)));
      const node = same === undefined ? undefined : old[same];
      if (same !== undefined && node && !texts[same]?.includes('{{')) {
        free.delete(same);
        return scope.xml.slice(node.start, node.end);
      }
      const last = at === fresh.length - 1;
      const own = (last ? looks.at(-1) : looks[0]) ?? {
        paragraph: `<w:pPr><w:pStyle w:val="${PARAGRAPH_STYLE[style]}"/></w:pPr>`,
        run: '',
      };
      return freshParagraph(scope, runs, own, controls);
    })
    .join('');
}
