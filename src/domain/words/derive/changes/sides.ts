import { type Derived, wordsOf } from '../../claims/derived';
import { agrees } from '../conclude';
import { memo } from '../../../memo/memo';
import { OPENERS, SOME_IN_BRACKET } from '../../lexicon';
import { oncePer } from '../../oncePer';
import {
  isOneUnit,
  leadOf,
  type Num,
  operandsOf,
  plain,
  type Scope,
  shown,
  tailOf,
} from '../numbers';

const GOALS =
  /(?:mục tiêu|kế hoạch|chỉ tiêu|dự toán|yêu cầu)(?: # (?:tháng|quý))?[^#%÷;.)]{0,40}$/u;
const FROM_TO =
  /^[^#%÷;.()]{0,40}? ?(?:lên|xuống|còn|đến|thành)(?: còn| đến| thành)?(?: \p{L}+)? $/u;

export function sidesOf(scope: Scope, num: Num, sign: '#' | '%' = '#'): readonly Num[] {
  return operandsOf(scope, num, sign).filter(
    (one) => !one.gain && one.value > 0 && !isListed(scope, num, one),
  );
}

/** `(tháng 7: 110, tháng 8: 126, tháng 9: 136), tăng 62 tài khoản`: parts in a bracket of their own. */
function isListed(scope: Scope, num: Num, one: Num): boolean {
  const list = listsIn(scope)(one);
  return list !== undefined && (num.at <= list.from || num.at >= list.to);
}

/** The bracket around a number, where it lists several. */
const listsIn = memo(({ line }: Scope) =>
  oncePer(({ at, sign }: Num) => {
    const start = Math.max(0, at - MOST_LISTED);
    const from = start + line.slice(start, at).lastIndexOf('(');
    const inside = /^\([^)]*\)/u.exec(line.slice(from, from + 2 * MOST_LISTED))?.[0] ?? '';
    const to = from + inside.length;
    const listed = inside.split(sign).length + 2 * (inside.split('÷').length - 1);
    return to > at && listed > 3 ? { from, to } : undefined;
  }),
);

/** No bracket that lists parts is longer: a cell may hold one that never closes. */
const MOST_LISTED = 400;

export interface Sides {
  readonly now: Num;
  readonly then: Num;
}

/** How surely two numbers are the two sides of a change. */
export function scoreOf(
  scope: Scope,
  num: Num,
  { now, then }: Sides,
  all: () => readonly Num[],
): number {
  if (
    now.hedged ||
    then.hedged ||
    (now.unit !== then.unit && now.unit !== undefined && then.unit !== undefined)
  )
    return 0;
  if (areOfOneRow(scope, now, then)) return 0;
  // `nhiều gấp bốn lần hồ sơ kết hôn (96 so với 24)`.
  const between = scope.line.slice(now.at + 1, then.at);
  const isTold = /^(?: \p{L}+){0,3} so với (?:\p{L}+ ){0,3}$/u.test(between);
  // `giảm 41 người, nhưng bình quân một lớp gần như cũ: 38,5 người so với 39,33 người`: told of the next.
  const gap = scope.line.slice(num.at, now.at);
  const isNext = isTold && (now.mean ? /[,:]/u : /[,:].*[,:(]/u).test(gap);
  if (isTold && now.sentence === num.sentence) return isNext ? 0 : 4;
  if (isAfar(scope, num, { now, then }) || areOwnAndAll(scope, now, then)) return 0;
  if (then.at > num.at && isOfSome(scope, num, now)) return 0;
  if (then.at < num.at && OPENED.test(between)) return 0;
  const here = [now, then].filter(({ sentence }) => sentence === num.sentence).length;
  if (here === 0 || isAimed(scope, now) || isAimed(scope, then) || !isThen(scope, num, then))
    return 0;
  // `470 văn bản đến (tăng 20) và 250 văn bản đi`: beside it, not before it.
  if (then.at > num.at && !isBehind(scope, num, then) && !isFromTo(scope, now, then)) return 0;
  let score = here * 0.75;
  // `4.620 lượt, trung bình 330 lượt một bài, tăng 20%` speaks of the first.
  const counts = all().filter(({ mean }) => !mean || now.mean);
  const nearest = counts.filter(({ at }) => at < num.at).at(-1);
  const told = score;
  if (isFromTo(scope, now, then)) score += 2;
  else if (then.at < now.at && now.at < num.at && arePeriods(scope, now, then))
    score += LATER.test(leadOf(scope, num, 40)) ? 2.5 : 2;
  if (then.at > num.at && isBehind(scope, num, then)) score += isTimes(num, now, then) ? 2.5 : 2;
  const isEarlier = score > told || EARLIER.test(leadOf(scope, then, 40)) || now.mean || then.mean;
  if (now === nearest) score += 0.75;
  if (periodsBeside(scope, num).some((one) => periodsBeside(scope, then).includes(one))) score += 1;
  if (counts.every(({ value }) => value === now.value || value === then.value)) score += 1;
  return isEarlier ? score : Math.min(score, AT_MOST);
}

/** `theo từng tháng là 14.200, 11.300 và 21.500 lượt; tổng số thêm 7.000 lượt`: of three in a row, none is held against the next but one. */
const areOfOneRow = ({ line }: Scope, now: Num, then: Num): boolean =>
  /^(?:, #)+(?:,| và) $/u.test(
    line.slice(Math.min(now.at, then.at) + 1, Math.max(now.at, then.at)),
  );

/** `1.250 hồ sơ, gồm 60 hồ sơ chuyển sang và 1.190 hồ sơ nhận mới; so với tháng 8 tăng 70`: a part is not what there was. */
const OPENED = new RegExp(
  String.raw`(?<!\p{L})(?:${OPENERS})(?!\p{L})(?:(?!(?:so|cùng kỳ)(?!\p{L}))[^;.])*$`,
  'u',
);

/** `quý I 800 hồ sơ, quý II 1.040 hồ sơ, quý sau tăng 30% so với quý trước`. */
const LATER = /(?<!\p{L})(?:tuần|tháng|quý|kỳ|năm|vụ) sau [^#%÷;,.]*$/u;

/** Where no words tell that a number is the earlier one. */
const AT_MOST = 1;

/** `414 người, trong đó nữ tăng 62 người`. */
const isOfSome = ({ line }: Scope, { at }: Num, now: Num): boolean =>
  /(?<!\p{L})(?:trong đó|riêng)(?!\p{L})[^#%÷;.]*$/u.test(line.slice(now.at + 1, at));

/** `1,26 tỷ đồng, gấp 1,5 lần 6 tháng cuối năm 2025 (840 triệu đồng)`: one after the other. */
const isTimes = ({ unit, at, figure }: Num, now: Num, then: Num): boolean =>
  (unit === 'lần' || figure.digits === 'đôi') && now.at < at && then.at > at;

/** `trong năm là 3.415 người, lũy kế từ 01/7/2025 là 5.120 người`: one is within the other, not before it. */
function areOwnAndAll({ line }: Scope, one: Num, other: Num): boolean {
  return /^[^#%÷;.]*[,(] ?(?:lũy kế|cộng dồn)(?!\p{L})[^#%÷;.]*$/u.test(
    line.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at)),
  );
}

/** Told in the next clause, or a hundred times as much: of something else. */
function isAfar({ line }: Scope, num: Num, { now, then }: Sides): boolean {
  const ratio = Math.max(now.value, then.value) / Math.min(now.value, then.value);
  return ratio > 100 || (then.at > num.at && line.slice(num.at, then.at).includes(';'));
}

export const isAimed = (scope: Scope, num: Num): boolean => aimedIn(scope)(num);

const aimedIn = memo((scope: Scope) => oncePer((num: Num) => GOALS.test(leadOf(scope, num, 50))));

const AGAINST =
  /^(?: \p{L}+){0,4} ?\)? ?(?:so với |so |lần )(?:với )?(?:mức )?(?:cùng kỳ|tháng|quý|tuần|năm|kỳ|cuối|đầu|giữa|·|▤)/u;
const EARLIER = /(?:cùng kỳ|trước|từ|quý|tháng|tuần|năm|kỳ|▤|·)[^#%÷;,.]{0,24}$/u;

const PERIOD =
  /cùng kỳ|(?:quý|tháng|tuần) (?:[ivx]+(?!\p{L})|\d+)|(?:tuần|tháng|quý|kỳ|năm) (?:trước|liền)|(?<!kỳ )năm \d{4}/gu;

/** The periods that words right around a number name: `quý ii`, `cùng kỳ`; every pair that it makes asks. */
const periodsBeside = (scope: Scope, num: Num): readonly string[] => periodsIn(scope)(num);

const periodsIn = memo(({ said: { text } }: Scope) =>
  oncePer(({ figure: { from, to } }: Num): readonly string[] => {
    const lead = text.slice(Math.max(0, from - 36), from).toLocaleLowerCase('vi');
    const tail = text.slice(to, to + 40).toLocaleLowerCase('vi');
    const before =
      /[^;.()]*\(?$/u
        .exec(lead)?.[0]
        .split(/ và (?=tăng|giảm)/u)
        .at(-1) ?? '';
    const behind = /^\)?[^;,.()\d]*(?:\d+|[ivx]+(?!\p{L}))?/u.exec(tail)?.[0] ?? '';
    return [...`${before}#${behind}`.matchAll(PERIOD)].map(([period]) => period);
  }),
);

/** `nhiều hơn quý II 1.050 hồ sơ` is not held against what `cùng kỳ (3.500 hồ sơ)` had. */
function areOtherPeriods(scope: Scope, num: Num, then: Num): boolean {
  const [own, other] = [periodsBeside(scope, num), periodsBeside(scope, then)];
  const kinds = (all: readonly string[]): string => (all.includes('cùng kỳ') ? 'cùng kỳ' : '');
  return (
    own.length > 0 &&
    other.length > 0 &&
    !own.some((one) => other.includes(one)) &&
    (kinds(own) !== kinds(other) || own.concat(other).every((one) => /\d|[ivx]$/u.test(one)))
  );
}

/** What is held against another period is held against a number that is told of one. */
function isThen(scope: Scope, num: Num, then: Num): boolean {
  if (areOtherPeriods(scope, num, then)) return false;
  return (
    !AGAINST.test(tailOf(scope, num)) ||
    isBehind(scope, num, then) ||
    EARLIER.test(leadOf(scope, then, 40)) ||
    /^(?: \p{L}+){0,4} (?:của )?(?:cùng kỳ|▤|·|tuần|tháng|quý)/u.test(tailOf(scope, then, 40))
  );
}

/** `quý I 800 hồ sơ, quý II 1.040 hồ sơ`. */
function arePeriods(scope: Scope, ...sides: readonly Num[]): boolean {
  return sides.every((one) =>
    /(?<!\p{L})(?:quý|tháng|tuần|năm|▤|·)(?: \p{L}+| #)?(?: có| là| được| đạt)? $/u.test(
      leadOf(scope, one, 30),
    ),
  );
}

/** `từ 120 triệu đồng lên 140 triệu đồng`. */
export function isFromTo({ line }: Scope, now: Num, then: Num): boolean {
  return (
    then.at < now.at &&
    /(?<!\p{L})từ $/u.test(line.slice(0, then.at)) &&
    FROM_TO.test(line.slice(then.at + 1, now.at))
  );
}

/** Another number or clause; `6 tháng cuối năm 2025` counts nothing. */
const PARTED =
  /[%÷;]|#(?! (?:tháng|quý|tuần))|\. |(?<!\p{L})(?:và|mức cho phép|quy định|mục tiêu|kế hoạch)(?!\p{L})/u;

/** `giảm 310 hồ sơ (20%) so với tháng 9 (1.550 hồ sơ)`, `tăng 162 người, bằng 1,64 lần quý I (252 người)`: what is told of it parts nothing. */
const OWN = /^( (?:\p{L}+ ){0,1}\p{L}+)(?: \(%\)|,? (?:tức |và )?(?:bằng|gấp|tương đương) # lần) /u;

/** `so với tháng 8 (2.600 hồ sơ)`, `so với 3.850 lượt`, `so với giá gói thầu 68 triệu đồng`. */
function isBehind({ line }: Scope, num: Num, then: Num): boolean {
  const between = line.slice(num.at + 1, then.at).replace(OWN, '$1 ');
  if (PARTED.test(between)) return false;
  // `gấp đôi số hồ sơ một phần (1.211 hồ sơ)`.
  const gap = `${/\d/u.test(num.figure.digits) ? '' : ' lần'}${between.replace(/# /gu, '')}`;
  return (
    gap.length < 90 &&
    /so với|cùng kỳ|(?:tuần|tháng|quý|kỳ|năm|·|▤)[^,;]*\(|^ lần [^;]*\($/u.test(gap) &&
    (/(?:\(|là |so với |đạt )(?:mức )?$/u.test(gap) || AMOUNT.test(gap)) &&
    // `tăng 3 hộ so với 9 tháng (31 hộ ở trung tâm xã)`: of some of them.
    !(gap.endsWith('(') && SOME_IN_BRACKET.test(line.slice(then.at + 1, then.at + 40)))
  );
}

/** `so với giá gói thầu`, `so với mức cũ`: the amount stands right behind. */
const AMOUNT =
  /so với (?:giá|đơn giá|mức|số|gói|dự toán|chi phí|kinh phí)(?: (?!(?:còn|nên|thì|được|lên|xuống) )\p{L}+){0,5} $/u;

/** All pairs of one unit, but those of one ratio: `2.795/3.250 hồ sơ` is no change. */
export function pairsOf(all: readonly Num[]): readonly Sides[] {
  const pairs: Sides[] = [];
  for (const now of all)
    for (const then of all)
      if (then !== now && then.figure !== now.figure && isOneUnit(now, then))
        pairs.push({ now, then });
  return pairs;
}

/** `1.460 văn bản, giảm 16,8% so với tháng 8 (1.250 văn bản)`: right but for its direction. */
export function turnedWay(
  { line, said }: Scope,
  by: Num,
  { now, then }: Sides,
  rise: number,
): readonly Derived[] | undefined {
  // `tăng 2 điểm so với tháng 8 nhưng còn thiếu 0,5 điểm`: the verb of another number.
  const lead =
    line
      .slice(now.at + 1, by.at)
      .split(/[#%÷]/u)
      .at(-1) ?? '';
  const verb = [...lead.matchAll(/tăng|giảm|(?:cao|thấp|nhiều|ít) hơn/gu)].at(-1)?.[0];
  const [right, turned] = rise > 0 ? ['tăng', FALLS] : ['giảm', RISES];
  if (verb === undefined || !turned.test(verb) || !agrees(by, Math.abs(rise))) return undefined;
  const how = `${plain(now)} ${now.value > then.value ? '>' : '<'} ${plain(then)}`;
  const text = wordsOf(said, now.at, then.at + 1);
  return [{ said: verb, right: `${right} ${shown(by)}`, how, certain: true, text }];
}

const FALLS = /giảm|thấp|ít/u;
const RISES = /tăng|cao|nhiều/u;

/** Now right before it, and then right behind, told of another period: nothing else can be meant. */
export function around(scope: Scope, num: Num, all: readonly Num[]): Sides | undefined {
  const now = all.filter(({ at, mean }) => at < num.at && !mean).at(-1);
  if (!now || now.hedged || now.sentence !== num.sentence) return undefined;
  if (isOfSome(scope, num, now)) return undefined;
  const then = all.find(
    (one) => one.at > num.at && !one.hedged && isOneUnit(now, one) && isBehind(scope, num, one),
  );
  return then && { now, then };
}

/** By how much the rounding of a number may put it off. */
export const slackOf = ({ figure, step }: Num): number =>
  figure.digits.includes(',') ? step / 2 : 0;

/** `Bình Lợi xếp thứ sáu với 77,78%, hơn ấp Nông Trường 2,78 điểm phần trăm`: than a name of which no share is told. */
export function isThanUntold({ said: { text } }: Scope, { figure: { from } }: Num): boolean {
  const [, name] = THAN_NAME.exec(text.slice(0, from)) ?? [];
  if (name === undefined) return false;
  return !text.includes(`${name} (`) && text.indexOf(name) === text.lastIndexOf(name);
}

const THAN_NAME =
  /(?<!\p{L})(?:hơn|kém|thua)(?: so với)?(?: \p{Ll}+){0,2} (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)[^%;.,()]{0,24}$/u;

/** `giảm 160 tấn so với tháng 3, nhưng vẫn cao hơn cùng kỳ (1.200 tấn)`: what something else is held against. */
export const isOfAnother = ({ line }: Scope, by: Num, then: Num): boolean =>
  then.at > by.at &&
  /^[^;.]*so với [^;.]*(?<!\p{L})(?:nhưng|song|(?:cao|thấp|nhiều|ít) hơn|so với)(?!\p{L})/u.test(
    line.slice(by.at, then.at),
  );
