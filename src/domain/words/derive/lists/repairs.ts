import { type Derived, wordsOf } from '../../claims/derived';
import { isTurned } from '../../printed/slips';
import { agrees, isSlip, likeness } from '../conclude';
import { isWhole, type Num, printed, type Scope, shown, sumOfAll } from '../numbers';
import { ownShare } from '../wholes';

/** A part, and what it should be were it the wrong one. */
export interface Repair {
  readonly part: Num;
  readonly right: number;
}

/** What a list comes to, what each part should be, which of them fingers made or may be mended, and how surely fingers made any of them. */
export function repairsOf(scope: Scope, total: Num, run: readonly Num[]) {
  const sum = sumOfAll(run);
  const all = run
    .map((part): Repair => ({ part, right: total.value - (sum - part.value) }))
    .filter(({ right }) => right > 0);
  const open = all.filter((one) => !isBorneOut(scope, total, one));
  const others = open.length > 0 ? open : all;
  const likely = ({ part, right }: Repair): number => likeness(part, right);
  const slips = others.filter((one) => likely(one) > 1);
  const mends = mendsAmong(others, slips);
  const isNear = isSlip(total, sum) || slips.some(({ part, right }) => isTurned(part.value, right));
  const near = isNear ? Math.max(likeness(total, sum), ...slips.map(likely)) : 0;
  return { sum, others, slips, mends, near };
}

/** What is offered for mending: what fingers made, and parts of one figure with it, unless they are too many. */
export function mendsAmong(all: readonly Repair[], slips: readonly Repair[]): readonly Repair[] {
  const likely = all.filter((one) => slips.includes(one) || isSingle(one.part, one.right));
  return likely.length <= MOST ? likely : slips;
}

/** More ways to mend a list tell nothing. */
const MOST = 4;

/** Of one figure each: anything may be meant, and nothing is a slip for it. */
const isSingle = ({ value, scale, step }: Num, right: number): boolean =>
  Math.max(value, right) < 10 * scale && isWhole(right, step);

/** `Nhận mới 1.190 hồ sơ, nâng lên 1.250: hai ngày đầu 118, tuần sau 296, …`: what a list comes to is told itself. */
export const isTold = ({ nums }: Scope, run: readonly Num[], sum: number): boolean =>
  nums.some(
    (one) => one.sign === '#' && !run.includes(one) && Math.abs(one.value - sum) < 1e-6 * sum,
  );

/** `64 máy tính: 58 máy có bản quyền (90,63%), 08 máy đời cũ`: its own share is of what a part says, and of nothing else. */
function isBorneOut(scope: Scope, total: Num, { part, right }: Repair): boolean {
  const share = ownShare(scope, part);
  return (
    share !== undefined &&
    agrees(share, (part.value / total.value) * 100) &&
    !agrees(share, (right / total.value) * 100)
  );
}

/** A total with what is told as its parts, and which of them may be mended. */
export interface List {
  readonly total: Num;
  readonly run: readonly Num[];
  readonly sum: number;
  readonly mends: readonly Repair[];
}

/** What is said of a list that does not make its total. */
export function remarkOn({ said }: Scope, { total, run, sum, mends }: List): Derived {
  const right = printed(sum / total.scale);
  const each = [
    ...new Set(
      mends.map(({ part, right: one }) => `${shown(part)} thành ${printed(one / part.scale)}`),
    ),
  ].slice(0, MOST);
  const text = wordsOf(said, total.at, (run.at(-1)?.at ?? total.at) + 1);
  const how = `${run.map((part) => (part.scale === total.scale ? shown(part) : printed(part.value / total.scale))).join(' + ')} = ${right}`;
  const also = each.length > 0 ? ` (hoặc sửa một phần: ${each.join(', ')})` : '';
  return { said: shown(total), right: `${right}${also}`, how, certain: false, text };
}
