import { resultOf } from '../../../figures/targets/result';
import type { Facts } from '../../../facts';
import { fromNumber } from '../../../number/rational';
import { printNumber } from '../../../vietnamese';
import { figuresIn, quoted, type Said } from '../../../words/read';
import { roundsTo } from '../../../words/printed/roundsTo';
import { claims } from '../../../words/sentences';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const SAID =
  /% ?(?:\([^()%]{0,80}\))?[^#%÷;.()]{0,40}?(?<!\p{L})(vượt|cao hơn|thấp hơn|chưa đạt|không đạt)(?: so với)? (?:mục tiêu|chỉ tiêu|kế hoạch)(?: đề ra| được giao| tỉnh giao| năm)?(?: là)? \(?%/gu;
/** Of these less is better. */
const FALLING = /nghèo|trễ|quá hạn|giảm|thời gian|tai nạn|sự cố|từ chối|sai sót/u;

export const nd27VerdictAgainstGoal: Rule = {
  id: 'ND27',
  title: 'Lời khen, chê trái với mục tiêu nêu cạnh',
  severity: 'Cảnh báo',
  example: '“đạt 88%, chưa đạt mục tiêu 80%”; “48,6%, thấp hơn mục tiêu 45%”.',
  remedy: 'Sửa lời (vượt, chưa đạt) hoặc sửa một trong hai số.',
  yieldsTo: ['CT18'],
  *check(facts) {
    for (const { at, claim } of claims(facts, 'arithmetic', verdictsIn)) {
      const { result, goal, verb, text } = claim;
      const above = verb === 'vượt' || verb === 'cao hơn';
      if (result === goal || result > goal === above) continue;
      yield {
        at,
        message: `Ghi “${verb}” mà ${printNumber(result)}% ${result > goal ? 'cao hơn' : 'thấp hơn'} ${printNumber(goal)}% (trong ${quote(text, 80)})${ofTable(facts, result, goal)}: sửa lời hoặc số.`,
      };
    }
  },
};

function verdictsIn(said: Said) {
  if (!/mục tiêu|chỉ tiêu|kế hoạch/u.test(said.line) || FALLING.test(said.line)) return [];
  return [...said.line.matchAll(SAID)].flatMap(({ index, 0: found, 1: verb = '' }) => {
    const shares = figuresIn(said, index, index + found.length).filter(({ sign }) => sign === '%');
    const [result, goal] = [shares[0], shares.at(-1)];
    if (!result || !goal || result === goal || result.hedged || goal.hedged) return [];
    const text = quoted(said, index, index + found.length);
    return [{ result: result.value, goal: goal.value, verb, text }];
  });
}

/** The goal of the one target that has this result, where the words give another. */
function ofTable(facts: Facts, result: number, said: number): string {
  const fitting = targetRows(facts).filter(({ cells }) => {
    const reached = resultOf(cells);
    if (cells.unit.text !== '%' || reached?.kind !== 'amount') return false;
    const { amount } = reached;
    const exact = typeof amount === 'number' ? fromNumber(amount) : amount;
    return roundsTo(exact, printNumber(result));
  });
  const meaning = fitting.length === 1 ? fitting[0]?.cells.goal.meaning : undefined;
  if (meaning?.kind !== 'number' && meaning?.kind !== 'bound') return '';
  return meaning.number === said
    ? ''
    : `; bảng Chỉ tiêu có mục tiêu ${printNumber(meaning.number)}`;
}
