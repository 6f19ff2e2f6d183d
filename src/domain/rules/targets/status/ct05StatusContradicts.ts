import { overwritten } from '../../rows/overwritten';
import { targetRows } from '../../rows/dataRows';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';
import { targetResults } from './targetStatuses';

export const ct05StatusContradicts: Rule = {
  id: 'CT05',
  title: 'Đánh giá gõ tay trái với số liệu',
  severity: 'Lỗi',
  example: 'Cột Đánh giá ghi “Đạt” trong khi kết quả 72,5 thấp hơn mục tiêu 90.',
  remedy: 'Trả lại công thức của cột Đánh giá, hoặc sửa Kết quả, Mục tiêu cho đúng.',
  *check(facts) {
    const results = targetResults(facts);
    const { targets } = facts.entries;
    for (const row of targetRows(facts)) {
      const expected = results.get(row.row)?.status;
      const typed = expected && overwritten(facts, 'status', targets, row, expected);
      if (!typed) continue;
      const { at, text } = typed.entry;
      const message = `Ô Đánh giá của chỉ tiêu ${quote(row.cells.name.text)} ghi ${quote(text)}, theo số liệu là “${expected}”: trả lại công thức hoặc sửa số liệu.`;
      yield { at, message, fix: typed.fix };
    }
  },
};
