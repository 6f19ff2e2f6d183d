import type { Entry } from '../../entries/entry';
import { shiftPoint } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { targetRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';

export const dl20ShareForPercent: Rule = {
  id: 'DL20',
  title: 'Kết quả % ghi dạng 0,98',
  severity: 'Cảnh báo',
  example: 'Đơn vị tính %, Mục tiêu 90, Kết quả 0,98.',
  remedy: 'Ghi 98 nếu kết quả là 98%.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { unit, goal, result, name } = cells;
      if (unit.text !== '%' || result.meaning.kind !== 'number' || result.meaning.percent) continue;
      const { number } = result.meaning;
      if (number > 0 && number <= 1 && targetAboveOne(goal))
        yield remarkOn(result, number, name.text);
    }
  },
};

function targetAboveOne({ meaning }: Entry): boolean {
  if (meaning.kind === 'range') return meaning.low > 1;
  return (meaning.kind === 'number' || meaning.kind === 'bound') && meaning.number > 1;
}

function remarkOn({ at, raw, text }: Entry, number: number, name: string): Remark {
  const after = shiftPoint(number, 2);
  const fix = {
    label: `Ghi ${printNumber(after)}`,
    changes: [{ ...at, before: raw, after, format: 'General' }],
  };
  return {
    at,
    message: `Kết quả ${text} của chỉ tiêu ${quote(name)} có vẻ thiếu nhân 100: ghi ${printNumber(after)} nếu là ${printNumber(after)}%.`,
    fix,
  };
}
