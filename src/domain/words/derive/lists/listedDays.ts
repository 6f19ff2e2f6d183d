import type { Derived } from '../../claims/derived';
import { conclude } from '../conclude';
import type { Scope } from '../numbers';

const LISTED_DAYS =
  /# (?:buổi|phiên|cuộc|lần|ngày|đợt|kỳ)(?: \p{L}+){0,5} \((?:(?:vào |các |ngày )*)(▤(?:(?:,| và) (?:ngày )?▤)+)\)/gu;

/** `bốn buổi trong tháng (07/9, 14/9, 21/9 và 28/9)`. */
export function listedDaysIn(scope: Scope): readonly Derived[] {
  return [...scope.line.matchAll(LISTED_DAYS)].flatMap(({ index, 1: days = '' }) => {
    const count = scope.nums.find(({ at }) => at === index);
    const value = days.match(/▤/gu)?.length ?? 0;
    return count
      ? conclude(scope, count, [{ value, how: 'số ngày liệt kê', score: 5, at: index }])
      : [];
  });
}
