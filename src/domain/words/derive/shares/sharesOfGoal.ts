import type { Way } from '../conclude';
import { leadOf, type Num, operandsOf, quotientOf, type Scope } from '../numbers';

const GOAL_BEFORE = /so với (?:mục tiêu|kế hoạch|chỉ tiêu|dự toán|nghị quyết)[^#%÷;.()]{0,30}$/u;

/** `4.620 tấn …; so với mục tiêu 4.500 tấn đã vượt 120 tấn, bằng 102,67%`: of the goal, or what exceeds it. */
export function againstGoal(scope: Scope, share: Num): readonly Way[] {
  const { goal, here } = goalBefore(scope, share);
  if (!goal || /[;.(]/u.test(scope.line.slice(goal.at, share.at))) return [];
  const now = here.find((one) => one.at < goal.at && !one.gain);
  const more = here.find((one) => one.at > goal.at);
  return [now, more].flatMap((part) => (part ? [wayOf(part, goal)] : []));
}

/** `12.500 cây, vượt 2.500 cây so với kế hoạch 10.000 cây (vượt 25%)`. */
export function beyondGoal(scope: Scope, share: Num): readonly Way[] {
  if (!/(?:vượt|thiếu|hụt) $/u.test(leadOf(scope, share, 10))) return [];
  const { goal, here } = goalBefore(scope, share);
  const by = here.find(
    (one) => one !== goal && /(?:vượt|thiếu|hụt)[^#%÷;.]{0,24}$/u.test(leadOf(scope, one, 40)),
  );
  return goal && by ? [wayOf(by, goal)] : [];
}

/** The goal that a sentence names before a share, and what it counts of its unit. */
function goalBefore(scope: Scope, share: Num) {
  const counts = operandsOf(scope, share).filter(
    ({ at, sentence, mean, of, hedged }) =>
      at < share.at && sentence === share.sentence && !mean && !of && !hedged,
  );
  const goal = counts.find((one) => GOAL_BEFORE.test(leadOf(scope, one, 60)));
  return { goal, here: counts.filter((one) => one !== goal && one.unit === goal?.unit) };
}

function wayOf(part: Num, goal: Num): Way {
  const value = (part.value / goal.value) * 100;
  return { value, how: quotientOf(part, goal), score: 3, at: Math.min(part.at, goal.at) };
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
