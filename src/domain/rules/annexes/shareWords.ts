import { perText } from '../../memo/perText';
import { headerKey } from '../../letters/vietnamese';

/** Words that any two titles of such reports share. */
const EMPTY = new Set([
  'thực hiện',
  'tình hình',
  'kết quả',
  'triển khai',
  'nghị quyết',
  'phụ lục',
  'kèm theo',
  'các nhiệm',
  'báo cáo',
  'của cơ',
  'cơ quan',
  'địa phương',
  'công tác',
  'danh mục',
  'danh sách',
  'việc thực',
  'hiện các',
  'chi tiết',
  'gửi kèm',
  'có danh',
]);

/** Whether two texts share so many pairs of neighbouring words: two or more say that they speak of the same. */
export function shareWords(a: string, b: string, least = 1): boolean {
  return sharePairs(pairsOf(a), pairsOf(b), least);
}

/** The same for texts whose pairs were read before: lists of documents compare one with many. */
export function sharePairs(others: Pairs, pairs: Pairs, least: number): boolean {
  if (Math.min(pairs.size, others.size) < least) return false;
  let shared = 0;
  for (const pair of others) {
    if (!pairs.has(pair)) continue;
    shared += 1;
    if (shared === least) return true;
  }
  return false;
}

/** Pairs of neighbouring words that say what a text is about. */
export type Pairs = ReadonlySet<string>;

export const pairsOf = perText((text): Pairs => {
  const words = headerKey(text).match(/[\p{L}\d]+/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return new Set(pairs.filter((pair) => !EMPTY.has(pair)));
});
