import { fromNumber } from '../../../number/rational';
import { readNumber } from '../../../number/typed/readNumber';
import { printNumber } from '../../../vietnamese';
import { resultOf } from '../../../figures/targets/result';
import { targetRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Remark } from '../../rule';
import { figuresIn, quoted, type Said } from '../../../words/read';
import { claims } from '../../../words/sentences';
import { roundsTo } from '../../../words/printed/roundsTo';

/** A result, then its goal: `58,33% so với mục tiêu 65%`, `2.940/3.102 hồ sơ (94,78%), cao hơn mục tiêu 90% là …`. */
const BESIDE =
  /%[^#%÷;.]{0,30}?(?:(?:vượt|cao hơn|thấp hơn|kém|còn cách|chưa đạt|còn thiếu)? ?(?:[#%] điểm(?: phần trăm| ٪)? )?(?:so với )?)(?:mục tiêu|mức|yêu cầu)(?: là| tỉnh giao| đề ra)? %/gu;

/** The goal that words give beside a result that one target alone has. */
export function* goalsInWords(facts: Facts): Iterable<Remark> {
  for (const scope of ['told', 'owned'] as const) {
    for (const { at, claim } of claims(facts, scope, goalsBeside)) {
      const [target, ...others] = withResult(facts, claim.result);
      const meaning = target?.cells.goal.meaning;
      if (!target || others.length > 0 || (meaning?.kind !== 'number' && meaning?.kind !== 'bound'))
        continue;
      if (meaning.number === readNumber(claim.goal)?.number) continue;
      yield {
        at,
        also: [target.cells.goal.at],
        severity: 'Cảnh báo',
        message: `Lời ghi mục tiêu ${claim.goal}% (“${claim.text}”), bảng Chỉ tiêu ghi mục tiêu ${printNumber(meaning.number)}: sửa một trong hai nơi.`,
      };
    }
  }
}

function goalsBeside(said: Said) {
  return [...said.line.matchAll(BESIDE)].flatMap(({ index, 0: found }) => {
    const shares = figuresIn(said, index, index + found.length).filter(({ sign }) => sign === '%');
    const [result, goal] = [shares[0], shares.at(-1)];
    if (!result || !goal || result === goal || !result.digits.includes(',')) return [];
    return [
      { result: result.digits, goal: goal.digits, text: quoted(said, index, index + found.length) },
    ];
  });
}

/** Targets in percent whose result a sentence may print so. */
function withResult(facts: Facts, printed: string) {
  return targetRows(facts).filter(({ cells }) => {
    const result = resultOf(cells);
    if (cells.unit.text !== '%' || result?.kind !== 'amount') return false;
    const { amount } = result;
    return roundsTo(typeof amount === 'number' ? fromNumber(amount) : amount, printed);
  });
}
