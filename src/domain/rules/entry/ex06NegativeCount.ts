import type { Entry } from '../../entries/entry';
import { figureRows, targetRows } from '../rows/dataRows';
import type { Remark, Rule } from '../rule';
import { quote } from '../text/quote';
import { COUNTED } from '../../number/typed/counted';

export const ex06NegativeCount: Rule = {
  id: 'EX06',
  title: 'Số âm ở chỗ chỉ có thể đếm từ 0',
  severity: 'Cảnh báo',
  example: 'Tin, bài đã đăng ghi -12.',
  remedy: 'Bỏ dấu trừ, hoặc sửa con số.',
  *check(facts) {
    for (const { cells } of figureRows(facts)) {
      const { content, unit } = cells;
      for (const entry of [cells.current, cells.cumulative, cells.previous])
        if (isNegative(entry) && COUNTED.has(unit.text)) yield remarkOn(content.text, entry);
    }
    for (const { cells } of targetRows(facts)) {
      const { name, unit, result } = cells;
      if (isNegative(result) && COUNTED.has(unit.text)) yield remarkOn(name.text, result);
      for (const entry of [cells.numerator, cells.denominator])
        if (isNegative(entry)) yield remarkOn(name.text, entry);
    }
  },
};

function isNegative({ meaning }: Entry): boolean {
  return meaning.kind === 'number' && meaning.number < 0;
}

function remarkOn(name: string, { at, text }: Entry): Remark {
  const message = `${quote(name)} ghi ${text}: số đếm không thể nhỏ hơn 0, bỏ dấu trừ hoặc sửa con số.`;
  return { at, message };
}
