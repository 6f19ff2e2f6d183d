import { printNumber } from '../../../letters/vietnamese';
import { distanceOf, goalsIn } from '../../../words/claims/goals';
import { missedGoalsIn } from '../../../words/claims/verdicts';
import { wrongGoalGaps } from '../../../words/known/goals/wrongGoalGaps';
import { wrongLacks } from '../../../words/known/goals/wrongLacks';
import { claims } from '../../../words/sentences';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const ct18DistanceToGoal: Rule = {
  id: 'CT18',
  title: 'Mức vượt, thiếu so với mục tiêu không khớp',
  severity: 'Lỗi',
  example: '“đạt 86,5%, vượt 5,5 điểm phần trăm so với mục tiêu 80%”: vượt 6,5.',
  remedy: 'Sửa mức vượt, kết quả hoặc mục tiêu.',
  *check(facts) {
    for (const { at, claim } of claims(facts, 'arithmetic', goalsIn)) {
      const distance = distanceOf(claim);
      const { result, goal, by, above, text } = claim;
      if (distance === (above ? by : -by)) continue;
      const right = `${distance < 0 ? 'thấp hơn' : 'vượt'} ${printNumber(Math.abs(distance))}`;
      yield {
        at,
        message: `Ghi ${above ? 'vượt' : 'thiếu'} ${printNumber(by)} điểm nhưng kết quả ${printNumber(result)} ${right} điểm so với mục tiêu ${printNumber(goal)} (trong ${quote(text, 80)}): sửa một trong ba số.`,
      };
    }
    for (const { at, claim } of claims(facts, 'compared', missedGoalsIn)) {
      const { result, goal, isMet, text } = claim;
      const side = isMet ? 'thấp hơn' : result.value > goal.value ? 'vượt' : 'đúng bằng';
      yield {
        at,
        severity: 'Cảnh báo',
        message: `Ghi ${quote(text, 80)}, mà ${result.digits}% ${side} ${goal.digits}%: ${isMet ? 'chưa đạt' : 'đã đạt'}; sửa lời hoặc một trong hai số.`,
      };
    }
    for (const { passage, target, above, by, right, text } of wrongGoalGaps(facts)) {
      const is = right < 0 ? 'thấp hơn' : right > 0 ? 'vượt' : 'đúng bằng';
      yield {
        at: passage.at,
        also: [target.at],
        severity: 'Cảnh báo',
        message: `Ghi ${above ? 'vượt' : 'thiếu'} ${by.digits} (trong ${quote(text, 80)}), ${quote(target.name)} có kết quả ${printed(target.value)}, mục tiêu ${printed(target.goal)}: ${is}${right === 0 ? '' : ` ${printed(Math.abs(right))}`}.`,
      };
    }
    for (const { passage, target, by, right, text } of wrongLacks(facts))
      yield {
        at: passage.at,
        also: [target.at],
        severity: 'Cảnh báo',
        message: `Ghi thiếu ${by.digits} (trong ${quote(text, 80)}), theo Chỉ tiêu ${quote(target.name)} còn thiếu ${printed(right)}: sửa một trong hai nơi.`,
      };
  },
};

const printed = (value: number): string => printNumber(Number(value.toFixed(2)));
