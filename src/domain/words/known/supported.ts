import { memo } from '../../memo';
import { decimalsOf } from '../roundsTo';
import type { Figure } from '../read';
import { toNumber } from '../../number/rational';
import { knownFacts } from './facts';

/** Every number that some place of the workbook bears out, rounded to so many decimals. */
const values = memo((facts) => {
  const all = [
    ...knownFacts(facts).map(({ value }) => Math.abs(value)),
    ...[...facts.figures.byName.values()].flatMap(({ value }) => (value ? [toNumber(value)] : [])),
  ];
  const rounded = new Map<number, ReadonlySet<string>>();
  return (decimals: number): ReadonlySet<string> => {
    const hit = rounded.get(decimals) ?? new Set(all.map((value) => value.toFixed(decimals)));
    rounded.set(decimals, hit);
    return hit;
  };
});

/** Whether some place of the workbook states this number, in whatever role. */
export function isSupported(
  facts: Parameters<typeof values>[0],
  { value, digits }: Figure,
  scale = 1,
): boolean {
  const decimals = digits.includes(',') ? decimalsOf(digits) : 0;
  if (values(facts)(decimals).has(value.toFixed(decimals))) return true;
  // Money may stand in another measure there.
  return scale > 1 && [1, 1e3, 1e6, 1e9].some((unit) => isWhole(facts, (value * scale) / unit));
}

function isWhole(facts: Parameters<typeof values>[0], value: number): boolean {
  return (
    value >= 1 &&
    [0, 1, 2].some(
      (decimals) =>
        Number(value.toFixed(decimals)) === value &&
        values(facts)(decimals).has(value.toFixed(decimals)),
    )
  );
}
