import { targetRows } from '../../rows/dataRows';
import { duplicates } from '../../rows/duplicates';
import { likeness } from '../../rows/likeness';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { quote } from '../../text/quote';
import { targetNumbering } from './targetNumbering';

export const ct08DoubleTarget: Rule = {
  id: 'CT08',
  title: 'Chỉ tiêu trùng tên hoặc trùng số thứ tự',
  severity: 'Lỗi',
  example: 'Hai dòng cùng tên “Hồ sơ thủ tục hành chính xử lý trực tuyến”; hai dòng cùng TT 8.',
  remedy: 'Xóa dòng thừa hoặc sửa lại tên, số thứ tự.',
  *check(facts) {
    const rows = targetRows(facts);
    for (const [first, again] of duplicates(
      rows,
      ({ cells }) => cells.name.text.toLowerCase(),
      ({ cells }) => likeness(cells.name.text),
    )) {
      const message = `Chỉ tiêu ${quote(again.cells.name.text)} đã có ở dòng ${first.row}: xóa một dòng hoặc sửa tên.`;
      yield { at: again.cells.name.at, also: [first.cells.name.at], message };
    }
    yield* doubleNumbers(facts);
  },
};

function* doubleNumbers(facts: Facts): Iterable<Remark> {
  for (const { entry, found, expected, twin, fix } of targetNumbering(facts)) {
    if (!twin) continue;
    const meant = fix && !fix.certain ? ` (có lẽ là ${expected})` : '';
    const message = `TT ${found} đã có ở dòng ${twin.row}: đánh lại số thứ tự${meant}.`;
    yield { at: entry.at, also: [twin.at], message, ...(fix && { fix }) };
  }
}
