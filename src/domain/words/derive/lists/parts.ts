import type { Derived } from '../../claims/derived';
import { KINDS } from '../../lexicon';
import {
  areOfOneKind,
  evidence,
  isGraded,
  isHalved,
  isScale,
  isShareOf,
  isState,
} from './listEvidence';
import { alongside, isAccounted, isOneOfList, isSibling, isTight, isToldBefore } from './accounted';
import { withoutAcross, withoutComplement } from './across';
import { isTold, type List, remarkOn, type Repair, repairsOf } from './repairs';
import { sumOf } from '../sums/sums';
import { settledIn } from './settled';
import { ownShare } from '../wholes';
import { haveSameDigits } from '../../printed/fingers';
import {
  isCount,
  isOneUnit,
  leadOf,
  mayBeTotal,
  type Num,
  plain,
  printed,
  type Scope,
  sumOfAll,
} from '../numbers';
import { isFallenTo } from '../rests/calledRest';

const ENOUGH = 5;
/** `trong đó 2.041 hồ sơ trước hạn, đạt 99%; đang giải quyết 214`: a share closes what it is told of. */
const NEXT_STATE = /%[^;]*; ?(?:đang|đã|còn|chưa) /u;
/** `109 máy còn dùng tốt; số còn lại (25,34%) cần nâng cấp; 31 máy in`: a part without its number. */
const UNCOUNTED = /(?:số|phần) còn lại(?! là| có)[^#]*[,;] ?$|còn lại \(%/u;
/** Words that say that a list is not all. */
export const PARTIAL =
  /chủ yếu|trong đó có|riêng|(?<!ít )nhất|ít nhất (?!một |hai |#)|dẫn đầu|ví dụ|trong số|ngoài ra|đồng thời|tuy nhiên|tiêu biểu|(?<!\p{L})(?:như|mỗi|so với|cùng kỳ|lũy kế|(?:kỳ|tháng|quý|tuần|năm) trước)(?!\p{L})/u;

/** `Tháng 7 hỏi 250 người, hài lòng 228 người, tức tháng này thêm 2 người; 5 người chưa hài lòng`. */
const OF_ANOTHER_PERIOD =
  /(?<!\p{L})(?:·|▤|(?:kỳ|tháng|quý|tuần|năm) này) (?:\p{L}+ )?(?:thêm|tăng|giảm|bớt|hơn)(?!\p{L})[^;]*; /u;

/** Totals of what stands before them, lists that should make a total, shares that should make a hundred. */
export function partsIn(scope: Scope): readonly Derived[] {
  const settled = settledIn(scope);
  const told = new Set<Num>();
  return [
    ...scope.nums.flatMap((total) => (isCount(total) ? sumOf(scope, total) : [])),
    ...scope.nums.flatMap((total, index) => {
      // A part of one list opens no other by chance.
      const isPart = settled.isPart(total) || told.has(total);
      const list = mayBeTotal(total) && !isPart ? listOf(scope, total, index) : undefined;
      for (const part of list?.run ?? []) told.add(part);
      return list ? [remarkOn(scope, list)] : [];
    }),
  ];
}

/** Counts behind a total that between them should make it. */
function listOf(scope: Scope, total: Num, index: number): List | undefined {
  const all = withoutComplement(scope, total, runBehind(scope, total, index));
  const run = withoutAcross(scope, all);
  if (run.length < 2) return undefined;
  if (isMadeOf(scope, total, run)) return undefined;
  if (areOfTwoKinds(scope, total, run)) return undefined;
  if (isSibling(scope, total, run)) return undefined;
  if (isOneOfList(scope, total, run, index) || isToldBefore(scope, total, run)) return undefined;
  const { sum, others, slips, mends, near } = repairsOf(scope, total, run);
  // `đã giải ngân 840 triệu đồng, gồm quý I 288, quý II 552`: one of them is the whole of the others.
  if (isOpenedFirst(scope, run, sum)) return undefined;
  if (near === 0 || evidence(scope, total, run) + near < ENOUGH) return undefined;
  if (sum < total.value && leavesRest(scope, run, total.value - sum)) return undefined;
  if (isTold(scope, run, sum)) return undefined;
  if (sum < total.value && areStatesOfRows(scope, total, run)) return undefined;
  if (sum < total.value && near < 2.5 && isOfSome(scope, total, run) && !areSwapped(slips))
    return undefined;
  return { total, run, sum, mends: mends.length > 0 ? mends : others };
}

/** Some numbers behind the total make it, but no fewer than all of a list of one kind. */
function isMadeOf(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const all = alongside(scope, total, run);
  const isSure = isGraded(scope, run) || (isTight(scope, run) && areOfOneKind(scope, run));
  const sure = new Set(isSure ? run : []);
  return (
    isHalved(scope, total, run) ||
    isAccounted(total, all, sure) ||
    isAccounted(
      total,
      all.filter((one) => !sure.has(one)),
    )
  );
}

/** `…, còn lại là chứng thực`; `…; 2 phiếu không hợp lệ`: what the list leaves out is told behind it. */
export function leavesRest(
  { line, nums, sentences }: Scope,
  run: readonly Num[],
  rest: number,
): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const behind = line.slice(last.at + 1, sentences[last.sentence]?.to);
  const next = nums[nums.indexOf(last) + 1];
  return (
    /^[^#%÷;]*(?<!\p{L})còn lại(?!\p{L})[^#%÷;]*(?:;|$)/u.test(behind) ||
    (next?.sentence === last.sentence && next.sign === '#' && next.value === rest)
  );
}

/** `Trong 8 nhiệm vụ có 3 đã hoàn thành, 3 đang thực hiện, 1 chưa thực hiện`: what the others are the sheet tells. */
const areStatesOfRows = (scope: Scope, total: Num, run: readonly Num[]): boolean =>
  /^(?:nhiệm|chỉ)$/u.test(total.unit ?? '') &&
  /(?<!\p{L})trong (?:số |tổng số )?$/u.test(leadOf(scope, total, 20)) &&
  run.every((part) => isState(scope, part));

/** `504 người; nữ 288 người, người trên 60 tuổi 126 người`: of an age, and of any. */
function areOfTwoKinds({ line }: Scope, total: Num, run: readonly Num[]): boolean {
  const aged = run.filter(({ at }, index) => {
    const from = (run[index - 1] ?? total).at;
    return /(?<!\p{L})tuổi(?!\p{L})/u.test(line.slice(from, at));
  });
  return aged.length > 0 && aged.length < run.length;
}

/** The first of a run is the whole of the others, which words open behind it. */
function isOpenedFirst({ line }: Scope, [first, second]: readonly Num[], sum: number): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(sum - 2 * first.value) < 1e-6 * sum &&
    /^[^;]*(?<!\p{L})(?:gồm|trong đó|chia ra)(?!\p{L})[^;]*$/u.test(line.slice(first.at, second.at))
  );
}

