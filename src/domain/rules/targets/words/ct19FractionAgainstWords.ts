import { printNumber } from '../../../letters/vietnamese';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { pairElsewhere } from './pairElsewhere';

export const ct19FractionAgainstWords: Rule = {
  id: 'CT19',
  title: 'Tử số, mẫu số lệch một nét với lời và Số liệu',
  severity: 'Cảnh báo',
  example: 'Tử số 3.045, Mẫu số 3.608; lời viết 3.045/3.068 hồ sơ.',
  remedy: 'Sửa Tử số, Mẫu số, hoặc sửa lời.',
  *check(facts) {
    for (const { cells } of targetRows(facts)) {
      const { numerator, denominator, name } = cells;
      if (numerator.meaning.kind !== 'number' || denominator.meaning.kind !== 'number') continue;
      const [part, whole] = [numerator.meaning.number, denominator.meaning.number];
      const first = pairElsewhere(facts, part, whole);
      if (!first) continue;
      const wrong = first.part === part ? denominator : numerator;
      yield {
        at: wrong.at,
        also: [first.at],
        message: `Chỉ tiêu ${quote(name.text, 50)} có tử số ${printNumber(part)}, mẫu số ${printNumber(whole)}; nơi khác ghi ${printNumber(first.part)}/${printNumber(first.whole)}: có lẽ là ${printNumber(first.part === part ? first.whole : first.part)}.`,
      };
    }
  },
};
