import type { Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import type { Change } from '../../finding';
import type { Remark, Rule } from '../rule';

export const ex01NumberAsText: Rule = {
  id: 'EX01',
  title: 'Số đang ở dạng chữ',
  severity: 'Gợi ý',
  example: 'Số 262 dán từ Word thành chữ: công thức của Excel bỏ qua ô này.',
  remedy: 'Bấm Sửa để đổi sang số; báo cáo vẫn đọc đúng cả khi để nguyên.',
  *check({ entries }) {
    yield* ofTable(entries.targets, ['goal', 'result', 'numerator', 'denominator', 'previous']);
    yield* ofTable(entries.figures, ['current', 'cumulative', 'previous']);
  },
};

/** `53.399` is typed as officers write it: named, and left to them. */
function* ofTable<K extends string>(
  { rows, sheet }: Table<K>,
  keys: readonly K[],
): Iterable<Remark> {
  const changes: Change[] = [];
  for (const { group, cells } of rows) {
    if (group) continue;
    for (const key of keys) {
      const change = typeof cells[key].raw === 'string' ? changeOf(cells[key]) : undefined;
      if (change) changes.push(change);
    }
  }
  const [first, ...others] = changes.map(({ cell }) => ({ sheet, cell }));
  if (!first) return;
  const mends = changes.filter(({ before }) => !String(before).includes('.'));
  const label = mends.length === 1 ? 'Đổi sang số' : `Đổi cả ${mends.length} ô sang số`;
  yield {
    at: first,
    also: others,
    message: `${changes.length} ô chứa số ở dạng chữ; công thức của Excel bỏ qua những ô này: đổi sang số.`,
    ...(mends.length > 0 && { fix: { label, changes: mends } }),
  };
}

/** A plain number whose printing would not change: `04` is a style, `98%` a percentage, a dotted decimal is CT10's. */
function changeOf({ meaning, raw, text, at, decimalDot }: Entry): Change | undefined {
  if (meaning.kind !== 'number' || meaning.percent || decimalDot !== undefined) return undefined;
  return /^0\d/.test(text)
    ? undefined
    : { ...at, before: raw, after: meaning.number, format: 'General' };
}
