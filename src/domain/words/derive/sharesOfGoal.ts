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

/** `840 tấn, tăng … so với … (800 tấn); bằng 17,5% kế hoạch năm (4.800 tấn)`: the result that the sentence begins with. */
export function headOf(
  scope: Pick<Scope, 'line' | 'sentences' | 'said'>,
  share: Num,
  here: readonly Num[],
): Num | undefined {
  const { line, sentences } = scope;
  const { from = 0 } = sentences[share.sentence] ?? {};
  const behind = line.slice(share.at + 1, share.at + 60);
  if (!/; (?:và )?(?:bằng|đạt) $/u.test(line.slice(from, share.at))) return undefined;
  if (!/^ (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^#%÷;.()]{0,30}\(#/u.test(behind))
    return undefined;
  const head = here.at(-1);
  return here.length > 1 && head && !head.hedged && !line.slice(from, head.at).includes(';')
    ? head
    : undefined;
}
