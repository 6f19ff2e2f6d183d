import { printShare } from '../../number/percent';
import { printNumber } from '../../letters/vietnamese';
import type { Rule } from '../rule';
import { quote } from '../text/quote';
import { comparedFigures, type ComparedFigure } from './comparedFigures';

/** Three times as many, or a third, and by more than a handful. */
const TIMES = 3;
const HANDFUL = 10;

export const th20Jump: Rule = {
  id: 'TH20',
  title: 'Số tăng, giảm bất thường so với kỳ trước',
  severity: 'Gợi ý',
  example: 'Kỳ trước 262 hồ sơ, kỳ này 2.620.',
  remedy: 'Kiểm tra lại hai con số; nếu đúng thì nêu lý do ở Ghi chú.',
  *check(facts) {
    for (const figure of comparedFigures(facts)) {
      if (isSlip(figure) || !isJump(figure)) continue;
      const { name, now, before, current, previous } = figure;
      const change = current > previous ? 'tăng' : 'giảm';
      const share = printShare(Math.abs(current - previous), previous) ?? '';
      yield {
        at: now.at,
        also: [before.at],
        message: `${quote(name)} ${change} ${share} so với kỳ trước (${printNumber(previous)} → ${printNumber(current)}): kiểm tra lại hai số.`,
      };
    }
  },
};

function isJump({ current, previous, unit }: ComparedFigure): boolean {
  if (previous <= 0 || current < 0 || Math.abs(current - previous) < HANDFUL) return false;
  if (unit === '%') return Math.abs(current - previous) >= 50;
  return current >= previous * TIMES || current * TIMES <= previous;
}

/** A thousand times is LS02's. */
export function isSlip({ current, previous }: ComparedFigure): boolean {
  if (current <= 0 || previous <= 0) return false;
  const times = Math.max(current / previous, previous / current);
  return times >= 700 && times <= 1400;
}
