import { isFigureCode, isReservedCode } from '../../../figures/figureCode';
import { figureRows } from '../../rows/dataRows';
import { duplicates } from '../../rows/duplicates';
import { likeness } from '../../rows/likeness';
import type { Rule } from '../../rule';
import { quote } from '../../text/quote';

export const dl19BadCode: Rule = {
  id: 'DL19',
  title: 'Mã số liệu sai dạng hoặc trùng',
  severity: 'Lỗi',
  example: '“Hồ sơ” không phải mã; hai dòng cùng mã hoso.tiep_nhan; ct.tong là mã dành riêng.',
  remedy: 'Ghi chữ thường không dấu, có dấu chấm, ví dụ hoso.tiep_nhan; mỗi mã một dòng.',
  *check(facts) {
    const rows = figureRows(facts);
    for (const { cells } of rows) {
      const problem = problemOf(cells.code.text.toLowerCase());
      if (problem !== undefined)
        yield { at: cells.code.at, message: `Mã ${quote(cells.code.text)} ${problem}.` };
    }
    for (const [first, { cells }] of duplicates(
      rows,
      (row) => row.cells.code.text.toLowerCase(),
      (row) => likeness(row.cells.code.text),
    )) {
      const message = `Mã ${quote(cells.code.text)} đã có ở dòng ${first.row}: đổi mã hoặc xóa một dòng.`;
      yield { at: cells.code.at, also: [first.cells.code.at], message };
    }
  },
};

/** A figure without a code is only never called: the row prints in its table all the same. */
function problemOf(code: string): string | undefined {
  if (code === '') return undefined;
  if (!isFigureCode(code))
    return 'sai dạng: ghi chữ thường không dấu, có dấu chấm, ví dụ hoso.tiep_nhan';
  return isReservedCode(code) ? 'là mã dành riêng của phần tự tính: đặt mã khác' : undefined;
}
