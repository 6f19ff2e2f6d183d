import { sameText } from '../domain/refresh/plan/judge';
import { plainText } from './plainText';

/** One text to be written into a content control: only where it still says what it said when it was planned. */
export interface FigureWrite {
  readonly tag: string;
  readonly now: string;
  readonly write: string;
}

/** Which tags have all that was to be written, and which have not: the document moved on, or Word did not do it. */
export interface WrittenFigures {
  readonly written: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
}

/**
 * Writes figures where they stand. Controls are known by their tags, for their ids change between sessions
 * (office-js#2315); each is read again afterwards, for some builds did nothing and said nothing (office-js#2183).
 */
export async function writeFigures(
  context: Word.RequestContext,
  writes: readonly FigureWrite[],
): Promise<WrittenFigures> {
  const controls = context.document.contentControls;
  controls.load('items/tag,items/text');
  await context.sync();
  const open = [...writes];
  const touched: { readonly control: Word.ContentControl; readonly write: FigureWrite }[] = [];
  for (const control of controls.items) {
    const at = open.findIndex(
      ({ tag, now }) => tag === control.tag && sameText(now, plainText(control.text)),
    );
    const [write] = at < 0 ? [] : open.splice(at, 1);
    if (!write) continue;
    control.insertText(write.write, 'Replace');
    control.load('text');
    touched.push({ control, write });
  }
  await context.sync();
  const failed = touched.filter(
    ({ control, write }) => !sameText(plainText(control.text), write.write),
  );
  const left = new Set([...open, ...failed.map(({ write }) => write)].map(({ tag }) => tag));
  const written = new Set(touched.map(({ write }) => write.tag).filter((tag) => !left.has(tag)));
  return { written, left };
}
