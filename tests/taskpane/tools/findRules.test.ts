import { RULES } from '../../../src/domain/rules';
import { findRules } from '../../../src/taskpane/tools/findRules';

const titles = (wanted: string) => findRules(RULES, wanted).map(({ title }) => title);

test('rules are found by the beginnings of their words, with or without marks', () => {
  expect(titles('đơn vị tính')).toContain('Thiếu mục tiêu hoặc đơn vị tính');
  expect(titles('don vi tin')).toContain('Thiếu mục tiêu hoặc đơn vị tính');
  expect(titles('uc tieu')).toEqual([]);
  expect(titles('chữ mà không quy tắc nào có')).toEqual([]);
  expect(titles('  ')).toEqual([]);
});

test('those that have the words together come first', () => {
  const found = findRules(RULES, 'quá hạn').map(({ title, example, remedy }) =>
    /quá hạn/i.test(`${title} ${example} ${remedy}`),
  );
  expect(found.slice(0, 3)).toEqual([true, true, true]);
  expect(found.lastIndexOf(true)).toBe(found.filter(Boolean).length - 1);
});
