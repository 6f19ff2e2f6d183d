import type { Facts } from '../../../facts';
import type { Place } from '../../../place';
import type { Reckoned } from '../../../words/derive/derive';
import type { Said } from '../../../words/read';
import { derivedClaims } from '../../text/remarks/derivedRemarks';

/** A change that the numbers beside it deny, and whether it stands in a sentence of a cell. */
interface WrongChange {
  readonly at: Place;
  readonly claim: Reckoned;
  readonly isIn: (at: Place, said: Said) => boolean;
}

export function wrongChanges(facts: Facts): readonly WrongChange[] {
  return derivedClaims(facts, ['change', 'points']).map(({ at, claim }) => ({
    at,
    claim,
    isIn: (place, { text }) =>
      place.sheet === at.sheet && place.cell === at.cell && text.includes(claim.text),
  }));
}
