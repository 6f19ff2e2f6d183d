import type { TargetResult, TargetStatus } from '../../../figures/figures';
import { memo } from '../../../memo/memo';

/** Đánh giá of every target by its sheet row. */
export const targetStatuses = memo(
  ({ figures }): ReadonlyMap<number, TargetStatus> =>
    new Map(figures.targets.map(({ row, status }) => [row, status])),
);

/** What is computed for every target, by its sheet row. */
export const targetResults = memo(
  ({ figures }): ReadonlyMap<number, TargetResult> =>
    new Map(figures.targets.map((result) => [result.row, result])),
);
