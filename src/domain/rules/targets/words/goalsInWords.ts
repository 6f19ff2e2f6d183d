import { printNumber } from '../../../vietnamese';
import type { Facts } from '../../../facts';
import type { Place } from '../../../place';
import type { Remark } from '../../rule';
import { aimsIn } from '../../../words/claims/goals';
import {
  countsBesideGoals,
  sharesOverGoals,
  type PairedGoal,
} from '../../../words/claims/pairedGoals';
import { aimed, aimedWith } from '../../../words/known/goals/aimed';
import { tellingOf, tokensOf } from '../../../words/known/tokens';
import { passages } from '../../../words/passages';
import { claims } from '../../../words/sentences';

/** The goal that words give beside a result that one target alone has. */
export function* goalsInWords(facts: Facts): Iterable<Remark> {
  if (aimed(facts).length === 0) return;
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim } of claims(facts, scope, aimsIn))
      yield* against(facts, at, { ...claim, unit: '%' });
    for (const { at, text } of passages(facts, scope))
      for (const claim of sharesOverGoals(text)) yield* against(facts, at, claim, text);
    for (const { at, claim, said } of claims(facts, scope, countsBesideGoals))
      yield* against(facts, at, claim, said.text);
  }
}

function* against(facts: Facts, at: Place, claim: PairedGoal, words = ''): Iterable<Remark> {
  const { result, goal, unit, text } = claim;
  // Many a target stands at 95; hardly another at 94,78.
  const isOwn = unit === '%' && result.digits.includes(',');
  const [target, another] = aimedWith(facts, result, unit).filter(
    ({ name }) => isOwn || isNamed(name, words),
  );
  if (!target || another || target.goal === goal.value || target.previous === goal.value) return;
  yield {
    at,
    also: [target.goalAt],
    severity: 'Cảnh báo',
    message: `Lời ghi mục tiêu ${goal.digits}${unit === '%' ? '%' : ''} (“${text}”), bảng Chỉ tiêu ghi mục tiêu ${printNumber(target.goal)}: sửa một trong hai nơi.`,
  };
}

/** Half of a target’s name stands in the words. */
function isNamed(name: string, words: string): boolean {
  const said = new Set(tokensOf(words));
  const own = tellingOf(tokensOf(name));
  return 2 * own.filter((word) => said.has(word)).length >= own.length;
}
