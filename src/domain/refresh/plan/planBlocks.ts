import type { RecordedBlock } from '../../report/record/record';
import { judge } from './judge';
import { textAfter } from './planFigures';
import type { PlannedBlock } from './refreshPlan';
import type { FoundBlock } from '../writtenDocument';

/** A list's plan, and what is to be kept of it afterwards. */
export interface BlockPlan {
  readonly planned: PlannedBlock;
  readonly after?: RecordedBlock;
}

/** Judges a `Danh sách` as one text, all or nothing. */
export function planBlock(
  index: number,
  { tag, text, locked }: FoundBlock,
  base: RecordedBlock | undefined,
  fresh: RecordedBlock | undefined,
  take: ReadonlySet<string>,
): BlockPlan {
  const judged = judge({
    ...(base && { base }),
    now: text,
    fresh: fresh?.text,
    take: take.has(tag),
    locked,
  });
  const planned: PlannedBlock = {
    ...judged,
    tag,
    index,
    key: tag,
    base: base?.text ?? '',
    now: text,
    fresh: fresh?.text ?? '',
    place: fresh?.at ?? base?.at ?? '',
    ...(fresh && { follows: fresh.tag }),
  };
  const follows = judged.outcome === 'same' || judged.outcome === 'update';
  if (!fresh) return { planned, ...(base && { after: base }) };
  if (!base) return { planned, ...(follows && { after: { ...fresh, tag } }) };
  const { at, typed, index: order } = fresh;
  const kept = textAfter(base, fresh.text, follows, judged.outcome === 'conflict');
  return { planned, after: { tag: base.tag, at, typed, index: order, ...kept } };
}

/** A list that is no longer in the document. */
export function removedBlock(base: RecordedBlock): BlockPlan {
  const { tag, text, at: place } = base;
  const texts = { base: text, now: '', fresh: '' };
  return { planned: { outcome: 'removed', tag, key: tag, ...texts, place }, after: base };
}
