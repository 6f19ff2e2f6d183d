import { dataTables, type DataTable } from '../../../entries/dataTables';
import type { Entry, Unreadable } from '../../../entries/entry';
import { INFO_ITEMS, OUTLINE, TARGETS, TASKS } from '../../../sheets';
import { memo } from '../../../memo/memo';

/** A cell that could not be read: what it is called, what its list holds, what its row counts in. */
export interface UnreadableCell {
  readonly entry: Entry;
  readonly why: Unreadable;
  readonly key: string;
  /** The column's header or the item's label. */
  readonly header: string;
  readonly list: readonly string[];
  /** Đơn vị tính of its row; empty where the sheet has no such column. */
  readonly unit: string;
  readonly inInfo: boolean;
}

/** Columns about which a rule of its own speaks: CT03, NV01, TT18. */
const OWN_RULES: ReadonlyMap<string, string> = new Map([
  [TARGETS.name, 'result'],
  [TASKS.name, 'status'],
  [OUTLINE.name, 'level'],
]);

/** Every entry that could not be read, save those that a rule of its own speaks about. */
export const unreadables = memo(({ entries }): readonly UnreadableCell[] => [
  ...INFO_ITEMS.flatMap(({ field, label, list = [], optional }) => {
    const entry = entries.info.items.get(field)?.entry;
    return entry && (!optional || isExcelError(entry))
      ? cellOf(entry, { key: field, header: label, list, unit: '', inInfo: true })
      : [];
  }),
  ...dataTables(entries).flatMap(ofTable),
]);

function ofTable({ table: { rows, unreadable }, spec }: DataTable): readonly UnreadableCell[] {
  const found: UnreadableCell[] = [];
  if (!unreadable) return found;
  const concerned = spec.columns.filter(({ key }) => unreadable.includes(key));
  for (const { cells } of rows) {
    const unit = cells['unit']?.text ?? '';
    for (const { key, header, list = [] } of concerned) {
      const cell = cells[key];
      if (cell && isFaulty(cell, OWN_RULES.get(spec.name) === key))
        found.push(...cellOf(cell, { key, header, list, unit, inInfo: false }));
    }
  }
  return found;
}

/** `date-in-number-column` and Excel's own errors are said in every column. */
function isFaulty({ meaning }: Entry, hasOwnRule: boolean): boolean {
  if (meaning.kind !== 'unreadable') return false;
  return !hasOwnRule || meaning.why === 'excel-error' || meaning.why === 'date-in-number-column';
}

function isExcelError({ meaning }: Entry): boolean {
  return meaning.kind === 'unreadable' && meaning.why === 'excel-error';
}

function cellOf(
  entry: Entry,
  about: Omit<UnreadableCell, 'entry' | 'why'>,
): readonly UnreadableCell[] {
  const { meaning } = entry;
  return meaning.kind === 'unreadable' ? [{ entry, why: meaning.why, ...about }] : [];
}
