import { withoutMarks } from '../../vietnamese';

/**
 * The known name that a mistyped one most likely means, or `undefined` when none is near: same last part
 * (`tiep_nhan` for `hoso.tiep_nhan`), else at most a third of its letters changed.
 */
export function nearestName(typed: string, known: Iterable<string>): string | undefined {
  const wanted = bare(typed);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const candidate = bare(name);
    const distance = candidate.endsWith(`.${wanted}`) ? 1 : distanceWithin(wanted, candidate, most);
    if (distance <= most && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** `; có phải …?` when a name is near, else nothing. */
export function suggestion(typed: string, known: Iterable<string>): string {
  const near = nearestName(typed, known);
  return near === undefined ? '' : `; có phải \`${near}\`?`;
}

function bare(name: string): string {
  return withoutMarks(name.toLowerCase()).replace(/ /g, '_');
}

/** Letters to add, drop or change; anything above `most` once it is sure to be more. */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
