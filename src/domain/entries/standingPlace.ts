import type { Place } from '../place';
import type { Entries } from './entries';

/** Where one can go for a place: a sheet that is missed may stand there under another name, or there is none. */
export function standingPlace(
  { problems }: Pick<Entries, 'problems'>,
  at: Place,
): Place | undefined {
  const missed = problems.find(
    (problem) => problem.kind === 'missing-sheet' && problem.name === at.sheet,
  );
  if (missed?.kind !== 'missing-sheet') return at;
  return missed.similar === undefined ? undefined : { sheet: missed.similar, cell: '' };
}
