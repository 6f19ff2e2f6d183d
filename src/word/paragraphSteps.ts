import { sameText } from '../domain/refresh/plan/judge';

/** One call for Word; paragraphs are counted as they stood before anything was written. */
export type ParagraphStep =
  | { readonly kind: 'replace'; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'before'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly text: string };

type Texts = readonly string[];

/**
 * The calls that turn one list into the other. The last paragraph of a control, and the first while others stay, are never deleted and
 * nothing is put before or behind them but by the control itself: what Word does at its edges differs from build to
 * build.
 */
export function paragraphSteps(now: Texts, fresh: Texts): readonly ParagraphStep[] {
  const { start, end } = changed(now, fresh);
  const old = now.length - start - end;
  const made = fresh.slice(start, fresh.length - end);
  if (old > made.length) return fewer(start, old, made, end === 0);
  const steps: ParagraphStep[] = made
    .slice(0, old)
    .map((text, index) => ({ kind: 'replace', at: start + index, text }));
  for (const text of made.slice(old))
    steps.push(end > 0 ? { kind: 'before', at: now.length - end, text } : { kind: 'end', text });
  return steps.filter(
    (step) => step.kind !== 'replace' || !sameText(now[step.at] ?? '', step.text),
  );
}

/** How many paragraphs stay at the start and at the end, so that what changes has one on either side to hold on to. */
function changed(now: Texts, fresh: Texts): { readonly start: number; readonly end: number } {
  const most = Math.min(now.length, fresh.length);
  let start = 0;
  while (start < most && sameText(now[start] ?? '', fresh[start] ?? '')) start += 1;
  let end = 0;
  const same = (): boolean =>
    sameText(now[now.length - 1 - end] ?? '', fresh[fresh.length - 1 - end] ?? '');
  while (end < most - start && same()) end += 1;
  // All at an edge came or went: the paragraph beside them is written anew in their place.
  const bare = start + end === most && now.length !== fresh.length;
  if (bare && end === 0) start = Math.max(0, start - 1);
  else if (bare && start === 0) end -= 1;
  return { start, end };
}

/** The first ones are written over, at the list's end the last one too; what is too much goes. */
function fewer(start: number, old: number, made: Texts, atEnd: boolean): readonly ParagraphStep[] {
  const gone = old - made.length;
  const kept = atEnd ? Math.max(made.length - 1, 0) : made.length;
  return [
    ...made
      .slice(0, kept)
      .map((text, index): ParagraphStep => ({ kind: 'replace', at: start + index, text })),
    ...Array.from({ length: gone }, (_, index): ParagraphStep => ({
      kind: 'delete',
      at: start + kept + index,
    })),
    ...made
      .slice(kept)
      .map((text): ParagraphStep => ({ kind: 'replace', at: start + old - 1, text })),
  ];
}
