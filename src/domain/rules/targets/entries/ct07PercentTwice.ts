import type { Entry } from '../../../entries/entry';
import { printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Remark, Rule } from '../../rule';
import { mayPassHundred } from '../../../words/printed/mayPassHundred';
import { quote } from '../../text/quote';

export const ct07PercentTwice: Rule = {
  id: 'CT07',
  title: 'Kết quả % ghi cả dấu %, hoặc lớn hơn 100',
  severity: 'Cảnh báo',
  example: 'Đơn vị tính là % mà Kết quả ghi 990, hoặc ghi “98%”.',
  remedy: 'Cột Kết quả chỉ ghi con số; kiểm tra lại số lớn hơn 100.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { unit, result, goal, name } = cells;
      if (unit.text !== '%' || result.meaning.kind !== 'number') continue;
      const { number, percent } = result.meaning;
      const goalAbove = 'number' in goal.meaning && goal.meaning.number > 100;
      if (number > 100 && !goalAbove && !mayPassHundred(name.text))
        yield tooMuch('Kết quả', result, name.text);
      else if (goalAbove && number <= 100 && !mayPassHundred(name.text))
        yield tooMuch('Mục tiêu', goal, name.text);
      else if (percent) yield signTwice(result, number, name.text);
    }
  },
};

function tooMuch(column: string, { at, text }: Entry, name: string): Remark {
  return {
    at,
    message: `${column} ${text} của chỉ tiêu ${quote(name)} lớn hơn 100%: kiểm tra lại con số.`,
  };
}

/** The report prints the unit in its own column: the sign is a habit, not a fault, and nothing to mend. */
function signTwice(result: Entry, number: number, name: string): Remark {
  const message = `Kết quả ${result.text} của chỉ tiêu ${quote(name)} ghi cả dấu % trong khi Đơn vị tính đã là %: chỉ ghi ${printNumber(number)}.`;
  return { at: result.at, severity: 'Gợi ý', message };
}
