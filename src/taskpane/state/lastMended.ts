import type { Mended } from '../../actions/check/journalled';
import type { Change } from '../../domain/findings/finding';
import { placeKey } from '../../domain/place';

/** What was mended last, as the pane remembers it. */
export type LastMended = Mended & { readonly undone: boolean };

/**
 * A mending as the pane shows it. Where the one before broke off, this press finished it, and the way back takes back
 * both.
 */
export function afterMending(mended: Mended, earlier: LastMended | undefined): LastMended {
  const brokenOff = earlier?.problem !== undefined && !earlier.undone;
  if (!brokenOff) return { ...mended, undone: false };
  return {
    ...mended,
    changed: [...earlier.changed, ...mended.changed],
    undo: joined(earlier.undo, mended.undo),
    undone: false,
  };
}

/** A taking back as the pane shows it: where it broke off, the way back is still there, for what is left of it. */
export function afterUndo(undone: Mended, mended: LastMended): LastMended {
  return undone.problem
    ? { ...mended, refused: undone.refused, problem: undone.problem }
    : { ...undone, undone: true };
}

/** A cell that both changed goes back to what it held first; keys that the other one mends tell nothing. */
function joined(earlier: Mended['undo'], later: Mended['undo']): Mended['undo'] {
  const first = new Map(earlier.map((change) => [placeKey(change), change]));
  const last = new Map(later.map((change) => [placeKey(change), change]));
  const both = later.map((change) => {
    const { after, format } = first.get(placeKey(change)) ?? change;
    return { ...change, after, ...(format !== undefined && { format }) };
  });
  return [
    ...both.map((change) => withoutKeys(change, first)),
    ...earlier
      .filter((change) => !last.has(placeKey(change)))
      .map((change) => withoutKeys(change, last)),
  ];
}

function withoutKeys(change: Change, mended: ReadonlyMap<string, Change>): Change {
  const { key, ...rest } = change;
  const kept = (key ?? []).filter(
    ({ cell }) => !mended.has(placeKey({ sheet: change.sheet, cell })),
  );
  return kept.length > 0 ? { ...rest, key: kept } : rest;
}
