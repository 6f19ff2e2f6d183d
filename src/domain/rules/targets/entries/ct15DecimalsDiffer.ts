import { decimalText } from '../../../number/decimal';
import { rowNames } from '../../rows/rowNames';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';

/** A whole number is as good as one with decimals: only written decimals are compared. */
export const ct15DecimalsDiffer: Rule = {
  id: 'CT15',
  title: 'Số chữ số thập phân không thống nhất trong cột',
  severity: 'Gợi ý',
  example: 'Kết quả 72,5; 99,67; 99,9 trong cùng cột.',
  remedy: 'Ghi cùng số chữ số thập phân, thường là hai.',
  *check(facts) {
    const written = targetRows(facts).flatMap(({ row, cells: { result, unit } }) => {
      const { meaning, text, at } = result;
      if (meaning.kind !== 'number' || unit.text !== '%' || Number.isInteger(meaning.number))
        return [];
      return [{ row, text, at, places: decimalText(meaning.number).split('.')[1]?.length ?? 0 }];
    });
    const [first] = written;
    if (!first || written.every(({ places }) => places === first.places)) return;
    const shown = written
      .slice(0, 5)
      .map(({ text }) => text)
      .join('; ');
    yield {
      at: first.at,
      message: `Số chữ số thập phân ở cột Kết quả không thống nhất (${rowNames(written.map(({ row }) => row))}): ${shown}.`,
    };
  },
};
