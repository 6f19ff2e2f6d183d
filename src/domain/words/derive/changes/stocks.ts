import type { Derived } from '../../claims/derived';
import { conclude, either, HARDLY, orElse, type Way } from '../conclude';
import {
  isExpected,
  isOneUnit,
  leadOf,
  type Num,
  operandsOf,
  type Scope,
  shown,
  sumOfAll,
  tailOf,
} from '../numbers';

const FROM = /(?<!\p{L})từ $/u;
const UP_TO = /^[^#%÷;.()]{0,40}? ?(lên|xuống|còn)(?: còn| đến| thành)?(?: \p{L}+)? $/u;
const AT_FIRST =
  /(?<!\p{L})(?:đầu (?:kỳ|quý|năm|tháng)|trước đó|cuối (?:năm|quý|tháng|kỳ) (?:trước|·|▤))[^#%÷;.]{0,16}$/u;
const ADDED =
  /(?<!\p{L})(?:lắp|làm|mở|thêm|mới|tăng|bổ sung|thành lập|kích hoạt|cấp|xây|kết nạp|trang bị)(?: \p{L}+){0,3} $/u;

const FIRST_STAGE =
  /(?<!\p{L})(?:(?:đợt|lần|vòng|lượt) đầu|ban đầu|lúc đầu|bước đầu)[^#%÷;.,]{0,24}$/u;
const IN_THE_END =
  /(?<!\p{L})(?:cuối cùng|rốt cuộc|tổng cộng|cả thảy|tất cả|nâng[^#%÷;.]{0,30} lên)(?: (?!(?:số|còn|chi|chỉ|giải) )\p{L}+){0,3} $/u;
/** `360 phiếu, đạt 90%`; not `360 phiếu hợp lệ`, which are some of them. */
const ALL_OF_THEM = /^(?: \p{L}+){1,2}(?: ?[,;.()]|$| (?:đạt|bằng|chiếm|trên|trong|so)(?!\p{L}))/u;

/** What there was at first, of what there is now and what came to it. */
export function stocksIn(scope: Scope): readonly Derived[] {
  return scope.nums.flatMap((first) => {
    if (first.sign !== '#' || first.of || first.gain || first.mean) return [];
    const lead = leadOf(scope, first, 40);
    if (FROM.test(lead)) return ofRise(scope, first);
    if (FIRST_STAGE.test(lead)) return ofStages(scope, first);
    return AT_FIRST.test(lead) ? ofStart(scope, first) : [];
  });
}

/** `kích hoạt 55 tài khoản …; nâng từ 2.363 lên 2.418 tài khoản`. */
function ofRise(scope: Scope, first: Num): readonly Derived[] {
  const now = scope.nums[scope.nums.indexOf(first) + 1];
  const way = now && UP_TO.exec(scope.line.slice(first.at + 1, now.at))?.[1];
  if (!now || way === undefined || now.unit !== first.unit || isToldBehind(scope, first, now))
    return [];
  const added = operandsOf(scope, first).filter(
    (one) =>
      one !== now && one.at < first.at && one.unit === now.unit && !isLeftOfRatio(scope, one),
  );
  const more = now.value > first.value;
  // `tức thêm 15 hộ, … có điện thoại thêm 104 và … có cáp quang thêm 120, nên … giảm từ 657 xuống 552`: none of them alone.
  const told = added.filter(({ gain, sentence }) => gain && sentence === first.sentence);
  const isChain = new Set(told.map(({ value }) => value)).size > 1;
  return conclude(
    scope,
    first,
    [
      ...added.map((one): Way => ({
        value: more ? now.value - one.value : now.value + one.value,
        how: `${shown(now)} ${more ? '−' : '+'} ${shown(one)}`,
        also: () => orElse(now, more ? first.value + one.value : first.value - one.value),
        score:
          one.hedged || isChain
            ? 0
            : ADDED.test(leadOf(scope, one, 40))
              ? 2.5
              : first.value < 100
                ? 0
                : 2,
        at: one.at,
      })),
    ],
    () => cameAndWent(scope, first, now),
  );
}

/** `từ 174 lên 181 tàu, tức thêm 7 tàu`: its own clause tells what came. */
const isToldBehind = ({ nums }: Scope, first: Num, now: Num): boolean =>
  nums.some(
    ({ at, gain, sentence, value, unit }) =>
      gain &&
      at > now.at &&
      sentence === now.sentence &&
      unit === now.unit &&
      value === Math.abs(now.value - first.value),
  );

/** `181/186 tàu duy trì tín hiệu; 5 tàu mất tín hiệu`: what its ratio leaves did not come. */
const isLeftOfRatio = (scope: Scope, one: Num): boolean =>
  !ADDED.test(leadOf(scope, one, 40)) &&
  scope.nums.some(({ of, figure, at }) => {
    const isRatio = of === 'whole' && at < one.at;
    return isRatio && one.value === (figure.whole - figure.value) * one.scale;
  });

/** `05 hộ mới đăng ký và 03 hộ ngừng hoạt động nên tăng từ 410 lên 412 hộ`: what two others make between them. */
function cameAndWent(scope: Scope, first: Num, now: Num): readonly number[] {
  const counts = operandsOf(scope, first).filter((one) => one !== now && isOneUnit(one, now));
  return counts.flatMap((came) =>
    counts.flatMap((went) => [
      now.value - came.value + went.value,
      now.value - came.value - went.value,
    ]),
  );
}

/** `Trong quý lắp mới 16 mắt, đầu quý có 30 mắt` of 46. */
function ofStart(scope: Scope, first: Num): readonly Derived[] {
  const all = operandsOf(scope, first).filter(
    (one) => isOneUnit(one, first) && !one.mean && !one.of,
  );
  const added = all.filter(
    (one) => one.sentence === first.sentence && ADDED.test(leadOf(scope, one, 40)),
  );
  const nows = all.filter((one) => one.value > first.value && !added.includes(one));
  const ways = added.flatMap((one) =>
    nows.map((now) => ({
      value: now.value - one.value,
      how: `${shown(now)} − ${shown(one)}`,
      score: now.unit === first.unit && !now.hedged && !one.hedged ? 3 : 0,
      at: now.at,
    })),
  );
  const between = sumOfAll(
    all.filter(({ at }) => at > (added[0]?.at ?? first.at) && at < first.at),
  );
  return conclude(scope, first, [
    ...ways,
    // `có thêm 2 sản phẩm, năm 2026 có 4 sản phẩm, các năm trước đó có 10 sản phẩm`: year by year.
    ...ways.map(({ value }) => ({ value: value - between, how: '', score: HARDLY })),
  ]);
}

/** `đợt đầu chỉ thu được 250 phiếu, … thu bổ sung 110 phiếu, cuối cùng thu được 360 phiếu`: stage by stage. */
function ofStages(scope: Scope, first: Num): readonly Derived[] {
  const behind = scope.nums.filter(
    ({ at, sentence, unit, sign }) =>
      at > first.at && sentence === first.sentence && unit === first.unit && sign === '#',
  );
  const end = behind.findIndex(
    (one) => IN_THE_END.test(leadOf(scope, one, 60)) && ALL_OF_THEM.test(tailOf(scope, one, 40)),
  );
  const [all, added] = [behind[end], behind.slice(0, end)];
  const areAdded = added.every(
    (one) => !one.mean && !one.hedged && ADDED.test(leadOf(scope, one, 40)),
  );
  if (!all || added.length === 0 || !areAdded || isExpected(scope, first)) return [];
  const stages = [first, ...added];
  const sum = sumOfAll(stages);
  return conclude(scope, all, [
    {
      value: sum,
      how: stages.map(shown).join(' + '),
      score: 4.5,
      at: first.at,
      or: () => either(...stages.map((one) => orElse(one, all.value - sum + one.value))),
    },
  ]);
}
