import type { TargetStatus } from '../figures';
import type { Goal } from './goal';
import { compareAmount, type Amount, type Result } from './result';

/** Đánh giá: what was entered is compared as it is, never rounded. */
export function targetStatus(result: Result | undefined, goal: Goal | undefined): TargetStatus {
  if (result?.kind === 'none') return 'Không phát sinh';
  if (!result || !goal) return 'Chưa có số liệu';
  if (result.kind === 'yes') return 'Đạt';
  if (result.kind === 'no') return 'Chưa đạt';
  return goal.kind === 'yes' ? 'Chưa có số liệu' : compared(result.amount, goal);
}

function compared(amount: Amount, goal: Exclude<Goal, { kind: 'yes' }>): TargetStatus {
  if (!meets(amount, goal)) return 'Chưa đạt';
  const passed = goal.kind === 'bound' && goal.plain && compareAmount(amount, goal.number) > 0;
  return passed ? 'Vượt' : 'Đạt';
}

function meets(amount: Amount, goal: Exclude<Goal, { kind: 'yes' }>): boolean {
  if (goal.kind === 'range') {
    return compareAmount(amount, goal.low) >= 0 && compareAmount(amount, goal.high) <= 0;
  }
  const difference = compareAmount(amount, goal.number);
  switch (goal.sign) {
    case '≥':
      return difference >= 0;
    case '>':
      return difference > 0;
    case '≤':
      return difference <= 0;
    case '<':
      return difference < 0;
    case '=':
      return difference === 0;
  }
}
