import type { Entry } from '../../entries/entry';
import { shiftPoint } from '../../number/decimal';
import { printNumber } from '../../vietnamese';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Facts } from '../../facts';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { COUNTED } from './counted';

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
    const { unit, content, current, cumulative, previous } = cells;
    yield* ofRow(unit.text, content.text, current, cumulative, previous);
  }
  for (const { cells } of targetRows(facts)) {
    const unit = cells.unit.text;
    yield* ofRow(unit, cells.name.text, cells.goal, cells.result);
    yield* ofRow(
      unit === '%' ? 'hồ sơ' : unit,
      cells.name.text,
      cells.numerator,
      cells.denominator,
    );
  }
}

function ofRow(unit: string, name: string, ...entries: readonly Entry[]): readonly Remark[] {
  if (!entries.some(isBroken) || !COUNTED.has(unit.toLowerCase())) return [];
  return entries.filter(isBroken).flatMap((entry) => remarkOn(entry, unit, name));
}

/** A real number, not one typed as text, that is not whole. */
function isBroken({ meaning, raw }: Entry): boolean {
  const number = meaning.kind === 'number' && !meaning.percent && typeof raw === 'number';
  return number && !Number.isInteger(meaning.number);
}

/** With at most three decimals: groups of three that were read as decimals. */
function remarkOn({ at, raw, text }: Entry, unit: string, name: string): readonly Remark[] {
  const whole = shiftPoint(Number(raw), 3);
  if (!Number.isInteger(whole)) return [];
  const change = { ...at, before: raw, after: whole, format: 'General' };
  const message = `${quote(name)} ghi ${text} ${unit}, không phải số nguyên: có lẽ là ${printNumber(whole)} (dấu chấm hàng nghìn bị đọc thành dấu thập phân).`;
  return [{ at, message, fix: { label: `Ghi ${printNumber(whole)}`, changes: [change] } }];
}
