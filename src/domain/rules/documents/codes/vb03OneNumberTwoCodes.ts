import { printDay } from '../../../number/dates/date';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { dated, type DatedMention } from '../mentions/mentions';
import { duplicates } from '../../rows/duplicates';
import { codedRows } from './codedRows';

type Cited = Pick<DatedMention, 'code' | 'read' | 'day' | 'at'>;

/** Below this number two bodies may well have issued theirs on the same day. */
const TELLING = 100;
/** No document's number has more than five figures. */
const ABOVE_NUMBERS = 100_000;

export const vb03OneNumberTwoCodes: Rule = {
  id: 'VB03',
  title: 'Cùng số, cùng ngày mà ký hiệu khác nhau',
  severity: 'Lỗi',
  example: '“2022/QĐ-CAT-PA05” và “2022/QĐ-UBND”, cùng ngày 27/11/2025.',
  remedy: 'Sửa một trong hai ký hiệu.',
  *check(facts) {
    const inWords = dated(facts).filter(({ from }) => from === 'words');
    const told = [...inWords, ...inTable(facts)];
    const pairs = duplicates(
      told.filter(({ read }) => read.number >= TELLING),
      ({ read, day }) => [read.number, read.type ?? '', day].join('|'),
      ({ read, day }) => day * ABOVE_NUMBERS + read.number,
    );
    for (const [first, cited] of pairs) {
      if (first.code !== cited.code) {
        yield {
          at: cited.at,
          also: [first.at],
          message: `Cùng số ${cited.read.number} ngày ${printDay(cited.day)} nhưng ký hiệu khác: “${first.code}”, “${cited.code}”: sửa một trong hai.`,
        };
      }
    }
  },
};

function inTable(facts: Facts): readonly Cited[] {
  return codedRows(facts).flatMap(({ cells: { code }, read, issued }) =>
    read && issued ? [{ code: code.text, read, day: issued.to, at: code.at }] : [],
  );
}
