import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
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
      const fraction = fractionOf(cells);
      if (!fraction) continue;
      const { part, whole } = fraction;
      const first = pairElsewhere(facts, part, whole);
      if (!first) continue;
      const wrong = first.part === part ? fraction.wholeAt : fraction.partAt;
      yield {
        at: wrong,
        also: [first.at],
        message: `Chỉ tiêu ${quote(cells.name.text, 50)} có tử số ${printNumber(part)}, mẫu số ${printNumber(whole)}; nơi khác ghi ${printNumber(first.part)}/${printNumber(first.whole)}: có lẽ là ${printNumber(first.part === part ? first.whole : first.part)}.`,
      };
    }
  },
};

/** Typed in two columns or, as `3045/3068`, in one. */
function fractionOf({ result, numerator, denominator }: Row<TargetKey>['cells']) {
  if (result.meaning.kind === 'fraction') {
    const { numerator: part, denominator: whole } = result.meaning;
    return { part, whole, partAt: result.at, wholeAt: result.at };
  }
  if (numerator.meaning.kind !== 'number' || denominator.meaning.kind !== 'number')
    return undefined;
  const [part, whole] = [numerator.meaning.number, denominator.meaning.number];
  return { part, whole, partAt: numerator.at, wholeAt: denominator.at };
}
