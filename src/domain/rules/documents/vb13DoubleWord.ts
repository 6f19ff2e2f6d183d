import type { Rule } from '../rule';
import { proseOf } from '../text/prose';
import { rewrite } from '../text/rewrite';
import { quote } from '../text/quote';

/** Two syllables said twice, save those that Vietnamese doubles on purpose; single syllables only where no one doubles them. */
const DOUBLE = /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/giu;
const DOUBLE_SMALL =
  /(?<!\p{L})(của|các|và|là|trong|được|cho|về|với|tại|theo|những|để|đã|do) \1(?!\p{L})/giu;
const ON_PURPOSE = new Set([
  'từng bước',
  'lần lượt',
  'từ từ',
  'dần dần',
  'đời đời',
  'ngày ngày',
  'người người',
  'nhà nhà',
  'rõ ràng',
]);

export const vb13DoubleWord: Rule = {
  id: 'VB13',
  title: 'Lặp từ',
  severity: 'Cảnh báo',
  example: '“triển khai thực hiện Đề án Đề án số 22-ĐA/TU”.',
  remedy: 'Bỏ từ thừa.',
  *check(facts) {
    for (const prose of proseOf(facts)) {
      for (const pattern of [DOUBLE, DOUBLE_SMALL]) {
        for (const [found, once = ''] of prose.text.matchAll(pattern)) {
          if (ON_PURPOSE.has(once.toLowerCase())) continue;
          const change = rewrite(facts, prose, (raw) => raw.replaceAll(found, once));
          yield {
            at: prose.at,
            message: `Lặp từ ${quote(found)}: chỉ ghi “${once}”.`,
            ...(change && { fix: { label: `Ghi “${once}”`, changes: [change] } }),
          };
        }
      }
    }
  },
};
