import type { Derived } from '../../claims/derived';
import { PLANS } from '../../lexicon';
import { agrees, conclude, type Way } from '../conclude';
import {
  isOneUnit,
  isOutOf,
  leadOf,
  type Num,
  operandsOf,
  type Scope,
  shown,
  tailOf,
} from '../numbers';

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
    if (!isLack) return [];
    if (TO_DO.test(leadOf(scope, lack, 90)))
      return conclude(scope, lack, plannedRests(scope, lack));
    return LACKING.test(leadOf(scope, lack, 30)) ? lackOf(scope, lack) : [];
  });
}

/** `còn phải kích hoạt`, `còn phải giải quyết việc làm cho`: of all that is planned, not of a month's. */
const TO_DO = /(?<!\p{L})còn (?:phải|cần)(?: (?!mỗi|bình)\p{L}+){1,7} $/u;
const PLAN = `(?:${PLANS})`;
/** `so với chỉ tiêu năm (3.900 tài khoản), số đã kích hoạt bằng`: of a plan, with nothing told between. */
const OF_PLAN = new RegExp(
  String.raw`${PLAN}[^#%÷;.]{0,40}#[^#%÷;.]{0,80} (?:bằng|đạt|được) $`,
  'u',
);
const PLANNED = new RegExp(
  String.raw`^(?: được| của)? ${PLAN}[^#%÷;.()]{0,30}\(# \p{L}+[^#%÷;.()]*\)`,
  'u',
);
const WHOLLY = new RegExp(
  String.raw`(?:^|(?<!\p{L})để |đạt |đủ |hoàn thành )[^#%÷;.]{0,20}${PLAN}`,
  'u',
);
const OF_PERIOD =
  /(?<!\p{L})(?<!(?:đến|hết|trước) )(?:quý|tháng|tuần) (?:[ivx]+(?!\p{L})|[·▤]|sau|tới|này)/u;

/** What is left of a plan of which a share is told: `đạt 63,6% kế hoạch năm (500 lao động)`. */
function plannedRests(scope: Scope, left: Num): readonly Way[] {
  const isWholly = WHOLLY.test(leadOf(scope, left, 160));
  return scope.nums.flatMap((share, index): readonly Way[] => {
    const [plan, whole] = [scope.nums[index - 1], scope.nums[index + 1]];
    const isNear = share.at < left.at && left.sentence - share.sentence <= 1;
    const isShare = share.sign === '%' && !share.hedged && !share.gain && share.value < 100;
    if (!isNear || !isShare || OF_PERIOD.test(scope.line.slice(share.at, left.at))) return [];
    if (plan && plan.unit === left.unit && OF_PLAN.test(leadOf(scope, share, 160)))
      return [restBeside(plan, share)];
    if (!isWholly || !whole || !isOneUnit(whole, left) || !PLANNED.test(tailOf(scope, share)))
      return [];
    return scope.nums
      .filter((one) => one.at < share.at && agrees(share, (one.value / whole.value) * 100))
      .map((part) => ({
        value: whole.value - part.value,
        how: `${shown(whole)} − ${shown(part)}`,
        score: 4,
        at: part.at,
      }));
  });
}

/** `3.900 × (100% − 60,51%)`. */
const restBeside = (plan: Num, share: Num): Way => ({
  value: (plan.value * (100 - share.value)) / 100,
  slack: (plan.value * share.step) / 200,
  how: `${shown(plan)} × (100% − ${shown(share)})`,
  score: 4,
  at: plan.at,
});

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

/** `vượt mốc 90% …. Bản Pom Sinh (541/632 người) còn thiếu 28 người`: what a ratio before it lacks of a mark that the paragraph names. */
export function isLackOfMark(scope: Scope, lack: Num): boolean {
  if (!/(?<!\p{L})(?:thiếu|cần thêm)(?: \p{L}+){0,2} $/u.test(leadOf(scope, lack, 30)))
    return false;
  const ratio = scope.nums.filter(({ at, sentence }) => at < lack.at && sentence === lack.sentence);
  const [part, whole] = ratio.slice(-2);
  if (!part || !whole || !isOutOf(scope, part, whole)) return false;
  return scope.nums.some(
    (mark) =>
      mark.sign === '%' &&
      MARK.test(leadOf(scope, mark, 40)) &&
      agrees(lack, Math.ceil((mark.value * whole.value) / 100 - 1e-6) - part.value),
  );
}

const MARK = new RegExp(
  String.raw`(?<!\p{L})(?:${PLANS}|mốc|mức|ngưỡng|yêu cầu)[^#%÷;.]{0,20}$`,
  'u',
);

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