/** `18 cuộc, trong đó 7 cuộc …, 5 cuộc …`: two of many. */
function isOfSome({ line }: Scope, total: Num, run: readonly Num[]): boolean {
  const [first, second] = [run[0]?.at ?? 0, run[1]?.at ?? 0];
  const isClosed = /(?<!\p{L})và (?!.*[,;])/u.test(line.slice(first, second));
  return run.length === 2 && !isClosed && line.slice(total.at, first).includes('trong đó');
}

/** Of two that are some of many, hardly one makes the total once its digits are turned. */
function areSwapped(slips: readonly Repair[]): boolean {
  return slips.some(({ part, right }) => {
    const [one, other] = [plain(part), printed(right / part.scale)];
    return one.length > 1 && one !== other && haveSameDigits(one, other);
  });
}

/** Counts of the total's unit behind it, up to what speaks of other things. */
function runBehind(scope: Scope, total: Num, index: number): readonly Num[] {
  const { nums, line, sentences } = scope;
  const run: Num[] = [];
  let [last, summed] = [total, 0];
  const bracket = bracketBehind(line, total.at);
  for (const one of nums.slice(index + 1, index + 14)) {
    if (bracket !== undefined && one.at > bracket) break;
    if (one.sign === '%' || one.mean || one.gain || isBound(line, one, total)) continue;
    // Of a ratio, the whole of which the total is a part.
    if (one.at === total.at) continue;
    if (bracket === undefined && leavesBracket(line, total.at, one.at)) break;
    if (isInNote(line, last.at, one.at, bracket) || isWithin(line, total.at, one.at, run)) continue;
    if (
      one.sentence > total.sentence + (run.length === 0 ? 1 : 0) &&
      one.sentence !== last.sentence
    )
      break;
    const gap = line.slice(last.at + 1, one.at);
    if (isSubtotal(gap, one, run)) {
      summed = run.length;
      continue;
    }
    if (
      isFallenTo(scope, one) ||
      !isCount(one) ||
      one.of ||
      !(isPart(one, total) || isOfList(scope, one, total, run)) ||
      gap.length > 120 ||
      (run.length > 0 && (NEXT_STATE.test(gap) || UNCOUNTED.test(gap))) ||
      isFirstUnit(one, total, run) ||
      (gap.includes(';') && isOfOther(scope, one, run)) ||
      OF_ANOTHER_PERIOD.test(gap) ||
      PARTIAL.test(run.length === 0 ? (gap.split(/[;)]|\. /u).at(-1) ?? '') : gap)
    )
      break;
    run.push(one);
    last = one;
  }
  const end = sentences[last.sentence]?.to ?? line.length;
  const behind = line.slice(last.at, end).split(/[;.]/u)[0] ?? '';
  // The sum of some is told beside them, and the others are not.
  if (summed > 0 && summed === run.length) return [];
  if (PARTIAL.test(behind.slice(0, 40)) || isShortOfUnit(scope, total, run)) return [];
  // `…, ba đầu mối còn lại (…) mỗi nơi 1 nhiệm vụ`: so many more.
  return /(?<!\p{L})còn lại [^#%÷]*mỗi /u.test(behind) ? [] : run;
}

