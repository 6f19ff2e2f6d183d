import type { Area } from '../../domain/grid';

/** The used cells of a sheet reach further than can be read, most likely for one stray cell far below or to the right. */
export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
}

/** Places, filled or not: each is read as value, formula and format. */
const MOST_PLACES = 6_000_000;

/** @throws TooManyCells before a host is asked for more than the page, or its memory, can hold. */
export function demandReadable(areas: readonly (Area | 'none' | undefined)[]): void {
  const places = areas.reduce(
    (sum, area) => (area && area !== 'none' ? sum + area.rows * area.columns : sum),
    0,
  );
  if (places > MOST_PLACES) throw new TooManyCells(`${places} places`);
}
