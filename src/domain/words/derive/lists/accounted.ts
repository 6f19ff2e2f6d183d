import { isOneUnit, type Num, type Scope, sumOfAll } from '../numbers';

/** All numbers of its unit as far as the list goes, those of notes too. */
export function alongside({ nums }: Scope, total: Num, run: readonly Num[]): readonly Num[] {
  const last = run.at(-1)?.sentence ?? 0;
  return nums.filter(
    (one) =>
      one.sign === '#' &&
      one.at > total.at &&
      one.sentence <= last &&
      isOneUnit(one, total) &&
      !one.mean &&
      !one.gain,
  );
}

/** The numbers behind make the total somehow: it is no list, or a right one. */
export function isAccounted(
  total: Num,
  run: readonly Num[],
  sure: ReadonlySet<Num> = new Set(),
): boolean {
  const [least, most] = [total.value * (1 - 1e-6), total.value * (1 + 1e-6)];
  return run.some(({ value }, from) => {
    let sum = value;
    // No number is less than nothing: a sum that is too large stays so.
    for (let to = from + 1; to < run.length && sum < most; to += 1) {
      sum += run[to]?.value ?? 0;
      if (sum > least && sum < most && isMeant(run.slice(from, to + 1), sure)) return true;
    }
    return false;
  });
}

/** What leaves out some of a list that is sure, or all of it, makes no total by right. */
function isMeant(some: readonly Num[], sure: ReadonlySet<Num>): boolean {
  const listed = some.filter((one) => sure.has(one)).length;
  return sure.size === 0 || (listed > 0 && (listed === sure.size || listed < some.length));
}

/** `186 chiếc …. Chia theo nghề thì lưới rê 96, câu 40, lưới vây 16, nghề khác 34`: those before it belong to the list, and it comes out. */
export function isOneOfList(
  { nums }: Scope,
  total: Num,
  run: readonly Num[],
  index: number,
): boolean {
  let sum = total.value + sumOfAll(run);
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const one = nums[at];
    if (!one || one.sign !== '#' || !isOneUnit(one, total) || one.sentence !== total.sentence)
      return false;
    sum += one.value;
    if (
      nums
        .slice(0, at)
        .some(({ value, sign }) => sign === '#' && Math.abs(value - sum) < 1e-6 * sum)
    )
      return true;
  }
  return false;
}

/** `quý III chi 420 triệu đồng, …, còn 450 triệu đồng. Chi quý III gồm …`: the list comes to what an earlier sentence tells. */
export function isToldBefore({ nums }: Scope, total: Num, run: readonly Num[]): boolean {
  const sum = sumOfAll(run);
  return (
    run.every(({ sentence }) => sentence > total.sentence) &&
    nums.some(
      ({ value, sign, at, unit }) =>
        sign === '#' && unit === total.unit && at < total.at && Math.abs(value - sum) < 1e-6 * sum,
    )
  );
}

/** `8 đơn kiến nghị, 5 đơn phản ánh, 1 đơn tố cáo`, `Lò Cao 18, Cán Thép 16`: nothing but counts of one thing, side by side. */
export function isTight({ line }: Scope, run: readonly Num[]): boolean {
  const states = run.map(({ at }) => STATE.test(line.slice(at + 1, at + 40)));
  return (
    new Set(states).size === 1 &&
    new Set(run.map(({ unit }) => unit)).size === 1 &&
    run.slice(1).every((one, at) => {
      const gap = line.slice((run[at]?.at ?? 0) + 1, one.at).replace(' (%)', '');
      return (at < run.length - 2 ? NEXT : LAST).test(gap);
    })
  );
}

/** `12 camera ở chợ, 8 camera ở bến, 3 camera có đèn`: some of those told before. */
const STATE = /^ \p{L}+ (?:có|chưa|đang|mới|bị|được|đã|không|còn|phải|cần)(?!\p{L})/u;

/** Behind an “and” no list goes on. */
const NEXT = /^[^#%÷;:.,()]{0,40}, (?:(?!và )\p{L}+ ){0,5}$/u;
const LAST = /^[^#%÷;:.,()]{0,40}(?:,| và) (?:\p{L}+ ){0,5}$/u;
