import { clip } from '../../../letters/clipped';
import type { Sentence } from '../../../sentence';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { headingDepth } from '../../../numbering/headingDepth';
import { markerNumbers } from './markerNumbers';
import { outlineEntries } from './outlineEntries';

export const nd01NumberingJumps: Rule = {
  id: 'ND01',
  title: 'Số đề mục không liên tục',
  severity: 'Cảnh báo',
  example: 'Đề mục nhảy từ “1.1.” sang “2.2.”, từ “d)” sang “e)”, từ “11.” sang “III.”.',
  remedy: 'Xóa số gõ tay ở cột Số để tự đánh số, hoặc sửa lại.',
  *check(facts) {
    const { outline } = facts;
    let counters: readonly number[] = [];
    let previous = '';
    for (const sentence of outline.sentences) {
      if (sentence.level === 'Phụ lục') counters = [];
      const depth = headingDepth(sentence.level);
      const marked =
        depth === undefined ? undefined : markerNumbers(sentence.level, sentence.marker);
      if (depth === undefined || !marked) continue;
      if (marked.ownStyle && jumps(counters, depth, marked.numbers))
        yield remarkOn(sentence, { previous, counters, depth }, facts);
      counters = raised(counters, depth, marked.numbers);
      previous = sentence.marker;
    }
  },
};

/** Not one more than before, or (`2.2` below heading 1) not under the heading it stands below. */
function jumps(counters: readonly number[], depth: number, numbers: readonly number[]): boolean {
  const outer = depth - numbers.length + 1;
  const stray = numbers
    .slice(0, -1)
    .some((number, step) => number !== Math.max(counters[outer + step] ?? 0, 1));
  return stray || numbers.at(-1) !== (counters[depth] ?? 0) + 1;
}

/** A heading sets its own counters and clears all inner ones. */
function raised(
  counters: readonly number[],
  depth: number,
  numbers: readonly number[],
): readonly number[] {
  const outer = depth - numbers.length + 1;
  const kept = Array.from({ length: outer }, (_, index) => counters[index] ?? 0);
  return [...kept, ...numbers];
}

interface Before {
  readonly previous: string;
  readonly counters: readonly number[];
  readonly depth: number;
}

/** At the number typed by hand, where there is one: after a heading of its own level, blank would count on rightly. */
function remarkOn({ at, marker }: Sentence, before: Before, facts: Facts): Remark {
  const { previous, counters, depth } = before;
  const from = previous === '' ? 'Đề mục đầu tiên là' : `Đề mục nhảy từ “${clip(previous)}” sang`;
  const typed = outlineEntries(facts).get(at.cell)?.number;
  const message = `${from} “${clip(marker)}”: xóa số gõ tay ở cột Số để tự đánh số (có lẽ là gõ nhầm), hoặc sửa lại.`;
  if (!typed || typed.text === '') return { at, message };
  const counted = (counters[depth] ?? 0) > 0;
  const changes = [{ ...typed.at, before: typed.raw, after: '' }];
  return {
    at: typed.at,
    also: [at],
    message,
    ...(counted && { fix: { label: 'Xóa số gõ tay', certain: false, changes } }),
  };
}
