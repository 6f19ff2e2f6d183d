import { useEffect, useRef, useState } from 'react';
import type { EmptyCell, FillingPart } from '../../actions/template/readFilling';
import type { Pane } from '../state/usePane';

/** The guide as read last, the cell that comes next, and the way to it. */
export interface Guide {
  readonly parts: readonly FillingPart[] | undefined;
  readonly next: EmptyCell | undefined;
  /** Goes to the next empty cell, of one sheet where one is named. */
  readonly follow: (sheet?: string) => Promise<void>;
}

/** Typing goes on for a while: the guide is read anew when it rests. */
const REST_MS = 900;

/** Counts afresh whenever cells have changed and the hand rests. */
export function useGuide(pane: Pane): Guide {
  const [parts, setParts] = useState<readonly FillingPart[]>();
  const last = useRef<EmptyCell>();
  const read = async (): Promise<readonly FillingPart[]> => {
    const found = (await pane.glance('guide', pane.actions.readFilling)) ?? [];
    setParts(found);
    return found;
  };
  const { edits, step, templateThere } = pane.state;
  useEffect(() => {
    if (step !== 'template' || templateThere !== true) return undefined;
    const timer = setTimeout(() => void read(), edits === 0 ? 0 : REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [edits, step, templateThere]);
  return {
    parts,
    next: nextOf(cellsOf(parts ?? []), last.current),
    follow: async (sheet) => {
      const next = nextOf(cellsOf(await read(), sheet), last.current);
      if (!next) return;
      last.current = next;
      await pane.goTo(next.at);
      setParts((now) => now && [...now]);
    },
  };
}

function cellsOf(parts: readonly FillingPart[], sheet?: string): readonly EmptyCell[] {
  const wanted = parts.filter((part) => sheet === undefined || part.sheet === sheet);
  return wanted.flatMap(({ empty }) => empty);
}

/** The one after the last that was shown and is still empty; else the first. */
function nextOf(cells: readonly EmptyCell[], last: EmptyCell | undefined): EmptyCell | undefined {
  const index = cells.findIndex(
    ({ at }) => at.sheet === last?.at.sheet && at.cell === last.at.cell,
  );
  return cells[index + 1] ?? cells[0];
}
