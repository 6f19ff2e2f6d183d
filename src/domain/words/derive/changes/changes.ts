import type { Derived } from '../../claims/derived';
import { agrees, conclude, either, type Mend, orElse, type Way } from '../conclude';
import { beyondGoal } from '../shares/sharesOfGoal';
import { isOfWhole, shareOfGain } from './shareOfGain';
import { timesOf } from './times';
import { sidesTold } from './sidesTold';
import {
  around,
  isAimed,
  isOfAnother,
  pairsOf,
  scoreOf,
  type Sides,
  sidesOf,
  slackOf,
  turnedWay,
} from './sides';
import { isOneUnit, leadOf, type Num, operandsOf, type Scope, shown, tailOf } from '../numbers';

const VERBS = 'tăng|giảm|tiết kiệm|thêm|bớt|hơn|kém|nâng|rút ngắn|chênh|vượt|thiếu|bổ sung|kết nạp';
const BY = new RegExp(
  String.raw`(?<!\p{L})(?:${VERBS})(?: thêm| được| gần| tới| khoảng)*(?: \(?(?:tức|là|tương đương|tương ứng) )?(?: (?:so với )?(?:tuần|tháng|quý|kỳ|năm|▤|·|mức (?:bình quân|trung bình))[^#%÷;.,(]{0,20}?(?: ?\(#[^#%÷;.,()]{0,20}\))?(?: là)?| ?\()? ?$`,
  'u',
);
const FALLING =
  /(?:giảm|tiết kiệm|bớt|kém(?! nhau)|(?:ít|thấp|rẻ|nhanh|ngắn|nhẹ) hơn|rút ngắn)(?:[^#%÷;.,]|# (?=tháng|quý|tuần)){0,30}$/u;
/** `tăng 490 hồ sơ (25%`, `tăng 650 hồ sơ (…), tương đương tăng 25%`. */
const OF_GAIN =
  /^(?: [\p{L}·▤/]+){0,8}? ?(?:\([^()]*\) ?)?[,(]? ?(?:tức|tương đương|tương ứng|bằng|hay)?(?: với)? ?(?:(?:mức )?(?:tăng|giảm))? ?$/u;
/** `so với kế hoạch 320 ha còn thiếu một phần mười`: of the goal. */
const SHORT_OF_GOAL = /(?:kế hoạch|mục tiêu|chỉ tiêu)[^%÷;.]{0,30} (?:còn )?(?:thiếu|hụt) $/u;
/** `…, chênh nhau 2.700 lượt; tháng 5/2026 tăng 2.400 lượt`: of a month whose own number is not told. */
const OF_ITS_OWN =
  /; (?:riêng |đến )?tháng (?:▤|·|#)(?: chỉ| lại| thì)*(?: tăng| giảm)(?: thêm)? $/u;
const RANKED = /(?<!\p{L})(?:hạng|bậc|thứ|vị trí)(?!\p{L})/u;

/** Gains in numbers and percent, and multiples, whose two sides stand in their paragraph. */
export function changesIn(scope: Scope): readonly Derived[] {
  if (
    !/tăng|giảm|tiết kiệm|hơn|thêm|bớt|kém|gấp|nâng|rút|vượt|thiếu|hụt|chênh|cách nhau|# lần/u.test(
      scope.line,
    )
  )
    return [];
  return scope.nums.flatMap((num) => {
    const lead = leadOf(scope, num, 60);
    if (num.hedged || num.of || OF_ITS_OWN.test(lead)) return [];
    if (num.sign === '%' && SHORT_OF_GOAL.test(lead)) return [];
    if (num.sign === '%') return BY.test(lead) || isOfGain(scope, num) ? percentOf(scope, num) : [];
    if (areTimes(scope, num)) return timesOf(scope, num);
    if (isPoints(scope, num) || RANKED.test(tailOf(scope, num, 12))) return [];
    return BY.test(lead) || isTold(scope, num) ? gainOf(scope, num) : [];
  });
}

/** `gấp 1,64 lần`; `414 người, bằng 1,64 lần quý I`, and no `đạt 3 lần kiểm tra`. */
const areTimes = (scope: Scope, num: Num): boolean =>
  /gấp(?: khoảng| hơn)? $/u.test(leadOf(scope, num, 20)) ||
  (IS_SO_MUCH.test(leadOf(scope, num, 60)) && OF_THEN.test(tailOf(scope, num, 24)));

/** … told of the number before it: no `riêng lượt khách nước ngoài bằng 1,5 lần`. */
const IS_SO_MUCH =
  /(?:[,;(]|#(?: \p{L}+){1,3}\)?,?)(?: ?(?:số này|con số này|và|chỉ|đã|cũng|nay|như vậy|nghĩa|hay|tức))*(?: ?(?:bằng|đạt|là|tức|tương đương))+(?: với| tới)? $/u;
const OF_THEN =
  /^ lần(?: \(|,? (?:so với|mức|của|kết quả|cùng kỳ|tuần|tháng|quý|kỳ|năm|cuối|đầu|▤|·))/u;

const isTold = (scope: Scope, num: Num): boolean =>
  sidesTold(scope, num, () => sidesOf(scope, num)) !== undefined;

function isPoints(scope: Scope, num: Num): boolean {
  return /^ (?:điểm|lần|ngày|giờ(?= làm)|%)/u.test(tailOf(scope, num, 12));
}

/** The gain right before a share that is its share. */
function gainBefore({ nums, line }: Scope, share: Num): Num | undefined {
  const before = nums.slice(Math.max(0, nums.indexOf(share) - 2), nums.indexOf(share)).reverse();
  return before.find(
    (one) =>
      one.sign === '#' &&
      one.gain &&
      one.unit !== 'điểm' &&
      one.sentence === share.sentence &&
      OF_GAIN.test(line.slice(one.at + 1, share.at)),
  );
}

function isOfGain(scope: Scope, share: Num): boolean {
  const isOfPlan = /^ (?:so với )?(?:kế hoạch|mục tiêu|dự toán|chỉ tiêu)/u.test(
    tailOf(scope, share, 24),
  );
  return !isOfPlan && !isOfWhole(scope, share) && gainBefore(scope, share) !== undefined;
}

const isFalling = (scope: Scope, num: Num, most: number): boolean =>
  FALLING.test(leadOf(scope, num, most).replace(/ ?\(#[^#()]*\)/gu, ''));

/** By how many: the difference of two counts of its unit. */
function gainOf(scope: Scope, by: Num): readonly Derived[] {
  const all = sidesOf(scope, by).filter((one) => isOneUnit(one, by));
  const falls = isFalling(scope, by, 60) || /thiếu|hụt/u.test(leadOf(scope, by, 20));
  const aimed = isAimed(scope, by);
  const named = sidesTold(scope, by, () => all);
  const told = around(scope, by, all);
  const turned = told && turnedWay(scope, by, told, told.now.value - told.then.value);
  if (turned) return turned;
  const meant = all.filter((one) => !isOfAnother(scope, by, one));
  const ways = (named ? [named] : pairsOf(meant)).map(({ now, then }): Way => {
    const value = falls ? then.value - now.value : now.value - then.value;
    const [more, less] = now.value > then.value ? [now, then] : [then, now];
    const goal = isGoalBehind(scope, by, { now, then }, all) ? 4 : 0;
    const isTold = told?.now === now && told.then === then;
    const isNone = value < 0 || (value === 0 && !isTold);
    const isNamed = named !== undefined && value > 0;
    const score = isNamed
      ? SURELY_NAMED
      : goal || aimed || isNone
        ? goal
        : scoreOf(scope, by, { now, then }, () => all);
    return {
      value: Math.abs(value),
      how: () => `${shown(more)} − ${shown(less)}`,
      score,
      certain: isTold,
      at: Math.min(now.at, then.at),
      slack: slackOf(now) + slackOf(then),
      or: () => {
        const sign = now.value > then.value ? 1 : -1;
        return either(
          orElse(then, now.value - sign * by.value),
          orElse(now, then.value + sign * by.value),
        );
      },
    };
  });
  return conclude(scope, by, [...ways, ...overMean(scope, by)]);
}

/** Two that words name leave no other reading. */
const SURELY_NAMED = 4.5;

/** `bình quân 1.642 hồ sơ/tháng; riêng tháng 10 cao hơn mức bình quân này 218 hồ sơ`. */
function overMean(scope: Scope, by: Num): readonly Way[] {
  if (!/mức (?:bình quân|trung bình)[^#%÷;.,]{0,20}$/u.test(leadOf(scope, by, 50))) return [];
  const all = operandsOf(scope, by).filter((one) => isOneUnit(one, by) && one.at < by.at);
  const mean = all.filter((one) => one.mean).at(-1);
  if (!mean) return [];
  const told = all.at(-1);
  return all
    .filter((one) => !one.mean && !one.gain && !one.hedged && !one.of)
    .map((now) => ({
      value: Math.abs(now.value - mean.value),
      how:
        now.value > mean.value
          ? `${shown(now)} − ${shown(mean)}`
          : `${shown(mean)} − ${shown(now)}`,
      score: now === told ? SURELY_NAMED : 1.5,
      at: now.at,
    }));
}

/** `6.120 người, vượt 120 người so với chỉ tiêu 6.000 người`. */
function isGoalBehind(scope: Scope, by: Num, { now, then }: Sides, all: readonly Num[]): boolean {
  if (
    then.at < by.at ||
    now.sentence !== by.sentence ||
    now !== all.filter(({ at }) => at < by.at).at(-1)
  )
    return false;
  const gap = scope.line.slice(by.at + 1, then.at);
  return /^(?: \p{L}+){0,4} so với (?:chỉ tiêu|mục tiêu|kế hoạch|dự toán)[^#%÷;.]{0,30}$/u.test(
    gap,
  );
}

/** `tăng 230 văn bản (7,62%), trong đó văn bản đến từ 1.890 lên 2.040`: of two numbers that the gain does not make, the share is not. */
const makes =
  (gain: Num | undefined) =>
  ({ now, then }: Sides): boolean =>
    gain === undefined ||
    gain.hedged ||
    !isOneUnit(gain, now) ||
    Math.abs(Math.abs(now.value - then.value) - gain.value) < gain.step;

/** By how much of a hundred: of two numbers, or of a gain and what there is now. */
function percentOf(scope: Scope, share: Num): readonly Derived[] {
  const gain = gainBefore(scope, share);
  const falls = isFalling(scope, share, 40) || (gain !== undefined && isFalling(scope, gain, 60));
  const counts = sidesOf(scope, share);
  const rates = sidesOf(scope, share, '%').filter((one) => one !== share);
  const told = around(scope, share, counts);
  const turned =
    told && turnedWay(scope, share, told, (told.now.value / told.then.value - 1) * 100);
  if (turned) return turned;
  const ofPairs = [...pairsOf(counts).filter(makes(gain)), ...pairsOf(rates)].flatMap(
    ({ now, then }) => relative(scope, share, { now, then }, { all: counts, falls, gain, told }),
  );
  const points = pairsOf(rates).map(({ now, then }) => ({
    value: Math.abs(now.value - then.value),
    how: '',
    score: 0,
  }));
  const ofGains = gain ? shareOfGain(scope, { share, gain, falls }, counts) : [];
  return conclude(
    scope,
    share,
    [...ofPairs, ...points, ...ofGains, ...beyondGoal(scope, share)],
    () => [
      ...(/bằng $/u.test(leadOf(scope, share, 10)) ? timesThen(counts, gain, falls) : []),
      ...(/(?<!\p{L})thiếu $/u.test(leadOf(scope, share, 10)) ? lacksOf(scope, share) : []),
    ],
  );
}

/** `288 ha, so với kế hoạch 320 ha còn thiếu một phần mười`: what one of two numbers lacks of the other. */
function lacksOf({ nums }: Scope, { sentence }: Num): readonly number[] {
  const counts = nums.filter((one) => one.sign === '#' && one.sentence === sentence);
  return counts.flatMap((whole) =>
    counts.map((part) => (1 - part.value / whole.value) * 100).filter((lack) => lack > 0),
  );
}

/** `tăng 1.200 hồ sơ, bằng 120%`: what there is now in percent of what there was. */
function timesThen(
  counts: readonly Num[],
  gain: Num | undefined,
  falls: boolean,
): readonly number[] {
  const by = (falls ? 1 : -1) * (gain?.value ?? 0);
  return [
    ...pairsOf(counts).map(({ now, then }) => (now.value / then.value) * 100),
    ...counts.flatMap(({ value }) => [(value / (value + by)) * 100, (1 - by / value) * 100]),
  ];
}

interface Relation {
  readonly all: readonly Num[];
  readonly falls: boolean;
  readonly gain: Num | undefined;
  /** The two sides that leave no other reading. */
  readonly told: Sides | undefined;
}

function relative(
  scope: Scope,
  share: Num,
  { now, then }: Sides,
  { all, falls, gain, told }: Relation,
): readonly Way[] {
  const value = ((now.value - then.value) / then.value) * (falls ? -100 : 100);
  const off =
    (slackOf(now) / now.value + slackOf(then) / then.value) * 100 * (now.value / then.value);
  const [more, less] = now.value > then.value ? [now, then] : [then, now];
  const agreed =
    gain && isOneUnit(now, gain) && Math.abs(Math.abs(now.value - then.value) - gain.value) < 1e-9
      ? 2
      : 0;
  const score =
    value > 0 && now.sign === '#' && !isAimed(scope, share)
      ? scoreOf(scope, share, { now, then }, () => all.filter((one) => isOneUnit(one, now))) +
        agreed
      : 0;
  if (value <= 0) return [];
  return [
    {
      value,
      how: () => `(${shown(more)} − ${shown(less)})/${shown(then)}`,
      score,
      certain: told?.now === now && told.then === then,
      // Whoever divides by what there is now takes the wrong whole.
      named: agrees(share, (Math.abs(now.value - then.value) / now.value) * 100),
      slack: off,
      or: () =>
        either(
          orThen(then, now.value / (1 + (falls ? -share.value : share.value) / 100), share),
          orElse(now, then.value * (1 + (falls ? -share.value : share.value) / 100)),
        ),
      at: Math.min(now.at, then.at),
    },
  ];
}

/** What there was before, were the share right: as far as fingers make it, to the last digit of the share. */
function orThen(then: Num, value: number, share: Num): Mend | undefined {
  const near = Math.round(value / then.step) * then.step;
  return Math.abs(near - value) / value <= share.step / 200 ? orElse(then, near) : undefined;
}
