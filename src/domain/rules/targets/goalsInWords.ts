import { fromNumber } from '../../number/rational';
import { readNumber } from '../../number/readNumber';
import { printNumber } from '../../vietnamese';
import { resultOf } from '../../figures/result';
import { targetRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import type { Remark } from '../rule';
import { clauses } from '../../words/passages';
import { roundsTo } from '../../words/roundsTo';

const BESIDE =
  /(?<![\d.,])(\d{1,3},\d{1,2})\s?%?,? (?:so với|thấp hơn|chưa đạt|vượt|cao hơn) mục tiêu(?: là)? (\d{1,3}(?:,\d{1,2})?)\s?%/giu;

/** A goal given beside a result that one target alone has: `58,33% so với mục tiêu 65%`. */
export function* goalsInWords(facts: Facts): Iterable<Remark> {
  for (const { at, text } of [...clauses(facts, 'told'), ...clauses(facts, 'owned')]) {
    for (const [said, result = '', goal = ''] of text.matchAll(BESIDE)) {
      const [target, ...others] = withResult(facts, result);
      const meaning = target?.cells.goal.meaning;
      if (!target || others.length > 0 || meaning?.kind !== 'number') continue;
      if (meaning.number === readNumber(goal)?.number) continue;
      yield {
        at,
        also: [target.cells.goal.at],
        severity: 'Cảnh báo',
        message: `Lời ghi mục tiêu ${goal}% (“${said}”), bảng Chỉ tiêu ghi mục tiêu ${printNumber(meaning.number)}: sửa một trong hai nơi.`,
      };
    }
  }
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
