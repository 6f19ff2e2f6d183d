import { useState } from 'react';
import type { Finding } from '../../../domain/findings/finding';

/** The one finding that is open, and how to open another. */
export interface Chosen {
  /** Its place among those shown; -1 when none is open. */
  readonly index: number;
  readonly finding: Finding | undefined;
  readonly choose: (finding: Finding) => void;
  /** Opens the one so many places further on, stopping at the ends. */
  readonly move: (by: number) => void;
  /** True when it was opened by moving, so that the list must follow. */
  readonly moved: boolean;
}

interface Memory {
  readonly finding: Finding | undefined;
  readonly index: number;
  readonly moved: boolean;
}

/**
 * Keeps one finding of a list open, also over the next check, which makes the same finding anew.
 * Once it is mended and gone, moving on opens the one that took its place.
 */
export function useChosen(shown: readonly Finding[], onChoose: (finding: Finding) => void): Chosen {
  const [memory, setMemory] = useState<Memory>({ finding: undefined, index: 0, moved: false });
  const index = placeOf(memory.finding, shown);
  const open = (at: number, moved: boolean) => {
    const finding = shown[Math.min(Math.max(at, 0), shown.length - 1)];
    if (!finding) return;
    setMemory({ finding, index: shown.indexOf(finding), moved });
    onChoose(finding);
  };
  return {
    index,
    finding: shown[index],
    moved: memory.moved,
    choose: (finding) => {
      open(shown.indexOf(finding), false);
    },
    move: (by) => {
      const gone = index < 0 && by > 0 ? memory.index - 1 : memory.index;
      open((index < 0 ? gone : index) + by, true);
    },
  };
}

/** Where the finding stands in the list, or the same one made anew by the next check. */
function placeOf(finding: Finding | undefined, shown: readonly Finding[]): number {
  if (!finding) return -1;
  const same = shown.indexOf(finding);
  return same < 0 ? shown.findIndex((one) => keyOf(one) === keyOf(finding)) : same;
}

/** An accepted finding has left its place. */
function keyOf({ rule, at, message, accepted = '' }: Finding): string {
  return [rule, at.sheet, at.cell, message, accepted].join('\n');
}
