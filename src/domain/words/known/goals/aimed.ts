import type { Facts } from '../../../facts';
import { memo } from '../../../memo/memo';
import type { Place } from '../../../place';
import { decimalsOf } from '../../printed/roundsTo';
import type { Figure } from '../../read';
import { knownFacts, type Fact } from '../facts';

/** The result of a target with its goal. */
export interface Aimed extends Fact {
  readonly goal: number;
  readonly goalAt: Place;
}

/** Targets that have both. */
export const aimed = memo((facts: Facts): readonly Aimed[] => {
  const targets = knownFacts(facts).filter(({ sheet }) => sheet === 'targets');
  const goals = new Map(
    targets.flatMap(({ of, subject, value, at }) =>
      of === 'goal' ? [[subject, { goal: value, goalAt: at }]] : [],
    ),
  );
  return targets.flatMap((fact) => {
    const goal = goals.get(fact.subject);
    return fact.of === 'now' && fact.behind === undefined && goal ? [{ ...fact, ...goal }] : [];
  });
});

/** Targets whose result a sentence may print so, in percent or in a unit by its first word. */
export function aimedWith(
  facts: Facts,
  { digits, value }: Pick<Figure, 'digits' | 'value'>,
  unit = '%',
): readonly Aimed[] {
  const slack = digits.includes(',') || unit === '%' ? 0.5 / 10 ** decimalsOf(digits) : 0;
  return aimed(facts).filter(
    (one) => one.first === unit && Math.abs(value - one.value) <= slack + 1e-9,
  );
}
