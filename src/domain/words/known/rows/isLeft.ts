import type { Figure, Said } from '../../read';
import type { NamedRow } from './rows';

/** `ấp Cái Trôm còn 27 hộ`: the difference of two of its row's numbers. */
export function isLeft(
  { line }: Said,
  { at, sign, value }: Figure,
  rows: readonly NamedRow[],
): boolean {
  const isTold = /còn|chưa|thiếu/u.test(line.slice(Math.max(0, at - 30), at + 40));
  if (sign !== '#' || !(isTold || (value > 9 && /còn|chưa|thiếu/u.test(line)))) return false;
  return rows.some(({ numbers }) =>
    numbers.some(
      (one) => one && numbers.some((other) => other && one.value - other.value === value),
    ),
  );
}
