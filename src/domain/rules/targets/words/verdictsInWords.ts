import type { Facts } from '../../../facts';
import { printNumber } from '../../../letters/vietnamese';
import { verdictsIn } from '../../../words/claims/verdicts';
import { claims } from '../../../words/sentences';
import type { Remark } from '../../rule';
import { quote } from '../../text/quote';
import { targetStatuses } from '../status/targetStatuses';
import type { Aimed } from '../../../words/known/goals/aimed';
import { targetMeant } from './goalsInWords';

/** A result said to meet its goal, or not to, of which the sheet says the contrary. */
export function* verdictsInWords(facts: Facts): Iterable<Remark> {
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim, said } of claims(facts, scope, verdictsIn)) {
      const { result, before, about: between, isMet } = claim;
      const target = targetMeant(facts, { result, unit: '%', before, between }, said.text);
      if (!target || isOverLimit(claim.text, target)) continue;
      const row = Number(/\d+$/u.exec(target.at.cell)?.[0]);
      const status = targetStatuses(facts).get(row);
      const isSaid = isMet ? 'Chưa đạt' : 'Đạt';
      if (status !== isSaid && !(status === 'Vượt' && !isMet)) continue;
      yield {
        at,
        also: [target.goalAt],
        severity: 'Cảnh báo',
        message: `Lời ghi ${quote(claim.text, 80)}, bảng Chỉ tiêu ghi ${quote(target.name)} ${printNumber(Number(target.value.toFixed(2)))}, mục tiêu ${printNumber(target.goal)} là ${status.toLowerCase()}: sửa lời, hoặc số ở bảng.`,
      };
    }
  }
}

/** `vượt mục tiêu` of what should stay below it. */
function isOverLimit(text: string, { value, goal }: Aimed): boolean {
  return value > goal && /(?<!\p{L})vượt(?!\p{L})/iu.test(text);
}
