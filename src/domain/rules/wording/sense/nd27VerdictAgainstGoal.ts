import type { Facts } from '../../../facts';
import { printNumber } from '../../../letters/vietnamese';
import { aimsIn, type Aim } from '../../../words/claims/aims';
import { aimedWith } from '../../../words/known/goals/aimed';
import { claims } from '../../../words/sentences';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const ABOVE = /^(?:vượt|cao hơn)$/u;
const VERDICT = /^(?:vượt|cao hơn|thấp hơn|chưa đạt|không đạt)$/u;
/** Of these less is better. */
const FALLING = /nghèo|trễ|quá hạn|giảm|thời gian|tai nạn|sự cố|từ chối|sai sót/u;

export const nd27VerdictAgainstGoal: Rule = {
  id: 'ND27',
  title: 'Lời khen, chê trái với mục tiêu nêu cạnh',
  severity: 'Cảnh báo',
  example: '“đạt 88%, chưa đạt mục tiêu 80%”; “48,6%, thấp hơn mục tiêu 45%”.',
  remedy: 'Sửa lời (vượt, chưa đạt) hoặc sửa một trong hai số.',
  yieldsTo: ['CT18'],
  *check(facts) {
    for (const { at, claim, said } of claims(facts, 'arithmetic', aimsIn)) {
      const { result, goal, unit, verb = '', text } = claim;
      const isAbove = result.value > goal.value;
      if (unit !== '%' || !VERDICT.test(verb) || FALLING.test(said.line)) continue;
      if (result.value === goal.value || isAbove === ABOVE.test(verb)) continue;
      yield {
        at,
        message: `Ghi “${verb}” mà ${printNumber(result.value)}% ${isAbove ? 'cao hơn' : 'thấp hơn'} ${printNumber(goal.value)}% (trong ${quote(text, 80)})${ofTable(facts, claim)}: sửa lời hoặc số.`,
      };
    }
  },
};

/** The goal of the one target that has this result, where the words give another. */
function ofTable(facts: Facts, { result, goal }: Aim): string {
  const [target, another] = aimedWith(facts, result);
  return !target || another || target.goal === goal.value
    ? ''
    : `; bảng Chỉ tiêu có mục tiêu ${printNumber(target.goal)}`;
}
