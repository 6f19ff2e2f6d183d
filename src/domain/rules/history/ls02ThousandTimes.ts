import { printNumber } from '../../letters/vietnamese';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { comparedFigures } from './comparedFigures';
import { isSlip } from './th20Jump';

export const ls02ThousandTimes: Rule = {
  id: 'LS02',
  title: 'Có thể nhầm đơn vị ×1.000 so với kỳ trước',
  severity: 'Cảnh báo',
  example: 'Kỳ trước 200 triệu đồng, kỳ này 200.000.',
  remedy: 'Kiểm tra đơn vị tính của hai con số.',
  *check(facts) {
    for (const figure of comparedFigures(facts)) {
      if (!isSlip(figure)) continue;
      const { name, unit, now, before, current, previous } = figure;
      yield {
        at: now.at,
        also: [before.at],
        message: `${quote(name)}: kỳ này ${printNumber(current)}, kỳ trước ${printNumber(previous)} ${unit}, hơn kém khoảng 1.000 lần: có thể nhầm đơn vị.`,
      };
    }
  },
};
