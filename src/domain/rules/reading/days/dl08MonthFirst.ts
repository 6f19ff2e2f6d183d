import type { Entry } from '../../../entries/entry';
import { printDay } from '../../../number/dates/date';
import { swappedDay } from '../../../number/dates/swappedDay';
import { DOCUMENTS, INFO_ITEMS, TASKS } from '../../../sheets';
import type { Facts } from '../../../facts';
import type { Rule } from '../../rule';

export const dl08MonthFirst: Rule = {
  id: 'DL08',
  title: 'Excel trên máy này đọc ngày theo kiểu tháng trước',
  severity: 'Gợi ý',
  example: 'Gõ 3/4/2026 thì Excel hiểu là ngày 04 tháng 3.',
  remedy: 'Đặt định dạng ngày của máy là ngày/tháng/năm, hoặc kiểm tra lại từng ngày đã gõ.',
  *check(facts) {
    const { info, monthFirst } = facts.entries;
    if (!monthFirst) return;
    const entry = firstAmbiguous(facts);
    const at = entry?.at ?? { sheet: info.sheet, cell: '' };
    yield {
      at,
      message: `Excel trên máy này đọc ngày theo kiểu tháng trước, ngày sau. ${readings(entry)}`,
    };
  },
};

function firstAmbiguous({ entries }: Facts): Entry | undefined {
  const items = INFO_ITEMS.map(({ field }) => entries.info.items.get(field)?.entry);
  const keys = <K extends string>(columns: readonly { key: K; kind: string }[]): readonly K[] =>
    columns.filter(({ kind }) => kind === 'date').map(({ key }) => key);
  const tasks = entries.tasks.rows.flatMap(({ cells }) =>
    keys(TASKS.columns).map((key) => cells[key]),
  );
  const documents = entries.documents.rows.flatMap(({ cells }) =>
    keys(DOCUMENTS.columns).map((key) => cells[key]),
  );
  return [...items, ...tasks, ...documents].find((entry) => entry && swapped(entry) !== undefined);
}

/** The other day that the same figures may mean: 03/4/2026 for 04/3/2026. */
function swapped({ meaning, raw }: Entry): number | undefined {
  if (meaning.kind !== 'date' || meaning.span.precision !== 'day' || typeof raw !== 'number')
    return undefined;
  return swappedDay(meaning.span.to);
}

function readings(entry: Entry | undefined): string {
  const other = entry && swapped(entry);
  if (entry?.meaning.kind !== 'date' || other === undefined) return 'Kiểm tra lại các ngày đã gõ.';
  const read = printDay(entry.meaning.span.to);
  return `Ô này đang là ngày ${read}; nếu định gõ ngày ${printDay(other)} thì sửa lại.`;
}
