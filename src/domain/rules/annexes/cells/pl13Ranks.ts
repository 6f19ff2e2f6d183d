import { memo } from '../../../memo/memo';
import { printNumber } from '../../../letters/vietnamese';
import { freeTables } from '../../../tables/freeTables';
import { wrongRanks, type WrongRank } from '../../../tables/ranks';
import { tableFigures } from '../../../tables/reading/tableFigures';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

const ranks = memo((facts) =>
  freeTables(facts).flatMap((table) => wrongRanks(tableFigures(table))),
);

export const pl13Ranks: Rule = {
  id: 'PL13',
  title: 'Xếp hạng trong bảng phụ lục không theo số điểm',
  severity: 'Cảnh báo',
  example: 'Thôn được 72 điểm, đứng thứ 4, mà cột Xếp hạng ghi 3; hạng 4 ghi cho hai thôn.',
  remedy: 'Sửa hạng, hoặc sửa số dùng để xếp hạng.',
  *check(facts) {
    for (const wrong of ranks(facts)) {
      yield {
        at: wrong.rank.cell.at,
        ...(wrong.measure && { also: [wrong.measure.amount.cell.at] }),
        ...(wrong.twin && { also: [wrong.twin.cell.at] }),
        message: messageOf(wrong),
      };
    }
  },
};

function messageOf({ rank, label, right, measure, twin }: WrongRank): string {
  const said = `${quote(label, 40)} ghi hạng ${rank.value}`;
  if (measure)
    return `${said}, theo cột ${quote(measure.header, 40)} (${printNumber(measure.amount.value)}) phải là hạng ${right}: sửa hạng, hoặc sửa số dùng để xếp hạng.`;
  return `${said}, trùng với ô ${twin?.cell.at.cell ?? ''}, mà không dòng nào có hạng ${right}: sửa một trong hai hạng.`;
}
