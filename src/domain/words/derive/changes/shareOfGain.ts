import { totalFirst } from '../../totalFirst';
import { agrees, HARDLY, type Mend, orElse, type Way } from '../conclude';
import { isAimed, pairsOf } from './sides';
import {
  isOneUnit,
  leadOf,
  leadOfBracket,
  type Num,
  printed,
  quotientOf,
  type Scope,
  shown,
  tailOf,
} from '../numbers';

/** `giảm 600 con (4,41%)` of what 14.200 grew to: the share is right the other way. */
function turnedVerb(share: Num, gain: Num, now: Num, falls: boolean): Mend | undefined {
  const then = falls ? now.value - gain.value : now.value + gain.value;
  if (then <= 0 || !agrees(share, (gain.value / then) * 100)) return undefined;
  return { text: falls ? '“giảm” thành “tăng”' : '“tăng” thành “giảm”', like: 1 };
}

interface OfGain {
  readonly share: Num;
  readonly gain: Num;
  readonly falls: boolean;
}

/** The share of what there was before, where two counts told differ by the gain: nothing else can be its whole. */
function waysOfPair(
  { line }: Scope,
  { share, gain, falls }: OfGain,
  counts: readonly Num[],
): readonly Way[] {
  // `77 người dự: … 41 người, … 36 người; … giảm 41 người`: a whole and its parts are no two times.
  if (counts.some(({ value, unit }) => value === gain.value && unit === gain.unit)) return [];
  const counted = counts.filter(
    (one) =>
      !one.mean &&
      !one.hedged &&
      one.sentence <= gain.sentence &&
      isOneUnit(one, gain) &&
      !line.slice(gain.at, one.at).includes(';'),
  );
  // `1.860 hồ sơ, giảm 310 hồ sơ (20%) so với tháng 9 (1.550 hồ sơ)`: what words call the earlier one is no later one.
  const earlier = counted.find(
    (one) => one.at > gain.at && /so với [^#÷;.]*\($/u.test(line.slice(gain.at, one.at)),
  );
  const pairs = pairsOf(counted).filter(
    ({ now, then }) =>
      (now !== earlier || then.sentence !== gain.sentence) &&
      Math.abs(now.value - then.value - (falls ? -gain.value : gain.value)) < 1e-6 * now.value,
  );
  if (new Set(pairs.map(({ then }) => then.value)).size !== 1) return [];
  // `89 hồ sơ quá hạn … tăng 37 hồ sơ so với kỳ trước (126 hồ sơ), tương ứng tăng 29,37%`.
  return pairs.slice(0, 1).map(({ now, then }) => ({
    ...wayOf(gain, then, 5),
    named: agrees(share, (gain.value / now.value) * 100),
    ...(now === earlier && { or: () => turnedVerb(share, gain, then, falls) }),
  }));
}

/** Of the gain's unit, or bare before a comma: `là 540, ít hơn năm trước 60 người`. */
const isCounted = (scope: Scope, one: Num, { unit }: Num): boolean =>
  one.unit === unit || (one.unit === undefined && /^[,;]/u.test(tailOf(scope, one, 2)));

/** `1.950 hồ sơ, tăng 390 hồ sơ (25%)`: of what there was before, or of the count right before where it is that. */
export function shareOfGain(
  scope: Scope,
  { share, gain, falls }: OfGain,
  counts: readonly Num[],
): readonly Way[] {
  const all = counts.filter(
    (one) => isOneUnit(one, gain) && one.at < gain.at && !one.mean && !isAimed(scope, one),
  );
  const here = all.filter((one) => one.sentence === gain.sentence && isCounted(scope, one, gain));
  // `được hơn 38,6 tỷ đồng …; tăng 6.440 triệu đồng`: of what is only about so much.
  const about = scope.nums.some(
    (one) =>
      one.hedged && one.at < gain.at && one.sentence === gain.sentence && one.unit === gain.unit,
  );
  const [nearest] = about ? [] : totalFirst([...here].reverse());
  const paired = about ? [] : waysOfPair(scope, { share, gain, falls }, counts);
  if (paired.length > 0) return paired;
  const base = here.length > 0 || about ? undefined : baseBehind(scope, gain, share);
  if (base) return ofBase(scope, { share, gain, falls }, base, 5);
  return all.flatMap((now): readonly Way[] => {
    if (
      isThen(scope, now) ||
      isOfCounterpart(scope, now, gain) ||
      isEnd(scope, now, gain) ||
      isToChange(scope, gain)
    )
      return ofBase(scope, { share, gain, falls }, now, now === nearest ? 5 : HARDLY);
    const then = falls ? now.value + gain.value : now.value - gain.value;
    // Whoever divides by what there is now takes the wrong whole.
    const turned = agrees(share, (gain.value / now.value) * 100) ? 1.5 : 0;
    const isLast = now === nearest;
    const score = isLast && !now.hedged ? 3.5 + turned : 0;
    const [a, b] = [gain.value, then].map((value) => printed(value / gain.scale));
    const made = now.value - now.value / (1 + (falls ? -share.value : share.value) / 100);
    const also = ` ứng với ${falls ? 'giảm' : 'tăng'} ${printed(Math.abs(made) / gain.scale, 0)}; ${a}/${b}`;
    return [
      // `Tháng 7/2025 nhận 624 hồ sơ; như vậy sau một năm tăng 156 hồ sơ, tức 25%`: of what another clause tells.
      ...(!isLast || isOfThen(scope, now, gain) ? [wayOf(gain, now, HARDLY)] : []),
      ...(then > 0
        ? [
            {
              value: (gain.value / then) * 100,
              how: `${shown(share)}${also}`,
              or: () => turnedVerb(share, gain, now, falls),
              score,
              named: turned > 0 && isLast && areOfNow(scope, { share, gain, falls }, now),
              at: now.at,
            },
          ]
        : []),
    ];
  });
}

/** `tăng 162 hồ sơ so với quý I (1.286 hồ sơ), tương đương tăng 12,6%`: what there was, told between a gain and its share. */
function baseBehind({ nums, line }: Scope, gain: Num, share: Num): Num | undefined {
  const between = nums.slice(nums.indexOf(gain) + 1, nums.indexOf(share));
  const [base, more] = between.filter(({ unit }) => !/^(?:tháng|quý|tuần)$/u.test(unit ?? ''));
  if (!base || more || base.sign !== '#' || base.of || base.hedged || base.mean) return undefined;
  const isBase = OF_BASE.test(line.slice(gain.at + 1, base.at));
  return isBase && base.unit === gain.unit && base.value > 0 ? base : undefined;
}

const OF_BASE =
  /^(?: \p{L}+){1,4},? so với (?:(?:#(?= (?:tháng|quý|tuần))|[\p{L}▤·]+) ){1,9}(?:\((?:(?:là|đạt|có) )?|(?:là|đạt|có) )$/u;

/** `1.080 người; số người học tăng 440 người, tức 40,74%`: no words make it what there was, or of another subject. */
function areOfNow(scope: Scope, { share, gain, falls }: OfGain, now: Num): boolean {
  const gap = scope.line
    .slice(now.at + 1, gain.at)
    .replace(
      /\([^()]*\)|so với (?:tuần|tháng|quý|kỳ|năm|cùng kỳ|▤|·)(?: (?:trước|này|[ivx]+|▤|·|#)){0,2}/gu,
      '',
    );
  return (
    share.step < 1 &&
    RISES.test(gap) &&
    !TIME.test(gap) &&
    !BEFORE.test(leadOf(scope, now, 60)) &&
    (!falls || /(?<!\p{L})còn(?!\p{L})[^#]*$/u.test(leadOf(scope, now, 24)))
  );
}

const RISES =
  /(?<!\p{L})(?:tăng|giảm)(?!\p{L})|^[^,;]*[,;](?: và| đã)? ?(?:cao|nhiều|lớn|ít|thấp|nhỏ|ngắn|nhanh) hơn/u;
const TIME =
  /(?<!\p{L})(?:nay|tuần|tháng|quý|kỳ|năm|vụ|đợt|dự kiến|đề xuất|phấn đấu|sẽ|▤|·)(?!\p{L})/u;
const BEFORE =
  /(?<!\p{L})(?:trước|cũ|đầu|từ|so với|quy định|gói|dự toán|thẩm định|đầu tư|cùng kỳ|rà soát)(?!\p{L})[^,;]*$/u;

/** `45 thủ tục, đề xuất cắt giảm 9 thủ tục (20%)`: what is there is still to be changed, or cut. */
const isToChange = (scope: Scope, gain: Num): boolean =>
  /(?<!\p{L})(?:cắt giảm|(?:đề xuất|đề nghị|kiến nghị|phấn đấu|dự kiến|sẽ|cần)(?: \p{L}+){0,2} (?:tăng|giảm))(?: thêm| bớt| được)* $/u.test(
    leadOf(scope, gain, 60),
  ) && !/(?<!\p{L})còn(?: lại)? (?:#|[^#]*# [^#%÷;.]*$)/u.test(leadOf(scope, gain, 120));

/** A clause that begins with a period tells of that, and the gain another. */
function isOfThen({ line }: Scope, now: Num, gain: Num): boolean {
  const clause = line.slice(
    Math.max(line.lastIndexOf('. ', now.at), line.lastIndexOf(';', now.at)) + 1,
    now.at,
  );
  return (
    line.slice(now.at, gain.at).includes(';') && /^ ?(?:(?:tuần|tháng|quý|năm) )?[▤·]/u.test(clause)
  );
}

function wayOf(gain: Num, then: Num, score: number): Way {
  const value = (gain.value / then.value) * 100;
  return { value, how: quotientOf(gain, then), score, at: Math.min(gain.at, then.at) };
}

/** `so với tháng trước (660 hồ sơ) tăng 132 hồ sơ (20%)`; `…, bằng 120%`: of what there was, or what there is now of it. */
function ofBase(
  scope: Scope,
  { share, gain, falls }: OfGain,
  then: Num,
  score: number,
): readonly Way[] {
  const gained = wayOf(gain, then, score);
  const or = (percent: number) => () => orElse(gain, (percent * then.value) / 100);
  if (!/bằng $/u.test(leadOf(scope, share, 10))) return [{ ...gained, or: or(share.value) }];
  const [sign, value] = falls ? ['−', 100 - gained.value] : ['+', 100 + gained.value];
  const how = `(${shown(then)} ${sign} ${shown(gain)})/${shown(then)}`;
  return [gained, { ...gained, value, how, or: or(Math.abs(share.value - 100)) }];
}

/** `cuối quý III có 5.110 người, quý IV thêm 730 người, tăng 14,29%`. */
const isEnd = ({ line }: Scope, now: Num, gain: Num): boolean =>
  /(?<!\p{L})(?:đầu|cuối|hết) (?:tuần|tháng|quý|kỳ|năm)[^#%÷;.()]{0,24}$/u.test(
    line.slice(Math.max(0, now.at - 50), now.at),
  ) &&
  /[,;] ?(?:trong |sang )?(?:tuần|tháng|quý|kỳ|năm|·|▤)[^#%÷;.()]{0,30}$/u.test(
    line.slice(now.at, gain.at),
  );

/** `Cùng kỳ năm 2025, hai đơn vị cũ tiếp nhận cộng lại 2.030 hồ sơ, như vậy quý I năm nay tăng 406 hồ sơ`. */
const isOfCounterpart = (scope: Scope, one: Num, gain: Num): boolean =>
  /^ ?(?:trong )?cùng kỳ[^;.]*$/u.test(
    scope.line.slice(scope.sentences[one.sentence]?.from, one.at),
  ) && /(?<!\p{L})(?:nay|này)(?!\p{L})/u.test(scope.line.slice(one.at, gain.at));

/** `So với cùng kỳ tháng 9/2025 (1.058 hồ sơ), … tăng 182 hồ sơ`, `gói thầu 160 triệu đồng, … tiết kiệm 8 triệu đồng`. */
const isThen = (scope: Scope, one: Num): boolean =>
  /(?:^|[,;:] )(?:(?:nếu|còn|và|như vậy|riêng)(?: thì)? )?so với (?:# (?=tháng|tuần))?[^#%÷;.()]{0,50}(?:\((?:[^#%÷;.()]{0,16}[▤·] (?:\p{L}+ ){0,3})?|(?<!\p{L})(?:là|có|đạt) )$|(?<!\p{L})(?:gói thầu|ban đầu|trước đây|(?<!(?:so với|hơn|kém|bằng|của) )(?:cùng kỳ|(?:kỳ|tuần|tháng|quý|năm) trước))[^#%÷;.,()]{0,30}$/u.test(
    leadOfBracket(scope, one, 120),
  );

/** `thêm 486 người, bằng 37,1% tổng số lũy kế`: of what is named behind it, unless that was before. */
export const isOfWhole = (scope: Scope, share: Num): boolean =>
  IS.test(leadOf(scope, share, 16)) && OF_ALL.test(tailOf(scope, share, 40));

const IS = /(?<!\p{L})(?:bằng|chiếm|tương đương|đạt)(?: khoảng| gần| hơn)? $/u;
const OF_ALL =
  /^ (?:của |trong |trên )?(?:tổng|toàn|tất cả|lũy kế|số (?!(?:tuần|tháng|quý|kỳ|năm|cũ|đầu|trước)(?!\p{L}))\p{L}+)(?!.*(?:trước|cùng kỳ))/u;
