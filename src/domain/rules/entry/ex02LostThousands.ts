import type { Entry } from '../../entries/entry';
import { shiftPoint } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Facts, Remark, Rule } from '../rule';
import { quote } from '../text/quote';

/** What is counted in whole numbers. */
const COUNTED =
  /^(?:hồ sơ|thủ tục|văn bản|người|lượt|lượt người|tổ|lớp|hộ|tin|bài|tin, bài|xóm|thôn|bản|mô hình|cuộc|máy|tài khoản|trường hợp|học sinh|nhiệm vụ)$/iu;

export const ex02LostThousands: Rule = {
  id: 'EX02',
  title: 'Excel đọc dấu chấm hàng nghìn thành dấu thập phân',
  severity: 'Cảnh báo',
  example: 'Gõ 1.234 hồ sơ, Excel kiểu Anh – Mỹ hiểu là 1,234.',
  remedy: 'Bấm Sửa để nhân 1.000, hoặc gõ lại số không có dấu chấm.',
  *check(facts) {
    yield* remarks(facts);
  },
};

function* remarks(facts: Facts): Iterable<Remark> {
  for (const { cells } of figureRows(facts)) {
    yield* ofRow(cells.unit.text, cells.content.text, [
      cells.current,
      cells.cumulative,
      cells.previous,
    ]);
  }
  for (const { cells } of targetRows(facts)) {
    const unit = cells.unit.text;
    yield* ofRow(unit, cells.name.text, [cells.goal, cells.result]);
    yield* ofRow(unit === '%' ? 'hồ sơ' : unit, cells.name.text, [
      cells.numerator,
      cells.denominator,
    ]);
  }
}

/** A real number (not one typed as text) with at most three decimals, of things that come whole. */
function* ofRow(unit: string, name: string, entries: readonly Entry[]): Iterable<Remark> {
  if (!COUNTED.test(unit)) return;
  for (const { meaning, raw, at, text } of entries) {
    if (
      typeof raw !== 'number' ||
      meaning.kind !== 'number' ||
      meaning.percent ||
      Number.isInteger(meaning.number)
    )
      continue;
    const whole = shiftPoint(meaning.number, 3);
    if (!Number.isInteger(whole)) continue;
    const fix = {
      label: `Ghi ${printNumber(whole)}`,
      changes: [{ ...at, before: raw, after: whole, format: 'General' }],
    };
    yield {
      at,
      message: `${quote(name)} ghi ${text} ${unit}, không phải số nguyên: có lẽ là ${printNumber(whole)} (dấu chấm hàng nghìn bị đọc thành dấu thập phân).`,
      fix,
    };
  }
}
