import { headerKey } from '../../vietnamese';

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

/** Neighbouring words that two texts share: two or more say that they speak of the same. */
export function sharedWords(a: string, b: string): readonly string[] {
  const pairs = new Set(pairsOf(b));
  return [...new Set(pairsOf(a))].filter((pair) => pairs.has(pair) && !EMPTY.has(pair));
}

function pairsOf(text: string): readonly string[] {
  const words = headerKey(text).match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
