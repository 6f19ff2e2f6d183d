import type { Entries } from '../../entries/entries';
import { periodOf } from '../../figures/period/period';
import { infoText } from '../../entries/info/infoItems';
import { headerKey, sameName } from '../../letters/vietnamese';
import type { HistoryRow } from './historyForm';

/** Values of a figure or target in earlier periods of the same kind, oldest first; this period's own is not among them. */
export function earlierRows(entries: Entries, code: string): readonly HistoryRow[] {
  const period = periodOf(entries);
  if (!period) return [];
  const typed = numberKey(infoText(entries, 'ky_so'));
  return (entries.history ?? []).filter(
    (row) =>
      sameName(row.kind, period.kind) &&
      sameName(row.code, code) &&
      !(row.year === period.year && numberKey(String(row.number)) === typed),
  );
}

/** The same, as numbers. */
export function earlierValues(entries: Entries, code: string): readonly number[] {
  return earlierRows(entries, code).flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
}

function numberKey(text: string): string {
  const key = headerKey(text).replace(/^(?:tuần|tháng|quý) /u, '');
  return /^\d+$/u.test(key) ? String(Number(key)) : key;
}
