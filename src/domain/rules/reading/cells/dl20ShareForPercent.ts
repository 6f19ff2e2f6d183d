import type { Entry } from '../../../entries/entry';
import { plainAmount, resultOf, type ResultCells } from '../../../figures/targets/result';
import { shiftPoint } from '../../../number/decimal';
import { printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';

export const dl20ShareForPercent: Rule = {
  id: 'DL20',
  title: 'Kết quả % ghi dạng 0,98',
  severity: 'Cảnh báo',
  example: 'Đơn vị tính %, Mục tiêu 90, Kết quả 0,98.',
  remedy: 'Ghi 98 nếu kết quả là 98%.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { unit, comparison, goal, result, previous, name } = cells;
      if (unit.text !== '%' || comparison.text === '≤') continue;
      const aim = valueOf(goal);
      const reached = valueOf(result) || shareOf(cells);
      if (isShare(result) && aim > 1) yield remarkOn('Kết quả', result, name.text, aim);
      if (isShare(goal) && reached >= 20 * aim)
        yield remarkOn('Mục tiêu', goal, name.text, reached);
      if (isShare(previous) && aim > 1 && reached > 1)
        yield remarkOn('Kỳ trước', previous, name.text, aim);
    }
  },
};

/** A plain number in (0; 1]: with a sign or format of percent it says what it is. */
function isShare({ meaning }: Entry): boolean {
  return meaning.kind === 'number' && !meaning.percent && meaning.number > 0 && meaning.number <= 1;
}

/** What a fraction comes to in percent, 0 where there is none. */
function shareOf(cells: ResultCells): number {
  const result = resultOf(cells);
  return result?.kind === 'amount' ? plainAmount(result.amount) : 0;
}

/** The number that others are held against, 0 where there is none. */
function valueOf({ meaning }: Entry): number {
  if (meaning.kind === 'range') return meaning.low;
  return meaning.kind === 'number' || meaning.kind === 'bound' ? meaning.number : 0;
}

/** Beside a goal of some percents, less than one percent may well be meant: then it is only asked. */
const FAR = 10;

function remarkOn(column: string, entry: Entry, name: string, beside: number): Remark {
  const { at, raw, text, meaning } = entry;
  const number = meaning.kind === 'number' ? meaning.number : 0;
  const after = shiftPoint(number, 2);
  const fix = {
    label: `Ghi ${printNumber(after)}`,
    certain: false,
    changes: [{ ...at, before: raw, after, format: 'General' }],
  };
  return {
    at,
    ...(beside < FAR ? { severity: 'Gợi ý' } : { fix }),
    message: `${column} ${text} của chỉ tiêu ${quote(name)} có lẽ là ${printNumber(after)} (thiếu nhân 100): ghi ${printNumber(after)} nếu là ${printNumber(after)}%.`,
  };
}
