import type { RecordedFigure } from '../../report/record/record';
import { sameText, judge } from './judge';
import type { PlannedFigure } from './refreshPlan';
import type { FoundFigure } from '../writtenDocument';

/** What the workbook says of a field: its text, where it can be filled, and where its figures are entered. */
export type FreshFigure = (
  field: string,
) => { readonly text?: string; readonly at: string } | undefined;

/** Judges every occurrence of every figure, and those that are no longer there. */
export function planFigures(
  found: readonly FoundFigure[],
  recorded: readonly RecordedFigure[],
  fresh: FreshFigure,
  take: ReadonlySet<string>,
): readonly PlannedFigure[] {
  const bases = new Map(recorded.map((figure) => [figure.field, figure]));
  const planned = found.flatMap((figure, index) => {
    const base = bases.get(figure.field);
    const now = fresh(figure.field);
    // A content control of somebody else's.
    return base || now ? [planFigure(figure, index, base, now, take)] : [];
  });
  const present = new Set(found.map(({ field }) => field));
  const removed = recorded.filter(({ field }) => !present.has(field));
  return [...planned, ...removed.map((figure) => removedFigure(figure, fresh(figure.field)))];
}

type Fresh = ReturnType<FreshFigure>;

function planFigure(
  { field, text, paragraph, locked }: FoundFigure,
  index: number,
  base: RecordedFigure | undefined,
  fresh: Fresh,
  take: ReadonlySet<string>,
): PlannedFigure {
  const judged = judge({
    ...(base && { base }),
    now: text,
    fresh: fresh?.text,
    take: take.has(field),
    locked,
  });
  const shown = judged.outcome === 'conflict' && base && sameText(base.text, fresh?.text ?? '');
  return {
    ...judged,
    field,
    index,
    key: field,
    base: (shown ? base.was : base?.text) ?? '',
    now: text,
    fresh: fresh?.text ?? '',
    place: fresh?.at ?? base?.at ?? '',
    paragraph,
    unfilled: text.startsWith('{{'),
  };
}

function removedFigure({ field, text, at }: RecordedFigure, fresh: Fresh): PlannedFigure {
  return {
    outcome: 'removed',
    field,
    key: field,
    base: text,
    now: '',
    fresh: fresh?.text ?? '',
    place: fresh?.at ?? at,
    paragraph: '',
    unfilled: false,
  };
}

/** What is to be kept of a figure after the plan is carried out. */
export function figureAfter(
  base: RecordedFigure,
  planned: readonly PlannedFigure[],
  fresh: Fresh,
): RecordedFigure {
  if (fresh?.text === undefined || planned.length === 0) return base;
  const follows = planned.some(({ outcome }) => outcome === 'same' || outcome === 'update');
  const open = planned.some(({ outcome }) => outcome === 'conflict');
  return { field: base.field, at: fresh.at, ...textAfter(base, fresh.text, follows, open) };
}

/** What is to be kept of a text: the workbook's where any copy has it, and what a conflict was shown against. */
export function textAfter(
  base: { readonly text: string; readonly was?: string; readonly seen?: string },
  fresh: string,
  follows: boolean,
  open: boolean,
): { readonly text: string; readonly was?: string; readonly seen?: string } {
  const moved = follows && base.text !== fresh;
  const was = moved ? base.text : base.was;
  return {
    text: follows ? fresh : base.text,
    ...(was !== undefined && { was }),
    ...(open && { seen: fresh }),
  };
}
