import { fromLetter } from '../../../numbering/alphabet';
import { ordinal, romanOrdinal } from '../../../numbering/ordinal';
import type { Level } from '../../../sheets/outline';

/** What a heading's marker counts: its numbers from the outside in, and whether it is in its level's own style. */
export interface MarkerNumbers {
  readonly numbers: readonly number[];
  readonly ownStyle: boolean;
}

/** `II.` → [2]; `2.3.` → [2, 3]; `đ)` → [5]; a marker in another style counts all the same. */
export function markerNumbers(level: Level, marker: string): MarkerNumbers | undefined {
  const bare = marker.replace(/^Phần\s+/u, '').replace(/[.)]$/u, '');
  const own = ownNumbers(level, bare.trim());
  if (own) return { numbers: own, ownStyle: true };
  const value = ordinal(marker);
  return value === undefined ? undefined : { numbers: [value], ownStyle: false };
}

function ownNumbers(level: Level, bare: string): readonly number[] | undefined {
  if (level === 'Phần' || level === 'I') return single(romanOrdinal(bare));
  if (level === 'a') return single(fromLetter(bare));
  return /^\d+(?:\.\d+)*$/u.test(bare) ? bare.split('.').map(Number) : undefined;
}

function single(value: number | undefined): readonly number[] | undefined {
  return value === undefined ? undefined : [value];
}
