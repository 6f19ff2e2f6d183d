import { type Derived, wordsOf } from '../../claims/derived';
import { agrees, conclude, type Way } from '../conclude';
import { ownShare } from '../wholes';
import { repairsOf } from './repairs';
import { leadOf, type Num, printed, type Scope, shown, sumOfAll, tailOf } from '../numbers';

/** Shares that between them are all of one whole. */
export function hundredsIn(scope: Scope): readonly Derived[] {
  const shares = scope.nums.filter(({ sign }) => sign === '%');
  return [
    ...listedIn(scope, shares),
    ...shares.flatMap((left) => restOf(scope, left, shares)),
    ...shares.flatMap((total, index) => splitOf(scope, total, shares.slice(index + 1))),
  ];
}

/** `97,6%, trong đó rất hài lòng 61,2% và hài lòng 36,4%`: a share of two kinds; only slips of fingers are told. */
function splitOf(scope: Scope, total: Num, [one, other]: readonly Num[]): readonly Derived[] {
  const { line, said } = scope;
  if (!one || !other || [total, one, other].some(({ hedged }) => hedged)) return [];
  const isSplit =
    /^[ ,(]{1,3}(?:trong đó|gồm)(?: có)? [^#%÷;.,()]{2,40} $/u.test(
      line.slice(total.at + 1, one.at),
    ) &&
    /^ (?!chưa|không)(?:và|,) [^#%÷;.,()]{2,40} $/u.test(line.slice(one.at + 1, other.at)) &&
    /^[).;]|^$/u.test(line.slice(other.at + 1));
  const run = [one, other];
  const { sum, slips, near } = repairsOf(scope, total, run);
  const slack = run.reduce((all, { step }) => all + step / 2, total.step / 2);
  if (!isSplit || near < 2.5 || Math.abs(sum - total.value) <= slack + 1e-9) return [];
  const mends = slips.map(({ part, right }) => `${shown(part)} thành ${printed(right, 2)}%`);
  const also = mends.length > 0 ? ` (hoặc sửa ${mends.join(' hoặc ')})` : '';
  return [
    {
      said: shown(total),
      right: `${printed(sum, 2)}%${also}`,
      how: `${run.map(shown).join(' + ')} = ${printed(sum, 2)}%`,
      certain: false,
      text: wordsOf(said, total.at, other.at + 1),
    },
  ];
}

/** `68,23% …; 31,77% còn lại`. */
function restOf(scope: Scope, left: Num, shares: readonly Num[]): readonly Derived[] {
  const lead = leadOf(scope, left, 40);
  // `400 triệu đồng (43,48%), phần còn lại …`: the share of the count before it.
  if (lead.endsWith('(')) return [];
  if (!/còn lại[^#%÷.;]*$/u.test(lead) && !/^[^#%÷.;,]{0,30}còn lại/u.test(tailOf(scope, left)))
    return [];
  const before = shares.filter(({ at, sentence }) => sentence === left.sentence && at < left.at);
  if (before.some(({ hedged }) => hedged)) return [];
  const ways = before.map((_, at): Way => {
    const run = before.slice(at);
    return {
      value: 100 - sumOfAll(run),
      how: `100% − ${run.map(shown).join(' − ')}`,
      score: before.length === 1 ? 4.5 : 1.5,
      slack: run.length > 1 ? Math.max(...run.map(({ step }) => step)) : 0,
    };
  });
  return conclude(scope, left, ways);
}

/** `Mông chiếm 50%, Dao chiếm 30%, Tày chiếm 15%, dân tộc khác chiếm 5%`. */
function listedIn(scope: Scope, shares: readonly Num[]): readonly Derived[] {
  const runs: Num[][] = [];
  for (const one of shares) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? scope.line.slice(last.at + 1, one.at) : '';
    if (last && /^(?:,|;| và) [^%÷;.()]{2,50}chiếm $/u.test(gap)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => hundredOf(scope, run));
}

function hundredOf(scope: Scope, run: readonly Num[]): readonly Derived[] {
  const { said, line } = scope;
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 3 || run.some(({ hedged }) => hedged)) return [];
  const sum = sumOfAll(run);
  const slack = run.reduce((all, { step }) => all + step / 2, 0);
  const closed = /khác|còn lại/u.test(line.slice(run.at(-2)?.at ?? 0, last.at));
  if (Math.abs(sum - 100) <= slack || !closed) return [];
  const meant = byCounts(scope, run);
  if (meant) return [{ ...meant, certain: false, text: wordsOf(said, first.at, last.at + 1) }];
  const each = run
    .map((part) => ({ part, right: 100 - (sum - part.value) }))
    .filter(({ right }) => right > 0);
  const shares = each.map(({ part, right }) => `${shown(part)} thành ${printed(right, 2)}%`);
  return [
    {
      said: `${printed(sum, 2)}%`,
      right: `100% (sửa một phần: ${shares.join(', ')})`,
      how: `${run.map(shown).join(' + ')} = ${printed(sum, 2)}%`,
      certain: false,
      text: wordsOf(said, first.at, last.at + 1),
    },
  ];
}

/** `1.930 hồ sơ, chiếm 39,71%; 1.060 hồ sơ, chiếm 21,81%; …`: the one share that its count is not of all of them. */
function byCounts(
  scope: Scope,
  run: readonly Num[],
): Pick<Derived, 'said' | 'right' | 'how'> | undefined {
  const counts = run.map((share) => scope.nums[scope.nums.indexOf(share) - 1]);
  const all = counts.flatMap((count, at) =>
    count && count.sign === '#' && ownShare(scope, count) === run[at] ? [count] : [],
  );
  if (all.length < run.length || all.some(({ unit }) => unit !== all[0]?.unit)) return undefined;
  const total = sumOfAll(all);
  const wrong = run.flatMap((share, at) => {
    const right = ((all[at]?.value ?? 0) / total) * 100;
    return agrees(share, right) ? [] : [{ share, right, count: all[at] }];
  });
  const [one, more] = wrong;
  if (!one?.count || more) return undefined;
  const right = `${printed(one.right, 2)}%`;
  return { said: shown(one.share), right, how: `${shown(one.count)}/${printed(total)} = ${right}` };
}