/** `đúng hạn 50, sớm hạn 20, cộng 70 việc; quá hạn 10 việc`: of those before it. */
export const isSubtotal = (gap: string, one: Num, run: readonly Num[]): boolean =>
  one.value === sumOfAll(run) && /^[^#÷;]*, (?:cộng|tổng)(?!\p{L})/u.test(gap);

/** `260 hộ bán hàng ăn, 148 hộ bán tạp hóa, 112 hộ làm dịch vụ; 364 hộ (70%) bán qua mạng`, `vệ sinh 21, trật tự 15, chiếu sáng 9; đã trả lời 44 phản ánh`: the only one with its share, or what it counts, in another clause. */
function isOfOther(scope: Scope, one: Num, run: readonly Num[]): boolean {
  const isList = run.length > 1 && !scope.line.slice(run[0]?.at, run.at(-1)?.at).includes(';');
  const [own, ...others] = [one, ...run].map((part) => ownShare(scope, part));
  const isShared = own !== undefined && others.every((share) => share === undefined);
  const isNamed = one.unit !== undefined && run.every(({ unit }) => unit === undefined);
  return isList && (isShared || isNamed);
}

/** `102 nữ, 88 nam; ba lớp trên mức bình quân`: the first that counts something. */
const isFirstUnit = (one: Num, total: Num, run: readonly Num[]): boolean =>
  run.length > 0 &&
  one.unit !== undefined &&
  [total, ...run].every(({ unit }) => unit === undefined);

/** `48 mắt, gồm 20 camera ở trung tâm, 16 camera …`, `2.150 học sinh: mầm non 620 em, …`: words open what has a unit of its own. */
function isOfList(scope: Scope, one: Num, total: Num, run: readonly Num[]): boolean {
  const { line } = scope;
  const [first, last = total] = [run[0], run.at(-1)];
  if (one.value >= total.value || one.unit === undefined) return false;
  const gap = line.slice(last.at + 1, one.at);
  if (!first) return OPENS.test(gap) || isShareOf(scope, one, total);
  const isBehind =
    gap.includes(';') && run.length > 1 && !line.slice(first.at, last.at).includes(';');
  return one.unit === first.unit && !isBehind;
}

const OPENS = /(?:(?<!\p{L})gồm|chia ra|phân ra|:) [^#%÷;.,:]{0,40}$/u;

/** Of two things in another unit than their total, nothing is sure; nor of what no words open, unless it goes from one end to the other. */
function isShortOfUnit(scope: Scope, total: Num, run: readonly Num[]): boolean {
  const [first] = run;
  if (!first || run.every((one) => isPart(one, total))) return false;
  return (
    run.length < 3 || !(OPENS.test(scope.line.slice(total.at, first.at)) || isScale(scope, run))
  );
}

export function isPart(one: Num, total: Num): boolean {
  if (one.value >= total.value) return false;
  return (
    isOneUnit(one, total) ||
    (KINDS.get(total.unit ?? '')?.includes(one.unit ?? '') ?? false) ||
    isVerb(one.unit ?? '')
  );
}

const isVerb = (unit: string): boolean => /^(?:bằng|tại|ở|cho|của|được|chưa|đang)$/u.test(unit);

/** Where the bracket ends that opens right behind a total. */
function bracketBehind(line: string, at: number): number | undefined {
  const open = /^[^#%÷.;:()]{0,60}\(/u.exec(line.slice(at + 1, at + 64))?.[0].length;
  if (open === undefined) return undefined;
  const inside = /^[^()]*\)/u.exec(line.slice(at + 1 + open, at + 400))?.[0];
  return inside && (inside.match(/#/gu)?.length ?? 0) > 1 ? at + open + inside.length : undefined;
}

/** `từ 12 m đến dưới 15 m`: ends of a range. */
function isBound(line: string, one: Num, total: Num): boolean {
  return (
    one.unit !== total.unit && (one.hedged || /(?:từ|đến|dưới|trên) $/u.test(line.slice(0, one.at)))
  );
}

function leavesBracket(line: string, from: number, to: number): boolean {
  const gap = line.slice(from + 1, to);
  const close = gap.indexOf(')');
  return close >= 0 && !gap.slice(0, close).includes('(');
}

/** `hoàn thành 06 nhiệm vụ, trong đó 05 đúng hạn; đang làm 03 nhiệm vụ`: parts of a part. */
function isWithin(line: string, from: number, at: number, run: readonly Num[]): boolean {
  const clause = Math.max(line.lastIndexOf(';', at), run[0] ? run[0].at - 1 : from + 1);
  return clause > from && /#[^;]*trong đó[^;]*$/u.test(line.slice(clause, at));
}

/** A note in brackets to one part is no part itself. */
export function isInNote(
  line: string,
  from: number,
  at: number,
  bracket: number | undefined,
): boolean {
  if (bracket !== undefined) return false;
  const gap = line.slice(from + 1, at);
  return gap.lastIndexOf('(') > gap.lastIndexOf(')');
}
