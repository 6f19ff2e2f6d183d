import type { Derived } from '../../claims/derived';
import { EARLIER, PIECES } from '../../lexicon';
import { conclude, either, HARDLY, likeness, orElse, type Way } from '../conclude';
import { statedMeans } from '../stated';
import { isAimed } from '../changes/sides';
import { isOfBill } from './bills';
import { eachOf, isAbout, isLess, isOf, leadOfMean, rateOf } from './each';
import { isPrice, isSpentOn } from './prices';
import { isOfOneKind, isOfSome, isOfSomeWards, isOneOfSome } from './meansOfSome';
import { ofBothTold, ofNone } from './meansOfNone';
import { isOfThen, ofGains, ofSpan, oftenIn, SPAN } from './meansOfSpan';
import {
  type Background,
  isGivenMore,
  isOneUnit,
  leadOf,
  type Num,
  operandsOf,
  plain,
  type Scope,
  sumOfAll,
  tailOf,
} from '../numbers';

const MEAN =
  /(?<!\p{L})(?:bình quân|trung bình|tính ra|đơn giá|với giá|giá bán|năng suất|mỗi)(?!\p{L})[^#%÷;.]{0,60}$|(?<!\p{L})chia(?: đều)? cho #(?: \p{L}+){1,4},? $|\($/u;
/** So much to each, of a total and a number of them; and how often in the period. */
export function meansIn(scope: Scope, background: Background): readonly Derived[] {
  if (!/bình quân|trung bình|tính ra|mỗi|một|đơn giá|\//u.test(scope.line)) return [];
  return [
    ...scope.nums.flatMap((mean) =>
      mean.sign === '#' && !mean.of && (!mean.gain || mean.hedged)
        ? meanOf(scope, mean, background)
        : [],
    ),
    ...oftenIn(scope, background),
  ];
}

/** Words for another period, for two at once, for one of them: `đông nhất là tổ …, mỗi tổ 08 người`, `mỗi người mỗi ngày 31 trường hợp`, `trong khi tháng 9 bán bình quân 260.000 đồng một đơn`. */
const OTHERWISE: readonly RegExp[] = [
  /(?<!\p{L})trong khi (?:cùng kỳ|tuần|tháng|quý|kỳ|năm|vụ|·|▤)[^#%÷;.]*$/u,
  /(?<!\p{L})(?:từ|mỗi \p{L}+ mỗi (?:\p{L}+ ){0,2}\p{L}+) $/u,
  /(?<!\p{L})(?<!chia đều )thì (?:mỗi|bình quân)(?!\p{L})/u,
  / nhất(?!\p{L})[^#%÷;.]*$/u,
  // `đông nhất là tổ 3 và tổ 5, mỗi tổ 09 người`: numbers that only name.
  / nhất (?:là|ở|tại|thuộc) (?:(?!bình quân|trung bình|tính ra)[^%÷;.#]|#(?=,| và ))*$/u,
  new RegExp(String.raw`(?:^|[;,(] )(?:còn )?(?:${EARLIER}) [^#%÷;.,]*$`, 'u'),
];

/** Whether the words tell so much to each of all that there are. */
function isOfAll(scope: Scope, mean: Num, each: string | undefined): boolean {
  const lead = leadOfMean(scope, mean);
  return (
    MEAN.test(lead) &&
    (each !== undefined || /bình quân|trung bình/u.test(lead)) &&
    !OTHERWISE.some((words) => words.test(lead)) &&
    !isOfThen(scope, mean) &&
    !isInSpans(scope, mean) &&
    !OWN_BRACKET.test(tailOf(scope, mean, 60)) &&
    ![isOfSome, isOfOneKind, isOneOfSome].some((isPart) => isPart(scope, mean, each))
  );
}

/** `6,4 lồng mỗi hộ (718 lồng/112 hộ)`: of what its own bracket divides. */
const OWN_BRACKET = /^[^#%÷;.,()]*\(# \p{L}+(?: \p{L}+)? ?[/:] ?[#·]/u;

function meanOf(scope: Scope, mean: Num, background: Background): readonly Derived[] {
  const each = eachOf(scope, mean);
  if (isOfBill(scope, mean) || !isOfAll(scope, mean, each)) return [];
  const counts = operandsOf(scope, mean).filter(
    (one) =>
      (!one.gain || isGivenMore(scope, one)) &&
      (!one.mean || isOfEachPeriod(scope, one, each) || isDivisor(scope, one, each)) &&
      one.value > 0,
  );
  const all = counts.filter(
    (one) =>
      isOneUnit(one, mean) &&
      one.value > mean.value &&
      one.of !== 'whole' &&
      one.sentence <= mean.sentence &&
      !isOfOne(scope, mean, one),
  );
  // `được hơn 38,6 tỷ đồng`: the mean is of what is only about so much.
  const totals = scope.nums.some((one) => isAbout(one, mean)) ? [] : all;
  const ways = totals.flatMap((total) => [
    ...counts
      .filter((many) => many !== total && mayDivide(scope, mean, many))
      .map((many) => wayOf(scope, mean, { total, many }, each)),
    ...ofSpan(
      scope,
      mean,
      { total, isOnly: () => isOnlyTotal(scope, total, mean) },
      each,
      background,
    ),
  ]);
  const parts = ways.length > 0 ? partsOfEach(scope, mean, ways) : [];
  const isOpen = ways.every(({ score }) => score <= HARDLY);
  const only = isOpen ? totals.filter((total) => isOnlyTotal(scope, total, mean)) : [];
  const stated = statedMeans(scope, mean, only, each, background);
  const told = [...ways, ...ofGains(scope, mean, each, background), ...parts, ...stated];
  if (mean.hedged && !isLess(scope, mean, told)) return [];
  const claims = conclude(scope, { ...mean, hedged: false, gain: false }, told, () => [
    ...besideOthers(scope, mean, counts),
    ...ofBothTold(scope, mean, each),
  ]);
  return claims.length > 0 ? claims : ofNone(scope, mean, each, { ways: told, background });
}

/** `24 người, mỗi người 500.000 đồng/tháng, trong 9 tháng là 108 triệu đồng`: judged as the total that they come to. */
function isInSpans(scope: Scope, mean: Num): boolean {
  const rate = rateOf(scope, mean);
  return scope.nums.some(
    ({ unit, sentence }) => rate !== undefined && unit === rate && sentence === mean.sentence,
  );
}

/** `8 triệu đồng mỗi lớp. Mỗi lớp chi giảng viên 3 triệu đồng, tài liệu 2 triệu đồng, còn lại 3 triệu đồng`: less the others. */
function partsOfEach({ nums }: Scope, mean: Num, ways: readonly Way[]): readonly Way[] {
  const others = nums.filter(
    ({ at, sentence, unit }) => at > mean.at && sentence === mean.sentence && unit === mean.unit,
  );
  const rest = sumOfAll(others);
  return others.length > 0
    ? ways.map(({ value, at = 0 }) => ({ value: value - rest, how: '', score: HARDLY, at }))
    : [];
}

/** `10 triệu đồng tiền mặt và 45 suất quà, mỗi suất 500.000 đồng, tổng trị giá 32,5 triệu đồng`: what is left of a total behind it. */
function besideOthers({ line }: Scope, mean: Num, counts: readonly Num[]): readonly number[] {
  const own = counts.filter(({ unit }) => unit === mean.unit);
  const totals = own.filter(({ at }) => at > mean.at && /tổng|cộng/u.test(line.slice(mean.at, at)));
  return totals.flatMap((total) =>
    own.flatMap((other) => counts.map((many) => (total.value - other.value) / many.value)),
  );
}

/** `Mỗi tháng 9 điểm này có 2.700 lượt, bình quân 300 lượt một điểm`: the whole of a month. */
function isOfEachPeriod(scope: Scope, one: Num, each: string | undefined): boolean {
  return (
    each !== undefined &&
    !SPAN.test(each) &&
    /(?:^|[,;.] )mỗi (?:ngày|tuần|tháng|quý|năm) [^%÷;.,()]*$/u.test(leadOf(scope, one, 60))
  );
}

/** `Tính bình quân 5 tháng đầu năm, mỗi tháng 70,4 triệu đồng`. */
const isDivisor = (scope: Scope, one: Num, each: string | undefined): boolean =>
  one.unit === each &&
  SPAN.test(each ?? '') &&
  / bình quân (?:cả )?$/u.test(leadOf(scope, one, 30));

/** No money by money; and what another sentence goes on to tell only of all: not `bình quân mỗi tổ 126 lượt hộ. Xã bạn có 14 tổ`. */
const mayDivide = (scope: Scope, mean: Num, many: Num): boolean =>
  (many.unit !== 'đồng' || mean.unit !== 'đồng') &&
  (many.sentence <= mean.sentence || OF_ALL.test(leadOf(scope, many)));

const OF_ALL = /(?<!\p{L})(?:cả|toàn|tổng số|tổng cộng)(?!\p{L})[^#%÷;.]*$/u;

/** `mỗi tuần phát 3 buổi, riêng tháng 9 có 5 tuần phát 22 buổi`; `chậm lần lượt 7 ngày và 3 ngày, bình quân 5 ngày`. */
const isOfOne = (scope: Scope, mean: Num, one: Num): boolean =>
  (one.at > mean.at && /(?<!\p{L})riêng(?!\p{L})/u.test(scope.line.slice(mean.at, one.at))) ||
  /(?<!\p{L})lần lượt(?: là)? (?:(?!tổng|cộng|cả )[^%÷;.])*$/u.test(leadOf(scope, one));

function wayOf(
  scope: Scope,
  mean: Num,
  { total, many }: Readonly<Record<'total' | 'many', Num>>,
  each: string | undefined,
): Way {
  const value = total.value / many.value;
  const isPriced = isPrice(scope, mean, { total, many }, each);
  const counted = (isOf(each, many) || isPriced) && !isAimed(scope, many) && !isAimed(scope, total);
  const meant =
    counted &&
    !total.hedged &&
    !many.hedged &&
    total.unit !== undefined &&
    (total.unit === mean.unit || isOneUnit(total, mean));
  const how = `${plain(total)} : ${plain(many)}`;
  const near = (one: Num): number => (one.sentence === mean.sentence ? 1 : 0.5);
  const isSource = /(?<!\p{L})từ (?:nguồn )?$/u.test(leadOf(scope, total, 20));
  if (isSource || isOfThen(scope, total) || isWholeOfShare(scope, total, many))
    return { value, how, score: 0 };
  if (isOfMore(scope, total, many) || isOfSomeWards(scope, mean, total, each))
    return { value, how, score: 0 };
  // `kiểm tra tại 6/10 xóm, chia làm 3 đợt, mỗi đợt 2 xóm`: the part of a ratio, where that makes it.
  if (total.of) return { value, how, score: HARDLY };
  const also = () =>
    either(orElse(many, total.value / mean.value), orElse(total, many.value * mean.value));
  // `108 hộ dùng mã QR, 12 hộ chưa dùng; … bình quân 80 giao dịch mỗi hộ`: of those who use it, where that or fingers make it.
  if (isPart(scope, many)) {
    const like = meant ? Math.max(likeness(mean, value), also()?.like ?? 0) : 0;
    return { value, how, score: like > 2 ? OF_PART : counted ? HARDLY : 0, also, at: many.at };
  }
  let score = meant ? 1.5 + near(total) + near(many) : 0;
  if (meant && total.unit === mean.unit) score += 0.5;
  if (meant && isPriced) score += 1;
  if (meant && many.of === 'whole') score -= 0.25;
  const isOnly = meant && isOnlyTotal(scope, total, mean);
  if (isOnly) score += 1;
  const isSpent = isPriced && isSpentOn(scope, total, many);
  if (isSpent) score += 0.5;
  const certain =
    isOnly &&
    [total, many].every(({ sentence }) => sentence === mean.sentence) &&
    many.unit === each &&
    isOnlyOf(scope, many);
  return { value, how, score, also, certain, named: isSpent, at: Math.min(total.at, many.at) };
}

/** `64 cửa hàng, chiếm 80% số cửa hàng (80 cửa hàng). Có 3.200 giao dịch`: of the 64, unless all are named. */
const isWholeOfShare = (scope: Scope, total: Num, many: Num): boolean =>
  /% (?:tổng )?số [^#%÷;.,()]*\($/u.test(leadOf(scope, many)) &&
  !/(?<!\p{L})(?:cả|toàn|tổng)(?!\p{L})/u.test(leadOf(scope, total, 60));

/** A slip of fingers in a long number tells of which count the mean is. */
const OF_PART = 5.5;

/** No other number of its sentence counts the same: that one may be meant. */
const isOnlyOf = ({ nums }: Scope, many: Num): boolean =>
  nums.every(
    (one) =>
      one.at === many.at ||
      one.sentence !== many.sentence ||
      one.unit !== many.unit ||
      one.value === many.value,
  );

/** `hỗ trợ thêm 45 triệu đồng mua 03 máy tính và 02 máy in`: for several kinds. */
function isOfMore({ nums }: Scope, total: Num, many: Num): boolean {
  const others = nums.filter(
    ({ unit, sentence }) => unit === many.unit && sentence === many.sentence,
  );
  return total.gain && others.length > 1;
}

/** `42 gian hàng, gồm 28 gian … và 14 gian …`: so much to each of the 42. */
function isPart({ nums }: Scope, many: Num): boolean {
  // `cấp 18/24 mã cho 432 ha, bình quân 24 ha mỗi mã; còn thiếu 06 mã`: what is done has the hectares.
  if (many.of === 'part') return false;
  const all = nums.filter(
    ({ unit, sentence, sign, gain }) =>
      unit === many.unit && sentence === many.sentence && sign === many.sign && !gain,
  );
  // `mua 10 đầu ghi hình (6 chiếc cho …, 4 chiếc cho …), đơn giá 15 triệu đồng/chiếc`.
  if (PIECES.has(many.unit ?? '') && all.length > 1)
    return nums.some(
      ({ value, sentence }) => sentence === many.sentence && value === sumOfAll(all),
    );
  const most = Math.max(...all.map(({ value }) => value));
  return all.length > 2 && many.value < most && sumOfAll(all) === 2 * most;
}

/** The only count of the mean's unit before it. */
function isOnlyTotal(scope: Scope, total: Num, mean: Num): boolean {
  if (isOfThen(scope, total) || total.at > mean.at) return false;
  return scope.nums.every(
    (one) =>
      one === total ||
      one.sign !== '#' ||
      one.at >= mean.at ||
      isOfThen(scope, one) ||
      one.gain ||
      one.mean ||
      one.unit !== total.unit ||
      one.sentence < total.sentence ||
      one.value === total.value,
  );
}
