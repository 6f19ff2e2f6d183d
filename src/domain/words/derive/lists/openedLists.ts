import type { Derived } from '../../claims/derived';
import { isCount, leadOf, type Num, type Scope, sumOfAll, tailOf } from '../numbers';
import { alongside, isAccounted, isTight } from './accounted';
import { isInNote, isPart, isSubtotal, leavesRest, PARTIAL } from './parts';
import { isTold, remarkOn, repairsOf } from './repairs';
import { areParallel } from './listEvidence';
import { isAimed } from '../changes/sides';

/** Words that open a list of what a total is made of, and how surely it is all of it. */
const OPENERS: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:(?:bao )?gồm(?: có)?|phân bổ(?: cho)?|phân bố(?: ở| tại)?|chia ra|phân ra|(?:phân|chia) theo [^#%÷;.,:]{1,30}?(?: có| gồm| thì|:)|cụ thể(?: là)?:?)(?!\p{L})/gu,
    2.5,
  ],
  [/(?<!\p{L})trong đó:?(?: có)?(?!\p{L})/gu, 1.5],
  // `Chi 168 triệu đồng cho 4 nhóm việc: tập huấn 36 triệu đồng, …`.
  [
    /:(?= \p{L}[^#%÷;.:]{0,40}#[^#%÷;:()]{0,60}, [^#%÷;:()]{0,40}#[^#%÷;:()]{0,60}(?:,| và) [^#%÷;:()]{0,40}#)/gu,
    2.1,
  ],
  // `cho 564 người: 5 lớp cho thành viên tổ (205 người), 4 lớp cho tiểu thương (196 người), …`.
  [/:(?= #[^#%÷;:()]{2,80}\(# \p{L}+\)(?:,|;| và) #[^#%÷;:()]{2,80}\(# \p{L}+\))/gu, 2.1],
  // `Có 18 điểm wifi, đặt tại 7 nhà văn hóa, 4 bến đò, …`, `Camera được lắp tại Lò Cao 18, Cán Thép 16 …`.
  [
    /(?<!\p{L})(?:lắp|đặt|bố trí|phân bổ|chia|cấp|giao|có)(?: đều)? (?:tại|ở|cho)(?= (?:(?!và )\p{L}+ ){0,4}#[^#%÷;.:()]{0,40}, ?)/gu,
    2,
  ],
  // `Mua 12 máy tính. Trung tâm được bố trí 7 máy, Phòng Kinh tế 3 máy, …`.
  [
    /(?<!\p{L})được (?:bố trí|cấp|giao|trang bị|phân)(?= # \p{L}+, [^#%÷;.:()]{2,60} # \p{L}+(?:,| và ))/gu,
    2,
  ],
];
/** `chủ yếu gồm`: not all of it. */
const SOME = /(?:chủ yếu|phần lớn|tiêu biểu|nhất|nổi bật|ví dụ)(?: là)? ?$/u;
const ENOUGH = 5;
/** More lists than any paragraph has: the rest of a cell that is full of one word. */
const MOST = 60;
/** Kinds of places that others are made of. */
const PLACES = /^(?:thôn|bản|buôn|xóm|ấp|tổ|khu|khóm|làng|cụm|đơn)$/u;

/**
 * Lists that words open further on in the sentence, or in the next: `15 doanh nghiệp, nhiều hơn cùng kỳ 03 doanh nghiệp,
 * trong đó 07 … 05 … và 03 …`. Said where the words between are of other things, so that the nearest total is none.
 */
export function openedListsIn(scope: Scope): readonly Derived[] {
  return OPENERS.flatMap(([words, base]) =>
    [...scope.line.matchAll(words)]
      .slice(0, MOST)
      .flatMap(({ index, 0: found }) =>
        listAt(scope, { at: index, to: index + found.length, base }),
      ),
  );
}

interface Opener {
  readonly at: number;
  readonly to: number;
  readonly base: number;
}

function listAt(scope: Scope, opener: Opener): readonly Derived[] {
  if (SOME.test(scope.line.slice(Math.max(0, opener.at - 16), opener.at))) return [];
  return listsOf(scope, opener).flatMap(({ total, run }) => wrongList(scope, opener, total, run));
}

/** What the counts right behind an opening are of, and what those in the brackets of its items are of. */
function listsOf(scope: Scope, opener: Opener) {
  const counts = countsBefore(scope, opener);
  const first = totalOf(scope, opener, counts);
  const { total = first, run: told = [] } = listOfAny(scope, opener, { first, counts }) ?? {};
  const noted = inBrackets(scope, opener);
  // `36 cơ sở với 415 phòng, gồm 8 khách sạn (160 phòng), …`: of the rooms.
  const [own, more] = counts.filter((one) => one.unit === noted[0]?.unit && !one.mean);
  const whole = more ? undefined : (own ?? (told.length > 0 ? undefined : total));
  return [
    ...(total ? [{ total, run: told }] : []),
    ...(whole && noted.every((one) => isCount(one) && isPartOf(scope, one, whole))
      ? [{ total: whole, run: noted }]
      : []),
  ];
}

/** `12 tổ, 84 thành viên; gồm 29 đoàn viên, …`, `5 lớp cho 235 người, trong đó …`: the first of which there are parts. */
function listOfAny(
  scope: Scope,
  opener: Opener,
  { first, counts }: { readonly first: Num | undefined; readonly counts: readonly Num[] },
) {
  if (!first) return undefined;
  const listOf = (total: Num) => ({ total, run: runBehind(scope, opener, total) });
  const list = listOf(first);
  if (list.run.length > 1) return list;
  return counts
    .filter(
      (one) => one !== first && isCount(one) && !isAimed(scope, one) && !isInBracket(scope, one),
    )
    .map(listOf)
    .find(({ run }) => run.length > 2);
}

function wrongList(
  scope: Scope,
  opener: Opener,
  total: Num,
  run: readonly Num[],
): readonly Derived[] {
  if (run.length < 2) return [];
  const { sum, mends, near } = repairsOf(scope, total, run);
  const end = run.at(-1)?.at ?? 0;
  const listed = alongside(scope, total, run).filter(({ at }) => at <= end);
  const sure = new Set(isTight(scope, run) ? run : []);
  if (isAccounted(total, listed, sure) || isKnown(scope, run, { sum, total })) return [];
  const isShort = sum < total.value;
  if (isShort && (areAtPlaces(total, run) || !isWhole(scope, opener, run))) return [];
  if (isShort && leavesRest(scope, run, total.value - sum)) return [];
  if (near === 0 || surely(scope, opener, total, run) + near < ENOUGH) return [];
  return [remarkOn(scope, { total, run, sum, mends })];
}

/** The sentence of a list up to where it opens; `isNext` where it begins with the list, so that the one before it is of it. */
function sentenceBefore({ line, sentences }: Scope, { at }: Opener) {
  const own = sentences.findIndex(({ from, to }) => at >= from && at < to);
  const { from = 0 } = sentences[own] ?? {};
  const before = line.slice(from, at);
  return { own, from, before, isNext: !/[#÷]/u.test(before) };
}

const PERIOD = /(?<!\p{L})(?:tuần|tháng|quý|năm|kỳ) (?:[ivx]+(?!\p{L})|trước|[#·▤])/u;

/** The counts of the clause before a list; where a sentence begins with the list, of the one before it. */
function countsBefore(scope: Scope, opener: Opener): readonly Num[] {
  const { nums, line } = scope;
  const { at } = opener;
  const { own, from, before, isNext } = sentenceBefore(scope, opener);
  // In a bracket, behind another list, or in a clause of its own: of something else.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return [];
  // `Năm việc còn lại gồm …`: of those that no number before counts.
  if (isNext && /(?<!\p{L})còn lại(?: là)? $/u.test(before)) return [];
  // `… hết 450 triệu đồng. Chi quý III gồm …`: of a period that the number before is not told of.
  const [when] = isNext ? (PERIOD.exec(before) ?? []) : [];
  if (when !== undefined && !line.slice(0, from).includes(when)) return [];
  const start = clauseFrom(line, from, at);
  const clause = line.slice(start, at);
  if (/(?<!\p{L})(?:gồm|trong đó|chia ra|riêng)(?!\p{L})/u.test(clause)) return [];
  return nums.filter(
    (one) =>
      one.sentence === (isNext ? own - 1 : own) &&
      one.at < at &&
      (isNext || one.at >= start) &&
      one.sign === '#' &&
      !one.of,
  );
}

/** The first of the counts. */
function totalOf(scope: Scope, opener: Opener, counts: readonly Num[]): Num | undefined {
  const { at } = opener;
  const { before, isNext } = sentenceBefore(scope, opener);
  if (scope.line[at] === ':') return isNext ? undefined : ofUnit(scope, at, counts);
  if (HANDED.test(scope.line.slice(at)))
    return counts.find((one) => BOUGHT.test(leadOf(scope, one, 30)));
  const total =
    counts.find((one) => !(one.gain || isAimed(scope, one) || isInBracket(scope, one))) ??
    counts.find((one) => !isAimed(scope, one)) ??
    counts[0];
  return isNext && OF_SUBJECT.test(scope.line.slice(at)) && !before.startsWith(total?.unit ?? '.')
    ? undefined
    : total;
}

/** The only count before a colon of the unit that its list has. */
function ofUnit({ nums, line }: Scope, at: number, counts: readonly Num[]): Num | undefined {
  const [first, second] = nums.filter((one) => one.at > at);
  // `: 5 lớp cho thành viên tổ (205 người), …`: what the brackets count.
  const unit = (/^: #[^#()]*\(# /u.test(line.slice(at, at + 120)) ? second : first)?.unit;
  // `45 phản ánh: vệ sinh 21, trật tự 15, chiếu sáng 9`: of all that is counted.
  const [total, more] = counts.filter(
    (one) => (one.unit ?? unit) === (unit ?? one.unit) && !one.mean,
  );
  return more ? undefined : total;
}

/** `46 ha, bằng 92% kế hoạch năm (50 ha), gồm …`: a note to what is parted. */
const isInBracket = (scope: Scope, one: Num): boolean =>
  /\([^()]*$/u.test(leadOf(scope, one)) && /^[^()]*\)/u.test(tailOf(scope, one));

const OF_SUBJECT = /^(?:lắp|đặt|bố trí|phân bổ|chia|cấp|giao|có)(?!\p{L})(?! (?:ra|theo))/u;

const HANDED = /^được (?!phân bổ)/u;
const BOUGHT =
  /(?<!\p{L})(?:mua|cấp|trang bị|nhận|bổ sung|đầu tư)(?: sắm| mới| thêm| được| về)? $/u;

/** Where the clause begins that a list belongs to: the one before it where the list opens its own. */
function clauseFrom(line: string, from: number, at: number): number {
  const last = line.lastIndexOf(';', at);
  if (last < from) return from;
  return line.slice(last + 1, at).trim() === ''
    ? Math.max(from, line.lastIndexOf(';', last - 1) + 1)
    : last + 1;
}

/** Counts right behind the opening, item by item. */
function runBehind(scope: Scope, { to }: Opener, total: Num): readonly Num[] {
  const { nums, line, sentences } = scope;
  const end = sentences.find((one) => to >= one.from && to <= one.to)?.to ?? line.length;
  const run: Num[] = [];
  let last = to;
  for (const one of nums) {
    if (one.at < to || one.sign === '%') continue;
    if (one.at >= end) break;
    const gap = line.slice(last, one.at);
    if (isInNote(line, last, one.at, undefined) || isSubtotal(gap, one, run)) continue;
    if (gap.length > 90 || /;|[#%÷](?=[^)]*$)/u.test(gap.replace(/\([^()]*\)/gu, ''))) {
      if (gap.includes(';') || !isShared(gap)) break;
    }
    if (!isCount(one) || one.of || !isPartOf(scope, one, total) || PARTIAL.test(gap)) break;
    run.push(one);
    last = one.at + 1;
  }
  const behind = line.slice(last, Math.min(end, last + 40)).split(/[;.,]/u)[0] ?? '';
  return PARTIAL.test(behind) ? [] : run;
}

/** `13 ha rau màu (78 triệu đồng), 5 nhà tốc mái (62 triệu đồng)`: what each came to, item by item. */
function inBrackets({ nums, line, sentences }: Scope, { to }: Opener): readonly Num[] {
  const { to: end = line.length } = sentences.find((one) => to >= one.from && to <= one.to) ?? {};
  const list =
    /^(?:,? ?(?:và )?(?:[^()%÷;.,]|, (?=\p{L}))*#?[^()%÷;.,#]*\([^()#%÷]{0,12}#[^()#%÷]{0,24}\)){2,}/u.exec(
      line.slice(to, end),
    )?.[0];
  if (list === undefined || !/^(?:;|\.?\s*$)/u.test(line.slice(to + list.length, end))) return [];
  const all = nums.filter(({ at }) => at >= to && at < to + list.length);
  const isNoted = ({ at }: Num): boolean => /\([^()]*$/u.test(line.slice(to, at));
  const noted = all.filter(isNoted);
  // `…, 3 lớp hàn (155 học viên); 2 lớp nấu ăn (100 học viên)`: it goes on.
  const rest = line.slice(to + list.length, end);
  const goesOn = nums.some(
    ({ at, unit }) => at >= to + list.length && at < end && unit === noted[0]?.unit,
  );
  if (goesOn || /còn lại|(?<!\p{L})khác(?!\p{L})|ngoài ra/u.test(rest)) return [];
  const isOfOne = all.every((one) => isNoted(one) === (one.unit === noted[0]?.unit));
  return isOfOne ? noted : [];
}

/** `60 ha, chiếm 40%, keo …`: an item may tell its share. */
const isShared = (gap: string): boolean =>
  /^[^#%÷;.]{0,60}(?:chiếm|đạt|bằng|tỷ lệ)[^#%÷;.]{0,20}%[^#%÷;.]{0,60}$/u.test(gap);

function isPartOf({ line }: Scope, one: Num, total: Num): boolean {
  if (one.value >= total.value) return false;
  return (
    isOneKind(one, total) ||
    (one.unit !== undefined && AT_PLACES.test(line.slice(total.at + 1, one.at)))
  );
}

const isOneKind = (one: Num, total: Num): boolean =>
  isPart(one, total) || [one, total].every(({ unit }) => PLACES.test(unit ?? ''));

const AT_PLACES = /^[^#%÷;.:()]*(?:lắp|đặt|bố trí) (?:tại|ở) [^%÷;.:()]*$/u;

/** `18 điểm wifi, đặt tại 7 nhà văn hóa, 4 bến đò, …`: there may be two in one of them, but no fewer than there are places. */
const areAtPlaces = (total: Num, run: readonly Num[]): boolean =>
  run.some((part) => !isOneKind(part, total));

/** Any other number of the paragraph that the parts make is their total. */
function isKnown(
  scope: Scope,
  run: readonly Num[],
  { sum, total }: { readonly sum: number; readonly total: Num },
): boolean {
  return total.hedged || total.gain || total.mean || isTold(scope, run, sum);
}

/** What a list leaves out may be named without a number; `trong đó` names all only where it ends as a list of three does. */
function isWhole(scope: Scope, opener: Opener, run: readonly Num[]): boolean {
  const { line } = scope;
  const { base } = opener;
  const [last, second] = [run.at(-1)?.at ?? 0, run.at(-2)?.at ?? 0];
  const behind = line.slice(last, last + 80).split('.')[0] ?? '';
  if (/còn lại|(?<!\p{L})khác(?!\p{L})/u.test(behind.split(/[#%÷]/u)[0] ?? ''))
    return /khác/u.test(behind.slice(0, 30)) && !/còn lại/u.test(behind);
  const isClosed = /(?<!\p{L})và [^,;]*$|(?<!\p{L})còn lại $/u.test(line.slice(second, last));
  return base > 2 || (run.length > 2 && (isClosed || isAllNamed(scope, opener, run)));
}

/** `Mở 5 lớp cho 235 người, trong đó Trầm Thượng 56 người, …`: as many names as there are. */
function isAllNamed(scope: Scope, opener: Opener, run: readonly Num[]): boolean {
  const { cased } = scope.said;
  return (
    countsBefore(scope, opener).some(({ value }) => value === run.length) &&
    run.every(({ at }) => /\p{Lu}\p{Ll}* $/u.test(cased.slice(Math.max(0, at - 12), at)))
  );
}

function surely(scope: Scope, { at, base }: Opener, total: Num, run: readonly Num[]): number {
  let score = base;
  if (run.length > 2) score += 1;
  if (run.every(({ unit }) => unit === total.unit)) score += 0.5;
  if (sumOfAll(run) > total.value) score += 1.5;
  if (areParallel(scope, run)) score += 0.5;
  if (!/[#%÷]/u.test(scope.line.slice(total.at + 1, at))) score += 1;
  return score;
}
