import type { Derived } from '../../claims/derived';
import { conclude, type Way } from '../conclude';
import { isOneUnit, isOutOf, leadOf, type Num, operandsOf, type Scope, shown } from '../numbers';

const LACKING = /(?<!\p{L})(?:cần thêm|còn thiếu|thiếu|tương đương|tức|tức là|tương ứng) $/u;
/** `cần thêm 94 tài khoản nữa mới chạm mức 80%`: of the whole before it, though a person is called an account. */
const UP_TO =
  /^[^#%÷;.,]{0,40} (?:mới|để) (?:đủ|đạt|chạm|tới|đến|cán)(?: được| tới| đến)?(?: mức| mốc| mục tiêu| chỉ tiêu)? $/u;
const GOAL =
  /(?:mục tiêu|chỉ tiêu|kế hoạch|(?:mới|để) (?:đủ|đạt|chạm|tới|đến|cán))[^#%÷;.]{0,20}$/u;

/** `5.187/5.320 văn bản, chưa đạt mục tiêu 98%; cần thêm 27 văn bản`: how many the goal takes yet. */
export function toGoalIn(scope: Scope): readonly Derived[] {
  return scope.nums.flatMap((lack) => {
    const isLack = lack.sign === '#' && !lack.of && !lack.mean && lack.unit !== 'điểm';
    return isLack && LACKING.test(leadOf(scope, lack, 30)) ? lackOf(scope, lack) : [];
  });
}

function lackOf(scope: Scope, lack: Num): readonly Derived[] {
  const goals = [...operandsOf(scope, lack, '%')].filter(
    (share) => share.sentence === lack.sentence && GOAL.test(leadOf(scope, share, 40)),
  );
  const [goal] = goals;
  const values = new Set(goals.map(({ value }) => value));
  if (!goal || values.size > 1 || !/thiếu|chưa|cần/u.test(sentenceOf(scope, lack))) return [];
  const [part, whole] = ratioOf(scope, lack) ?? [];
  if (!whole || !part) return [];
  const isUpTo = UP_TO.test(scope.line.slice(lack.at + 1, goal.at));
  if (!isUpTo && !isOneUnit(part, lack)) return [];
  const missing = Math.ceil((goal.value * whole.value) / 100 - 1e-6) - part.value;
  const ways: readonly Way[] = [
    {
      value: missing,
      how: `${goal.figure.digits}% của ${shown(whole)} − ${shown(part)}`,
      score: missing > 0 ? 4 : 0,
      slack: 1,
      at: part.at,
    },
  ];
  return conclude(scope, lack, ways);
}

/** `2.810/3.630 tài khoản`, `2.810 tài khoản trên 3.630 người`: what its sentence has of a whole. */
function ratioOf(scope: Scope, lack: Num): readonly [Num, Num] | undefined {
  const here = operandsOf(scope, lack).filter(({ sentence }) => sentence === lack.sentence);
  for (const whole of here) {
    const part = here.find((one) => one !== whole && isOutOf(scope, one, whole));
    if (part) return [part, whole];
  }
  return undefined;
}

function sentenceOf({ line, sentences }: Scope, { sentence }: Num): string {
  const { from = 0, to = 0 } = sentences[sentence] ?? {};
  return line.slice(from, to);
}
