import { printNumber } from '../../../vietnamese';
import type { Facts } from '../../../facts';
import type { Remark } from '../../rule';
import { aimsIn } from '../../../words/claims/goals';
import { aimedWith } from '../../../words/known/goals/aimed';
import { claims } from '../../../words/sentences';

/** The goal that words give beside a result that one target alone has. */
export function* goalsInWords(facts: Facts): Iterable<Remark> {
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim } of claims(facts, scope, aimsIn)) {
      const { result, goal, text } = claim;
      // Many a target stands at 95; hardly another at 94,78.
      const [target, another] = result.digits.includes(',') ? aimedWith(facts, result) : [];
      if (!target || another || target.goal === goal.value) continue;
      yield {
        at,
        also: [target.goalAt],
        severity: 'Cảnh báo',
        message: `Lời ghi mục tiêu ${goal.digits}% (“${text}”), bảng Chỉ tiêu ghi mục tiêu ${printNumber(target.goal)}: sửa một trong hai nơi.`,
      };
    }
  }
}
