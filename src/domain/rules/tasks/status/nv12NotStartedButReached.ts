import type { Row } from '../../../entries/entries';
import type { TargetKey } from '../../../sheets/targets';
import { headerKey } from '../../../letters/vietnamese';
import { targetRows, taskRows } from '../../rows/dataRows';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';
import { targetStatuses } from '../../targets/status/targetStatuses';
import { quote } from '../../text/quote';
import { taskStatus } from './taskStatus';

/** Above this many pairs the comparison is not worth its time. */
const MOST_PAIRS = 200_000;
const SMALL_WORDS = new Set([
  'và',
  'của',
  'cho',
  'về',
  'các',
  'được',
  'trong',
  'trên',
  'tại',
  'có',
  'với',
  'theo',
  'đến',
  'xã',
  'từ',
  'là',
  'để',
  'khi',
]);

/** Likeness of words proves nothing: a hint. */
export const nv12NotStartedButReached: Rule = {
  id: 'NV12',
  title: 'Nhiệm vụ chưa thực hiện mà chỉ tiêu liên quan đã đạt',
  severity: 'Gợi ý',
  example: 'Tập huấn kỹ năng số chưa thực hiện, trong khi chỉ tiêu bồi dưỡng kỹ năng số ghi 100%.',
  remedy: 'Kiểm tra trạng thái nhiệm vụ và kết quả chỉ tiêu.',
  *check(facts) {
    const waiting = taskRows(facts).filter(
      ({ cells }) => taskStatus(cells.status.text) === 'Chưa thực hiện',
    );
    if (waiting.length === 0 || waiting.length * targetRows(facts).length > MOST_PAIRS) return;
    const reached = reachedTargets(facts);
    for (const { cells } of waiting) {
      const words = wordsOf(cells.name.text);
      const akin = reached.filter((target) => areAkin(words, target.words));
      const [first, ...others] = akin;
      if (!first) continue;
      const names = akin
        .map(({ row }) => `${quote(row.cells.name.text)} (${row.cells.result.text})`)
        .join('; ');
      const also = [first, ...others].map(({ row }) => row.cells.result.at);
      yield {
        at: cells.status.at,
        also,
        message: `Nhiệm vụ ${quote(cells.name.text)} chưa thực hiện trong khi chỉ tiêu gần nội dung đã đạt: ${names}. Kiểm tra lại.`,
      };
    }
  },
};

interface Reached {
  readonly row: Row<TargetKey>;
  readonly words: ReadonlySet<string>;
}

function reachedTargets(facts: Facts): readonly Reached[] {
  const statuses = targetStatuses(facts);
  const met = targetRows(facts).filter(({ row }) =>
    ['Đạt', 'Vượt'].includes(statuses.get(row) ?? ''),
  );
  return met.map((row) => ({ row, words: wordsOf(row.cells.name.text) }));
}

function areAkin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= 6 && shared / Math.min(a.size, b.size) >= 0.55;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = headerKey(text).match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}
