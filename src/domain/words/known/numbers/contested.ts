import type { Facts } from '../../../facts';
import { knownFacts, rowOf, type Fact } from '../facts';
import { unitTest } from '../roles';
import { twins } from '../twins';
import { isSame, LEAST, type Claim } from './claim';

/** One of two sheets has another number for what the words and the other tell alike, and nothing bears it out. */
export function contested(
  facts: Facts,
  { said, figure, best }: Claim,
  told: ReadonlySet<Fact>,
): Fact | undefined {
  const isOfUnit = unitTest(said, figure);
  const agrees = (fact: Fact): boolean => isSame({ said, figure }, fact);
  const isVeryLong = figure.digits.replace(/\D/gu, '').length > 3;
  const isMeant = (fact: Fact): boolean =>
    (isVeryLong && (isOfUnit(fact) || fact.behind !== undefined)) ||
    (best !== undefined &&
      best.like >= LEAST &&
      (fact === best.fact || isTwin(facts, fact, best.fact)));
  for (const [right, others] of twins(facts)) {
    // The count behind a share has no unit of its own.
    const scale = right.behind ? (others[0]?.scale ?? 1) : right.scale;
    const wrong =
      agrees({ ...right, scale }) && isMeant(right)
        ? others.find((fact) => !told.has(fact))
        : undefined;
    const isOfRow = (fact: Fact): boolean =>
      fact.sheet === wrong?.sheet && rowOf(fact) === rowOf(wrong) && agrees(fact);
    if (wrong && !knownFacts(facts).some(isOfRow)) return wrong;
  }
  return undefined;
}

/** One thing on two sheets, with two numbers. */
export function isTwin(facts: Facts, one: Fact, other: Fact): boolean {
  return twins(facts).get(one)?.includes(other) ?? false;
}
