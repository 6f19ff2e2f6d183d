import type { Way } from './conclude';
import { leadOf, type Num, operandsOf, quotientOf, type Scope } from './numbers';

const GOAL_BEFORE = /so với (?:mục tiêu|kế hoạch|chỉ tiêu|dự toán|nghị quyết)[^#%÷;.()]{0,30}$/u;

/** `4.620 tấn …; so với mục tiêu 4.500 tấn đã vượt 120 tấn, bằng 102,67%`: of the goal, or what exceeds it. */
export function againstGoal(scope: Scope, share: Num): readonly Way[] {
  const here = operandsOf(scope, share).filter(
    ({ at, sentence, mean, of }) => at < share.at && sentence === share.sentence && !mean && !of,
  );
  const goal = here.find((one) => GOAL_BEFORE.test(leadOf(scope, one, 60)));
  if (!goal || goal.hedged || /[;.(]/u.test(scope.line.slice(goal.at, share.at))) return [];
  const now = here.find((one) => one.at < goal.at && !one.gain && one.unit === goal.unit);
  const more = here.find((one) => one.at > goal.at && one.unit === goal.unit);
  return [now, more].flatMap((part) =>
    part && !part.hedged
      ? [
          {
            value: (part.value / goal.value) * 100,
            how: quotientOf(part, goal),
            score: 3,
            at: Math.min(part.at, goal.at),
          },
        ]
      : [],
  );
}
