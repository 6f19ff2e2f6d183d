import { useState, type ReactNode } from 'react';
import type { Mended } from '../../actions/check/journalled';
import type { Change } from '../../domain/findings/finding';
import { MendedCard } from '../check/fix/MendedCard';
import type { LastMended } from '../state/lastMended';
import { afterMending, afterUndo } from '../state/lastMended';
import type { Pane } from '../state/usePane';

/** Lets a tool change cells, and shows what came of it with the way back. */
export interface Filling {
  readonly fill: (changes: readonly Change[]) => Promise<void>;
  readonly card: ReactNode;
}

/** `onDone` hears when cells have changed, by the tool or back again. */
export function useFilling(pane: Pane, onDone: () => Promise<void>): Filling {
  const [last, setLast] = useState<LastMended>();
  const change = async (
    changes: readonly Change[],
    seen: (mended: Mended) => LastMended,
  ): Promise<void> => {
    const mended = await pane.fill(changes);
    if (!mended) return;
    setLast(seen(mended));
    if (mended.changed.length > 0) await onDone();
  };
  const card = last && (
    <MendedCard
      mended={last}
      undone={last.undone}
      working={pane.working}
      onUndo={() => void change(last.undo, (undone) => afterUndo(undone, last))}
      onClose={() => {
        setLast(undefined);
      }}
    />
  );
  return {
    fill: (changes) => change(changes, (mended) => afterMending(mended, last)),
    card,
  };
}
