import { memo } from '../../memo/memo';
import { decimalsOf } from '../printed/roundsTo';
import type { Figure } from '../read';
import { toNumber } from '../../number/rational';
import { knownFacts } from './facts';

/** Every number that some place of the workbook bears out, rounded to so many decimals. */
const values = memo((facts) => {
  const rest = [...facts.figures.byName.values()].flatMap(({ value }) =>
    value ? [toNumber(value)] : [],
  );
  const rounded = new Map<string, ReadonlySet<string>>();
  return (scale: string, decimals: number): ReadonlySet<string> => {
    const key = `${scale} ${decimals}`;
    const money = scale === '' ? 1 : Number(scale);
    const all = knownFacts(facts).map(
      (fact) => Math.abs(fact.value) * (scale === '' ? 1 : fact.scale / money),
    );
    const hit =
      rounded.get(key) ?? new Set([...all, ...rest].map((value) => value.toFixed(decimals)));
    rounded.set(key, hit);
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
  return values(facts)(scale > 1 ? `${scale}` : '', decimals).has(value.toFixed(decimals));
}
