import { computedFormula } from '../../domain/template/formulas/computedFormula';
import { rangeIn } from '../requests/sheetOf';
import type { Probe } from './probe';
import { shown } from './probe';

const TARGET = { unit: 0, comparison: 1, goal: 2, result: 3, numerator: 4, denominator: 5 };
const TASK = { status: 0, deadline: 1, doneOn: 2 };
/** Ngày chốt số liệu, the tenth day after the deadline of the tasks below. */
const DAYS = { cutOff: '$D$5' };

const TARGETS = [
  ['%', '≥', 98, '', 2996, 3270],
  ['ngày', '≤', 5, 3, '', ''],
  ['hồ sơ', '', 100, 110, '', ''],
];
const TASKS = [
  ['Đã hoàn thành', 46000, 46010, ''],
  ['Đang triển khai thực hiện', 46000, '', 46010],
];

/** The formulas that the templates fill their columns with, over rows that take every way through them. */
export const FORMULA_PROBE: Probe = {
  id: 'P17',
  title: 'Công thức mà mẫu dùng',
  // As LibreOffice calculates them.
  expected: '93.49 | Chưa đạt |  | Đạt | 110 | Vượt | Hoàn thành quá hạn | Quá hạn chưa hoàn thành',
  find: async (sheet) => {
    rangeIn(sheet, { row: 0, column: 0, rows: 3, columns: 6 }).values = TARGETS;
    rangeIn(sheet, { row: 3, column: 0, rows: 2, columns: 4 }).values = TASKS;
    const rates = rangeIn(sheet, { row: 0, column: 6, rows: 3, columns: 2 });
    rates.formulas = TARGETS.map((_, row) => [
      computedFormula('rate', TARGET, row + 1, {}) ?? '',
      computedFormula('status', TARGET, row + 1, {}) ?? '',
    ]);
    const classes = rangeIn(sheet, { row: 3, column: 6, rows: 2, columns: 1 });
    classes.formulas = TASKS.map((_, row) => [
      computedFormula('taskClass', TASK, row + 4, DAYS) ?? '',
    ]);
    return `${await shown(rates, 'values')} | ${await shown(classes, 'values')}`;
  },
};
