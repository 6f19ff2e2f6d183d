import type { Derived } from '../../claims/derived';
import { KINDS } from '../../lexicon';
import { conclude, either, HARDLY, type Mend, orElse, type Way } from '../conclude';
import { isOfBill } from '../means/bills';
import { eachOf, isOf, rateOf } from '../means/each';
import { ofItems } from './sumsOfItems';
import { mendsAmong, type Repair } from '../lists/repairs';
import { isOneUnit, leadOf, type Num, operandsOf, type Scope, shown, sumOfAll } from '../numbers';

const ALTOGETHER =
  /(?:như vậy|tổng cộng|cộng lại|(?<!\p{L})cộng(?! (?:đồng|tác|dồn|điểm|với|thêm))(?: [^%÷;.,]{0,40})?|cả thảy|tất cả|(?<!\p{L})cả (?:hai|ba|bốn|năm(?! (?:được|có|đạt|là|dự|thì|nay))|sáu|bảy|tám|chín|mười|#)(?: (?!năm)\p{L}+){1,5}?|tổng số|nâng tổng số[^#]{0,30}lên)(?: có| là| được| đạt)*\s$/u;
/** `tổng thời gian gián đoạn 85 phút`. */
const MEASURED =
  ' (?:thời gian|thời lượng|chiều dài|diện tích|khối lượng|sản lượng|giá trị)(?: \\p{L}+){0,3}';
/** `380 hồ sơ, 415 hồ sơ, 445 hồ sơ, cộng 1.240 hồ sơ`: right behind what it is made of. */
const CLOSING = new RegExp(
  String.raw`[,;] (?:như vậy )?(?:tổng(?: cộng| số| vốn| kinh phí| số tiền| trị giá|${MEASURED})?|(?:cộng|tính|gộp)(?: chung| gộp| lại| tất cả| cả (?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?: \p{L}+){0,2})|cộng|cả thảy|vị chi|cả \p{L}+(?: \p{L}+){1,3})(?: là| được| có| thành)? $`,
  'u',
);
const TOGETHER = /cộng|tổng|tất cả|cả |trị giá|thành tiền|như vậy|vị chi|gộp|tính (?:chung|lại)/u;

const EACH_OF_SEVERAL = /(?:một|mỗi) \p{L}+, (?:tất cả|tổng|cộng|cả thảy)[^#%÷,;.]*$/u;

/** `bằng một nửa tổng số 14 nhiệm vụ`, `7 trong tổng số 14`: the whole of what stands before it. */
const OF_SHARE = /(?:%|(?<!\p{L})(?:trong|trên|của))(?: \p{L}+)? tổng (?:số )?$/u;

/** `Bốn đơn vị còn lại cộng lại 124 ha`: of those that are not told. */
const OF_THE_REST = /(?<!\p{L})(?:còn lại|khác|kia)(?: [^#%÷;.]*)? (?:cộng|gộp|tổng)[^#%÷;.,]*$/u;

/** `cộng hai mức đầu là 448`, `mỗi lớp 40 người, tổng cộng 80 người`. */
export function sumOf(scope: Scope, total: Num): readonly Derived[] {
  if (isWith(scope, total)) return withOthers(scope, total);
  const lead = leadOf(scope, total, 60);
  // `Cộng từ tháng 01/2025 đến nay có 3.905 người`: with what was before all that is told.
  if (SINCE.test(lead) || OF_SHARE.test(lead)) return [];
  if (isOfOthers(scope, total) || isOfBill(scope, total) || isOfMean(scope, total)) return [];
  // `lần lượt là 1,8 triệu đồng và 0,4 triệu đồng một giải, tất cả 9 triệu đồng`: so much to each of several.
  if (total.of || EACH_OF_SEVERAL.test(lead) || OF_THE_REST.test(leadOf(scope, total, 160)))
    return [];
  if (!TOGETHER.test(lead)) return timesAsMany(scope, total);
  // `mỗi đường 1,5 triệu đồng một tháng, 9 tháng tổng cộng 162 triệu đồng`.
  const times = TOGETHER.test(lead.split('#').at(-1) ?? '') ? timesAsMany(scope, total) : [];
  if (times.length > 0) return times;
  const before = operandsOf(scope, total).filter(({ at }) => at < total.at);
  const isTogether = ALTOGETHER.test(lead);
  if (!isTogether && !CLOSING.test(lead)) return [];
  // `24 tin, 36 bài. Tổng cộng 60 tin, bài`.
  const kinds = KINDS.get(total.unit ?? '') ?? [];
  const counts = before
    .filter((one) => isCounted(one) && (isOneUnit(one, total) || kinds.includes(one.unit ?? '')))
    .slice(-7);
  // `15 phút, 1 giờ 20 phút và 25 phút`: one of them is no number.
  const [from, unit] = [counts[0]?.at ?? 0, total.unit ?? ''];
  if (scope.line.slice(from, total.at).includes(`· ${unit}`)) return [];
  // `lần lượt 35, 50, 25 và 40 phút`: all of them.
  const first = counts.findIndex((one) => /lần lượt(?: là)? $/u.test(leadOf(scope, one, 20)));
  const runs =
    first >= 0
      ? [counts.slice(first)]
      : counts.flatMap((_, from) =>
          counts.slice(from + 1).map((__, more) => counts.slice(from, from + more + 2)),
        );
  const ways = runs.map((run): Way => {
    const [sum, closed] = [sumOfAll(run), isClosed(scope, total, run)];
    const mended = () => mendOf(run, total.value - sum);
    return {
      value: sum,
      how: () => run.map(shown).join(' + '),
      score: sureness(run, closed),
      at: run[0]?.at ?? 0,
      or: mended,
      ...(closed && { also: () => onlySlip(mended()) }),
    };
  });
  return conclude(scope, total, [
    ...ways,
    ...ofItems(scope, total),
    ...ofOne(scope, total, counts),
  ]);

  function sureness(run: readonly Num[], closed: boolean): number {
    if (run.some(({ value }) => value >= total.value) || !(closed || isTogether)) return 0;
    return 2 + (run.length === counts.length ? 1 : 0) + (closed ? 1 : 0);
  }
}

/** `chậm nhất trễ 4 ngày, ít nhất 1 ngày; bình quân 2,5 ngày, tức tổng cộng 15 ngày`: so many times the mean, and no sum of the extremes. */
function isOfMean({ nums, line, ...scope }: Scope, total: Num): boolean {
  const mean = nums[nums.indexOf(total) - 1];
  if (!mean || mean.unit !== total.unit || mean.sentence !== total.sentence) return false;
  const lead = leadOf({ line, ...scope }, mean, 160);
  if (!/(?:bình quân|trung bình)[^#%÷;.]*$/u.test(lead)) return false;
  const between = line.slice(mean.at + 1, total.at);
  return / nhất(?!\p{L})/u.test(lead) || /(?<!\p{L})(?:tức|hay|nghĩa là)(?!\p{L})/u.test(between);
}

/** … nor `38 và 42 học viên; lũy kế 5 lớp cộng 190 học viên`. */
const SINCE =
  /(?<!\p{L})(?:cộng|tính|kể) từ (?:▤|·|tháng|quý|năm|ngày|đầu)[^#%÷;.]*$|(?<!\p{L})(?:lũy kế|từ đầu năm)(?!\p{L})[^#%÷;.]*(?:# \p{L}[^#%÷;.]*)?$/u;

/** Told again, or as many times as there are: `phiên nào cũng đủ 26 thành viên (…), cộng hai phiên là 52 lượt`. */
function ofOne({ nums, line }: Scope, total: Num, counts: readonly Num[]): readonly Way[] {
  const many = nums[nums.indexOf(total) - 1];
  const isTimes = many && /^(?: \p{L}+){1,4} $/u.test(line.slice(many.at + 1, total.at));
  return counts.flatMap(({ value }) => [
    { value, how: '', score: 0 },
    ...(isTimes ? [{ value: many.value * value, how: '', score: HARDLY }] : []),
  ]);
}

/** `24 tài khoản, gấp đôi Thành Lập (12). Hai khu Đồi Mới và Bãi Đình cộng lại 46`: names that nothing was told of before. */
function isOfOthers({ said: { text } }: Scope, { figure: { from } }: Num): boolean {
  const clause = NAMED_TOGETHER.exec(text.slice(0, from));
  if (!clause) return false;
  const [, names = ''] = clause;
  return names
    .split(/, | và /u)
    .some((name) => /^\p{Lu}/u.test(name) && !text.slice(0, clause.index).includes(name));
}

const NAMED_TOGETHER =
  /(?<!\p{L})(?:[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm) \p{Ll}+(?: \p{Ll}+)? (\p{Lu}[^#%÷;.\d]* và \p{Lu}[^;.\d,]*?) (?:cộng|gộp|tính)(?!\p{L})[^;.\d]*$/u;

/** A list whose last item stands right before its total. */
function isClosed({ line, sentences }: Scope, total: Num, run: readonly Num[]): boolean {
  const { from = 0 } = sentences[total.sentence] ?? {};
  return (
    run.every(({ sentence, unit }) => sentence === total.sentence && unit === total.unit) &&
    CLOSING.test(line.slice(from, total.at)) &&
    !/[#%÷;]/u.test(line.slice((run.at(-1)?.at ?? 0) + 1, total.at))
  );
}

/** What may be mended of the parts beside the total. */
function mendOf(run: readonly Num[], away: number): Mend | undefined {
  const mendIn = ({ part, right }: Repair) => orElse(part, right);
  const all = run.map((part): Repair => ({ part, right: part.value + away }));
  const slips = all.filter((one) => onlySlip(mendIn(one)));
  return either(...mendsAmong(all, slips).map(mendIn));
}

const onlySlip = (mend: Mend | undefined): Mend | undefined =>
  mend && mend.like > 1 ? mend : undefined;

/** `Cộng với quý I (3.550 hồ sơ) và quý II (4.200 hồ sơ), chín tháng đã tiếp nhận 13.000 hồ sơ`. */
const WITH = /(?:^|[,;.(] ?)(?:nếu )?cộng (?:với|thêm|cả) [^;.]{0,160}, ?[^%÷;.,]{0,80}$/u;

function isWith(scope: Scope, total: Num): boolean {
  const lead = leadOf(scope, total, 240);
  return (
    !total.of &&
    lead.includes('cộng ') &&
    WITH.test(lead) &&
    /cộng (?:với|thêm|cả) [^;.]*#/u.test(lead)
  );
}

/** What stands behind the words, and the count told before them. */
function withOthers(scope: Scope, total: Num): readonly Derived[] {
  const opened = scope.line.lastIndexOf('cộng ', total.at);
  const counts = scope.nums.filter(
    (one) => one.at < total.at && one.sign === '#' && isCounted(one) && isOneUnit(one, total),
  );
  const added = counts.filter(({ at }) => at > opened);
  const before = counts.filter(({ at }) => at < opened);
  const [head] = before;
  const ways = before.map((own): Way => ({
    value: own.value + sumOfAll(added),
    how: [own, ...added].map(shown).join(' + '),
    score: own === head ? 3 : 0,
    at: own.at,
    or: () => orElse(own, total.value - sumOfAll(added)),
  }));
  return added.length > 0 && added.every(({ value }) => value < total.value)
    ? conclude(scope, total, ways)
    : [];
}

/** The whole of a ratio is no number beside its part. */
const isCounted = ({ gain, mean, hedged, of }: Num): boolean =>
  !gain && !mean && !hedged && of !== 'whole';

/** `mỗi tuần phát 3 buổi, 13 tuần phát 39 buổi`: told of so many right behind, only a slip of fingers is one. */
function timesAsMany(scope: Scope, total: Num): readonly Derived[] {
  const many = scope.nums[scope.nums.indexOf(total) - 1];
  const means = scope.nums.filter(
    (one) =>
      one.mean && one.at < total.at && one.sentence === total.sentence && one.unit === total.unit,
  );
  const mean = means.at(-1);
  if (
    !many ||
    !mean ||
    many === mean ||
    mean.hedged ||
    many.hedged ||
    many.sentence !== mean.sentence
  )
    return [];
  // `bình quân 48 người một lớp (tháng 4 mở 03 lớp với 150 người)`: a mean makes no other total, nor what some have.
  const between = scope.line.slice(mean.at, total.at);
  const lead = leadOf(scope, mean, 60);
  if (OF_OTHERS.test(between) || /bình quân|trung bình/u.test(lead)) return [];
  // `tiết kiệm 1,2 m³ củi mỗi mẻ; sấy 45 mẻ, tiết kiệm 54 m³ củi`: the same again.
  const verb = /\p{L}+ \p{L}+ $/u.exec(lead)?.[0] ?? '; ';
  if (between.includes(';') && !between.endsWith(`, ${verb}`)) return [];
  const isTold = /^ \p{L}+(?:,? \p{L}+){1,4} $/u.test(scope.line.slice(many.at + 1, total.at));
  const each = eachOf(scope, mean);
  const isOfRate = many.unit === rateOf(scope, mean);
  if (!isTold || many.unit === undefined || !(many.unit === each || isOfRate)) return [];
  const before = scope.nums.filter(
    ({ at, sentence }) => at < total.at && sentence === total.sentence,
  );
  return conclude(
    scope,
    total,
    timesEach(scope, mean, many, before)
      .filter(({ times }) => many.unit === each || times > 1)
      .map(({ times, how }) => ({
        value: times * many.value * mean.value,
        how: `${how} × ${shown(mean)}`,
        score: 4,
        at: mean.at,
        also: () => orElse(many, total.value / mean.value / times),
      })),
  );
}

const OF_OTHERS = /[(·]|(?<!\p{L})(?:riêng|còn|thêm|nhưng|trong đó|trước|cùng kỳ)(?!\p{L})/u;

/** `mỗi lớp học 2 buổi, mỗi buổi 3 giờ`, `240 gian, mỗi gian 300.000 đồng/tháng, trong 3 tháng`: so many times as there are classes, months. */
function timesEach(scope: Scope, mean: Num, many: Num, before: readonly Num[]) {
  const [each, rate] = [eachOf(scope, mean), rateOf(scope, mean)];
  const unit = many.mean ? eachOf(scope, many) : many.unit === each ? rate : each;
  const counts = before.filter((one) => isOf(unit, one) && one !== many && !one.mean && !one.gain);
  const isRate = !many.mean && rate !== undefined && counts.length === 1;
  return many.mean || isRate
    ? counts.map((one) => ({ many, times: one.value, how: `${shown(one)} × ${shown(many)}` }))
    : [{ many, times: 1, how: shown(many) }];
}
