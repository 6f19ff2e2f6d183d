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
  const after = useRef<readonly EmptyCell[]>([]);
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
    next: nextOf(cellsOf(parts ?? []), after.current),
    follow: async (sheet) => {
      const found = await read();
      const next = nextOf(cellsOf(found, sheet), after.current);
      if (!next) return;
      const all = cellsOf(found);
      after.current = all.slice(all.indexOf(next) + 1);
      if (next.gone) return addSheet(pane);
      await pane.goTo(next.at);
      setParts((now) => now && [...now]);
    },
  };
}

/** Tạo mẫu shows what it would add, and which renamed sheet may get its name back. */
async function addSheet(pane: Pane): Promise<void> {
  const { profileId } = pane.state;
  if (profileId === undefined) pane.update({ choosing: true });
  else await pane.plan(profileId);
}

function cellsOf(parts: readonly FillingPart[], sheet?: string): readonly EmptyCell[] {
  const wanted = parts.filter((part) => sheet === undefined || part.sheet === sheet);
  return wanted.flatMap(({ empty }) => empty);
}

/** The first that is still empty of those after the one shown last, so that what was passed over waits; else the first. */
function nextOf(cells: readonly EmptyCell[], after: readonly EmptyCell[]): EmptyCell | undefined {
  const places = new Set(after.map(placeOf));
  return cells.find((cell) => places.has(placeOf(cell))) ?? cells[0];
}

function placeOf({ at }: EmptyCell): string {
  return `${at.sheet}!${at.cell}`;
}
