import { overwritten } from '../../rows/overwritten';
import { targetRows, taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import { clip } from '../../../letters/clipped';
import type { Remark, Rule } from '../../rule';
import { printNumber } from '../../../letters/vietnamese';
import { targetResults } from '../../targets/status/targetStatuses';
import { taskClasses } from '../../tasks/status/taskClasses';
import { quote } from '../../text/quote';

/** Đánh giá typed over is CT05's. A class that contradicts the dates is as grave; a rate is only not printed. */
export const dl18ComputedOverwritten: Rule = {
  id: 'DL18',
  title: 'Ô công thức bị gõ đè',
  severity: 'Lỗi',
  example: 'Phân loại gõ “Hoàn thành trong hạn” cho nhiệm vụ quá hạn.',
  remedy: 'Bấm Sửa để trả lại công thức.',
  *check(facts) {
    yield* rates(facts);
    yield* classes(facts);
  },
};

function* rates(facts: Facts): Iterable<Remark> {
  const results = targetResults(facts);
  const { targets } = facts.entries;
  for (const row of targetRows(facts)) {
    const expected = results.get(row.row)?.rate;
    const typed = overwritten(facts, 'rate', targets, row, expected);
    if (!typed) continue;
    const right = expected === undefined ? 'để trống' : printNumber(expected);
    const message = `Tỷ lệ hoàn thành của chỉ tiêu ${quote(row.cells.name.text)} bị gõ đè ${clip(typed.entry.text)}; theo số liệu là ${right}.`;
    yield { at: typed.entry.at, severity: 'Cảnh báo', message, fix: typed.fix };
  }
}

function* classes(facts: Facts): Iterable<Remark> {
  const known = taskClasses(facts);
  const { tasks } = facts.entries;
  for (const row of taskRows(facts)) {
    const expected = known.get(row.row);
    const typed = overwritten(facts, 'taskClass', tasks, row, expected);
    if (!typed) continue;
    const right =
      expected === undefined ? 'chưa phân loại được vì chưa có trạng thái' : `“${expected}”`;
    const message = `Phân loại của nhiệm vụ ${quote(row.cells.name.text)} bị gõ đè ${quote(typed.entry.text)}; theo trạng thái và thời hạn là ${right}.`;
    yield { at: typed.entry.at, message, fix: typed.fix };
  }
}
