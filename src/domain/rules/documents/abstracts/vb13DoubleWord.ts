import { documentRows, targetRows, taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { rewrite } from '../../text/rewrite';
import { quote } from '../../text/quote';
import { mayBeDoubled } from '../../text/doubled';
import { type Passage, passages } from '../../../words/passages';
import { placeKey } from '../../../place';

/** Two syllables said twice, save those that Vietnamese doubles on purpose; single syllables only where no one doubles them. */
const DOUBLE = /(?<!\p{L})(\p{L}+ \p{L}+) \1(?!\p{L})/giu;
const DOUBLE_SMALL =
  /(?<!\p{L})(của|các|và|là|trong|được|cho|về|với|tại|theo|những|để|đã|do) \1(?!\p{L})/giu;
/** `tăng 35 người người`: nobody counts so. */
const DOUBLE_COUNTED = /(?<=\d )(\p{L}+) \1(?!\p{L})/giu;
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
    for (const prose of [...passages(facts, 'printed'), ...names(facts)]) {
      const may = mayBeDoubled(prose.text);
      if (!may.one && !may.two) continue;
      const said = new Set<string>();
      for (const pattern of [DOUBLE, DOUBLE_SMALL, DOUBLE_COUNTED]) {
        for (const [found, once = ''] of prose.text.matchAll(pattern)) {
          if (ON_PURPOSE.has(once.toLowerCase()) || said.has(found)) continue;
          said.add(found);
          const change = rewrite(facts, prose, (raw) => raw.replaceAll(found, once));
          yield {
            at: prose.at,
            message: `Lặp từ ${quote(found)}: có lẽ là “${once}”.`,
            ...(change && { fix: { label: `Ghi “${once}”`, certain: false, changes: [change] } }),
          };
        }
      }
    }
  },
};

/** Long lists are not read word by word. */
const MOST_ROWS = 2000;

/** Names and abstracts of the data sheets, save those that a `Danh sách` has put into words. */
function names(facts: Facts): readonly Pick<Passage, 'at' | 'text'>[] {
  const said = new Set(passages(facts, 'printed').map(({ at }) => placeKey(at)));
  const entries = [
    ...firstOf(documentRows(facts)).map(({ cells }) => cells.abstract),
    ...firstOf(taskRows(facts)).map(({ cells }) => cells.name),
    ...firstOf(targetRows(facts)).map(({ cells }) => cells.name),
  ];
  return firstOf(entries).filter(({ at }) => !said.has(placeKey(at)));
}

function firstOf<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, MOST_ROWS);
}
