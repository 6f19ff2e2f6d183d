import type { Facts } from '../../facts';
import { resultTaken } from '../../periods/next/takenOver';
import { previousTable } from '../../periods/previous/previousTable';
import { TARGETS } from '../../sheets';
import { headerKey } from '../../letters/vietnamese';
import { targetRows } from '../rows/dataRows';
import type { Rule } from '../rule';

const LEAST = 5;

/** Only where the workbook keeps the last period whole. */
export const ls05ResultsUnchanged: Rule = {
  id: 'LS05',
  title: 'Phần lớn kết quả chỉ tiêu giống hệt kỳ trước',
  severity: 'Gợi ý',
  example: '12 trong 15 chỉ tiêu có đúng kết quả của kỳ trước.',
  remedy: 'Xem lại các kết quả đã cập nhật theo kỳ này chưa.',
  *check(facts) {
    const before = resultsBefore(facts);
    if (!before) return;
    const now = targetRows(facts).flatMap(({ cells }) => {
      const value = resultTaken(cells);
      const key = `${headerKey(cells.name.text)}\n${headerKey(cells.unit.text)}`;
      return typeof value === 'number' && before.has(key) ? [value === before.get(key)] : [];
    });
    const same = now.filter((one) => one).length;
    if (now.length < LEAST || same * 5 < now.length * 4) return;
    yield {
      at: { sheet: facts.entries.targets.sheet, cell: '' },
      message: `${same}/${now.length} chỉ tiêu có kết quả giống hệt kỳ trước: xem lại đã cập nhật theo kỳ này chưa.`,
    };
  },
};

function resultsBefore({ entries }: Facts): ReadonlyMap<string, unknown> | undefined {
  if (!entries.previous) return undefined;
  const { rows } = previousTable(entries.previous, TARGETS);
  return new Map(
    rows.flatMap(({ cells }) => {
      const value = resultTaken(cells);
      const key = `${headerKey(cells.name.text)}\n${headerKey(cells.unit.text)}`;
      return typeof value === 'number' ? [[key, value] as const] : [];
    }),
  );
}
