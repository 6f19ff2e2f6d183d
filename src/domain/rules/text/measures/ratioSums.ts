import { memo } from '../../../memo/memo';
import type { Measure } from './measure';
import type { Place } from '../../../place';
import { ratios, type Ratio } from '../../../words/claims/ratios';

interface PlacedRatio extends Ratio {
  readonly at: Place;
}

/**
 * The whole that two shares of a sentence make up: `2996/3270 … toàn trình, 274/3270 … một phần` says that 3270 files
 * came online.
 */
export const ratioSums = memo((facts): readonly Measure[] => {
  const placed = ratios(facts).map(({ at, claim }) => ({ ...claim, at }));
  return placed.flatMap((full) => {
    if (!/hồ sơ.*toàn trình/iu.test(full.text)) return [];
    const rest = placed.find((other) => isRest(full, other));
    if (!rest) return [];
    const { at } = full;
    return [
      { code: 'hoso.truc_tuyen', value: full.whole, at, cumulative: false },
      { code: 'hoso.toan_trinh', value: full.part, at, cumulative: false },
      { code: 'hoso.mot_phan', value: rest.part, at, cumulative: false },
    ];
  });
});

function isRest(full: PlacedRatio, other: PlacedRatio): boolean {
  return (
    other.at.cell === full.at.cell &&
    other.at.sheet === full.at.sheet &&
    /một phần/iu.test(other.text) &&
    other.whole === full.whole
  );
}
