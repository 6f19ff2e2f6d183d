import { textOf } from '../../fields/fillText';
import type { Run } from '../../run';

/** A number that counts: not that of a document, a programme, a date or a year. */
const COUNT =
  /(?<![\p{L}\d.,/-])(?<!(?:số|án|quyết|năm|ngày|tháng|quý|tuần|khóa|cấp|thứ) )\d+(?:[.,]\d+)*%?(?![\d/-])/giu;

/** Whether words count nothing but noughts; what is said of nothing must not count at all. */
export function onlyNothing(runs: readonly Run[], what: 'said of it' | 'parts of it'): boolean {
  const counts = textOf(runs).match(COUNT) ?? [];
  return what === 'parts of it' ? counts.every((one) => /^0+%?$/u.test(one)) : counts.length === 0;
}
