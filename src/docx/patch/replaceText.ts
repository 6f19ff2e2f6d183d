import type { DocxNode } from '../read/documentTree';
import { childOf } from '../read/documentTree';
import { textXml } from '../xml/textXml';
import type { Edit } from './edits';
import type { Tracking } from './tracking';

/** How a text is written over another. */
export interface Writing {
  /** Absent where nobody tracks changes. */
  readonly tracking?: Tracking;
  /** What stood there was highlighted because it could not be filled. */
  readonly plain?: boolean;
}

/** Elements of a run that are its text. */
const TEXT: ReadonlySet<string> = new Set([
  't',
  'tab',
  'ptab',
  'br',
  'cr',
  'noBreakHyphen',
  'softHyphen',
  'lastRenderedPageBreak',
]);
const HIDDEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rPr', 'pPr', 'sdtPr']);

interface RunNode {
  readonly run: DocxNode;
  /** It stands in an insertion that is tracked already. */
  readonly inserted: boolean;
}

/**
 * Writes a text over that of an element: it takes the looks of the first run, the other runs lose theirs with their
 * text; whatever else stands between them (bookmarks, comments) stays.
 */
export function replaceText(
  xml: string,
  node: DocxNode,
  text: string,
  { tracking, plain = false }: Writing = {},
): readonly Edit[] {
  const runs = [...visibleRuns(node)].filter(({ run }) => hasText(run) || isBare(run));
  const [first, ...others] = runs;
  if (!first)
    return [insertRun(node, tracking ? tracking.inserted(runXml('', text)) : runXml('', text))];
  const looks = looksOf(xml, first.run, plain);
  if (tracking && !first.inserted)
    return trackedEdits(xml, runs, tracking, text === '' ? '' : runXml(looks, text));
  return [
    ...withoutText(first.run, runXml(looks, text), isPure(first.run)),
    ...others.flatMap(({ run }) => withoutText(run, '', isPure(run))),
  ];
}

/** A run of one text. */
export function runXml(looks: string, text: string): string {
  return `<w:r>${looks}${textXml(text)}</w:r>`;
}

/** The properties of an element's first run, as they stand there. */
export function firstLooks(xml: string, node: DocxNode): string {
  const [first] = visibleRuns(node);
  return first ? looksOf(xml, first.run, false) : '';
}

function looksOf(xml: string, run: DocxNode, plain: boolean): string {
  const properties = childOf(run, 'rPr');
  if (!properties) return '';
  const looks = xml.slice(properties.start, properties.end);
  return plain ? looks.replace(/<w:highlight\s[^>]*\/>/, '') : looks;
}

function* visibleRuns(node: DocxNode, inserted = false): Iterable<RunNode> {
  for (const child of node.children) {
    if (HIDDEN.has(child.name)) continue;
    if (child.name === 'r') yield { run: child, inserted };
    else yield* visibleRuns(child, inserted || child.name === 'ins' || child.name === 'moveTo');
  }
}

function hasText(run: DocxNode): boolean {
  return run.children.some(({ name }) => TEXT.has(name));
}

/** Nothing but text and its looks. */
function isPure(run: DocxNode): boolean {
  return run.children.every(({ name }) => TEXT.has(name) || name === 'rPr');
}

function isBare(run: DocxNode): boolean {
  return run.children.every(({ name }) => name === 'rPr');
}

/** The run gone with its text; one that holds more than text (a reference, a picture) stays behind without it. */
function withoutText(run: DocxNode, instead: string, pure: boolean): readonly Edit[] {
  if (pure) return [{ start: run.start, end: run.end, text: instead }];
  const pieces = run.children.filter(({ name }) => TEXT.has(name));
  return [
    ...(instead === '' ? [] : [{ start: run.start, end: run.start, text: instead }]),
    ...pieces.map(({ start, end }) => ({ start, end, text: '' })),
  ];
}

function trackedEdits(
  xml: string,
  runs: readonly RunNode[],
  tracking: Tracking,
  made: string,
): readonly Edit[] {
  const old = runs.map(({ run, inserted }) => ({
    start: run.start,
    end: run.end,
    text: inserted ? '' : tracking.deleted(xml.slice(run.start, run.end)),
  }));
  return old.map((edit, at) =>
    at === 0 ? { ...edit, text: edit.text + (made && tracking.inserted(made)) } : edit,
  );
}

/** Into what holds no run yet: its first paragraph, or itself. */
function insertRun(node: DocxNode, run: string): Edit {
  const inside = node.name === 'p' ? node : (childOf(node, 'p') ?? node);
  const { start, closing, end, inner } = inside;
  if (inner < end) return { start: closing, end: closing, text: run };
  const name = inside.name;
  return { start, end, text: `<w:${name}>${run}</w:${name}>` };
}
