import type { Change, Fix } from '../../src/domain/findings/finding';
import { placeKey } from '../../src/domain/place';

/** The changes of several fixes, each cell once: where two fixes want the same cell, the first one has it. */
export function distinctChanges(fixes: readonly Fix[]): Change[] {
  const byCell = new Map<string, Change>();
  for (const { changes } of fixes) {
    for (const change of changes) {
      const key = placeKey(change);
      if (!byCell.has(key)) byCell.set(key, change);
    }
  }
  return [...byCell.values()];
}
