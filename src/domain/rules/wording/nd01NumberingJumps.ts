import type { Sentence } from '../../report/sentence';
import type { Rule } from '../rule';
import { markerNumber } from './markerNumber';

/** Levels from the outside; a heading sets the counters inside it to zero. */
const LEVELS = ['Phần', 'I', '1', '1.1', '1.1.1', 'a'] as const;

export const nd01NumberingJumps: Rule = {
  id: 'ND01',
  title: 'Số đề mục không liên tục',
  severity: 'Cảnh báo',
  example: 'Đề mục nhảy từ “1.1.” sang “2.2.”, từ “d)” sang “e)”, từ “11.” sang “III.”.',
  remedy: 'Xóa số gõ tay ở cột Số để tự đánh số, hoặc sửa lại.',
  *check({ outline }) {
    const counters = new Map<number, number>();
    let previous = '';
    for (const sentence of outline.sentences) {
      if (sentence.level === 'Phụ lục') counters.clear();
      const depth = depthOf(sentence);
      const number = depth < 0 ? undefined : markerNumber(sentence.level, sentence.marker);
      if (number === undefined) continue;
      const expected = (counters.get(depth) ?? 0) + 1;
      if (number !== expected || isStrayPrefix(sentence, counters))
        yield remark(sentence, previous);
      raise(counters, depth, number);
      previous = sentence.marker;
    }
  },
};

function depthOf({ level, marker }: Sentence): number {
  return marker === '' ? -1 : LEVELS.findIndex((one) => one === level);
}

function raise(counters: Map<number, number>, depth: number, number: number): void {
  for (const deeper of counters.keys()) if (deeper > depth) counters.delete(deeper);
  counters.set(depth, number);
}

/** `2.2` below heading 1. */
function isStrayPrefix(
  { level, marker }: Sentence,
  counters: ReadonlyMap<number, number>,
): boolean {
  const outer = level === '1.1' ? counters.get(2) : undefined;
  return outer !== undefined && !marker.startsWith(`${outer}.`);
}

function remark({ at, marker }: Sentence, previous: string) {
  const from = previous === '' ? 'Đề mục đầu tiên là' : `Đề mục nhảy từ “${previous}” sang`;
  return {
    at,
    message: `${from} “${marker}”: xóa số gõ tay ở cột Số để tự đánh số, hoặc sửa lại.`,
  };
}
