import { overwritten } from '../rows/overwritten';
import { targetRows } from '../rows/dataRows';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { targetResults } from './targetStatuses';

export const ct05StatusContradicts: Rule = {
  id: 'CT05',
  title: 'Đánh giá gõ tay trái với số liệu',
  severity: 'Lỗi',
  example: 'Cột Đánh giá ghi “Đạt” trong khi kết quả 72,5 thấp hơn mục tiêu 90.',
  remedy: 'Trả lại công thức của cột Đánh giá, hoặc sửa Kết quả, Mục tiêu cho đúng.',
  *check(facts) {
    const results = targetResults(facts);
    for (const { row, cells } of targetRows(facts)) {
      const expected = results.get(row)?.status;
      if (!expected) continue;
      const fix = overwritten(cells.status, expected);
      if (!fix) continue;
      const message = `Ô Đánh giá của chỉ tiêu ${quote(cells.name.text)} ghi ${quote(cells.status.text)}, theo số liệu là “${expected}”: trả lại công thức hoặc sửa số liệu.`;
      yield { at: cells.status.at, message, fix };
    }
  },
};
