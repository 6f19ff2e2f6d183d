import { sameText } from '../domain/refresh/plan/judge';
import { plainText } from './plainText';
import { paragraphSteps, type ParagraphStep } from './paragraphSteps';

/** The paragraphs of a list in its content control: as they stood when they were compared, and as they are to be. */
export interface BlockWrite {
  readonly tag: string;
  readonly now: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Writes a list where it stands, paragraph by paragraph: those that stay keep their looks and whatever hangs on them.
 * Nothing is touched where it no longer says what it said. True where it reads as planned afterwards.
 */
export async function writeBlock(
  context: Word.RequestContext,
  { tag, now, fresh }: BlockWrite,
): Promise<boolean> {
  const controls = context.document.contentControls.getByTag(tag);
  controls.load('items/tag');
  await context.sync();
  const [control, ...others] = controls.items;
  // Of a copied one nobody can say which is meant.
  if (!control || others.length > 0) return false;
  const before = await paragraphsOf(context, control);
  if (!sameTexts(before, now)) return false;
  for (const step of paragraphSteps(now, fresh)) carryOut(control, before, step);
  await context.sync();
  return sameTexts(await paragraphsOf(context, control), fresh);
}

async function paragraphsOf(
  context: Word.RequestContext,
  control: Word.ContentControl,
): Promise<readonly Word.Paragraph[]> {
  const { paragraphs } = control;
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items;
}

function carryOut(
  control: Word.ContentControl,
  paragraphs: readonly Word.Paragraph[],
  step: ParagraphStep,
): void {
  const paragraph = 'at' in step ? paragraphs[step.at] : undefined;
  if (step.kind === 'replace') paragraph?.insertText(step.text, 'Replace');
  if (step.kind === 'delete') paragraph?.delete();
  if (step.kind === 'before') paragraph?.insertParagraph(step.text, 'Before');
  if (step.kind === 'end') control.insertParagraph(step.text, 'End');
}

function sameTexts(paragraphs: readonly Word.Paragraph[], texts: readonly string[]): boolean {
  return (
    paragraphs.length === texts.length &&
    paragraphs.every(({ text }, at) => sameText(plainText(text), texts[at] ?? ''))
  );
}
