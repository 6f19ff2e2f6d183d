import { type Derived, wordsOf } from '../claims/derived';
import { type Num, printed, type Scope, shown } from './numbers';

/** `Mông chiếm 50%, Dao chiếm 30%, Tày chiếm 15%, dân tộc khác chiếm 5%`. */
export function hundredsIn(scope: Scope): readonly Derived[] {
  const runs: Num[][] = [];
  for (const one of scope.nums.filter(({ sign }) => sign === '%')) {
    const last = runs.at(-1)?.at(-1);
    const gap = last ? scope.line.slice(last.at + 1, one.at) : '';
    if (last && /^(?:,|;| và) [^%÷;.()]{2,50}chiếm $/u.test(gap)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => hundredOf(scope, run));
}

function hundredOf({ said, line }: Scope, run: readonly Num[]): readonly Derived[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 3 || run.some(({ hedged }) => hedged)) return [];
  const sum = run.reduce((all, { value }) => all + value, 0);
  const slack = run.reduce((all, { step }) => all + step / 2, 0);
  const closed = /khác|còn lại/u.test(line.slice(run.at(-2)?.at ?? 0, last.at));
  if (Math.abs(sum - 100) <= slack || !closed) return [];
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
