import { editDistance } from '../letters/editDistance';
import { perText } from '../memo/perText';
import { withoutMarks } from '../letters/vietnamese';

/**
 * The known name that a mistyped one most likely means, or `undefined` when none is near: same last part
 * (`tiep_nhan` for `hoso.tiep_nhan`), else at most a third of its letters changed.
 */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  const wanted = bare(typed);
  const ending = `.${wanted}`;
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const candidate = bare(name);
    const worth = best ? best.distance - 1 : most;
    const distance = candidate.endsWith(ending) ? 1 : distanceWithin(wanted, candidate, worth);
    if (distance <= worth) best = { name, distance };
    if (distance === 0) break;
  }
  return best?.name;
}

/** `; có phải …?` when a name is near, else nothing. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const near = nearestName(typed, known);
  return near === undefined ? '' : `; có phải “${near}”?`;
}

const bare = perText((name) => withoutMarks(name.toLowerCase()).replace(/ /g, '_'));

/** Letters to add, drop or change; above `most` where the lengths alone say so. */
function distanceWithin(a: string, b: string, most: number): number {
  return Math.abs(a.length - b.length) > most ? most + 1 : editDistance(a, b);
}
