import { overwritten } from '../rows/overwritten';
import { targetRows, taskRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { printNumber } from '../../vietnamese';
import { targetResults } from '../targets/targetStatuses';
import { taskClasses } from '../tasks/taskClasses';
import { quote } from '../text/quote';

/** Đánh giá typed over is CT05's. A class that contradicts the dates is as grave; a rate is only not printed. */
export const dl18ComputedOverwritten: Rule = {
  id: 'DL18',
  title: 'Ô công thức bị gõ đè',
  severity: 'Lỗi',
  example: 'Phân loại gõ “Hoàn thành trong hạn” cho nhiệm vụ quá hạn.',
  remedy: 'Xóa nội dung gõ đè; công thức trở lại ở lần Tạo mẫu sau.',
  *check(facts) {
    yield* rates(facts);
    yield* classes(facts);
  },
};

function* rates(facts: Facts): Iterable<Remark> {
  const results = targetResults(facts);
  for (const { row, cells } of targetRows(facts)) {
    const expected = results.get(row)?.rate;
    const fix = overwritten(cells.rate, expected);
    if (!fix) continue;
    const right = expected === undefined ? 'để trống' : printNumber(expected);
    const message = `Tỷ lệ hoàn thành của chỉ tiêu ${quote(cells.name.text)} bị gõ đè ${cells.rate.text}; theo số liệu là ${right}.`;
    yield { at: cells.rate.at, severity: 'Cảnh báo', message, fix };
  }
}

function* classes(facts: Facts): Iterable<Remark> {
  const known = taskClasses(facts);
  for (const { row, cells } of taskRows(facts)) {
    const expected = known.get(row);
    const fix = overwritten(cells.taskClass, expected);
    if (!fix) continue;
    const right =
      expected === undefined ? 'chưa phân loại được vì chưa có trạng thái' : `“${expected}”`;
    const message = `Phân loại của nhiệm vụ ${quote(cells.name.text)} bị gõ đè ${quote(cells.taskClass.text)}; theo trạng thái và thời hạn là ${right}.`;
    yield { at: cells.taskClass.at, message, fix };
  }
}
