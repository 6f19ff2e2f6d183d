import type { Row, Table } from '../../../entries/entries';
import type { Entry, Unreadable } from '../../../entries/entry';
import {
  DOCUMENTS,
  FIGURES,
  INFO_ITEMS,
  OUTLINE,
  RELATIONS,
  TARGETS,
  TASKS,
} from '../../../sheets';
import type { DataSheet } from '../../../sheets/column';
import { memo } from '../../../memo';

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

/** Every entry that could not be read, save those that a rule of its own speaks about (CT03, NV01, TT18). */
export const unreadables = memo(({ entries }): readonly UnreadableCell[] => [
  ...INFO_ITEMS.flatMap(({ field, label, list = [], optional }) => {
    const entry = entries.info.items.get(field)?.entry;
    return entry && (!optional || isExcelError(entry))
      ? cellOf(entry, { key: field, header: label, list, unit: '', inInfo: true })
      : [];
  }),
  ...ofTable(entries.targets, TARGETS, ['result']),
  ...ofTable(entries.tasks, TASKS, ['status']),
  ...ofTable(entries.documents, DOCUMENTS, []),
  ...ofTable(entries.figures, FIGURES, []),
  ...ofTable(entries.relations, RELATIONS, []),
  ...ofTable(entries.outline, OUTLINE, ['level']),
]);

function ofTable<K extends string>(
  { rows, unreadable }: Table<K>,
  { columns }: DataSheet<K>,
  ownRule: readonly K[],
): readonly UnreadableCell[] {
  const found: UnreadableCell[] = [];
  if (!unreadable) return found;
  const concerned = columns.filter(({ key }) => unreadable.includes(key));
  for (const row of rows) {
    for (const { key, header, list = [] } of concerned) {
      if (isFaulty(row, key, ownRule))
        found.push(
          ...cellOf(row.cells[key], { key, header, list, unit: unitOf(row), inInfo: false }),
        );
    }
  }
  return found;
}

/** `date-in-number-column` and Excel's own errors are said in every column. */
function isFaulty<K extends string>({ cells }: Row<K>, key: K, ownRule: readonly K[]): boolean {
  const { meaning } = cells[key];
  if (meaning.kind !== 'unreadable') return false;
  return (
    !ownRule.includes(key) ||
    meaning.why === 'excel-error' ||
    meaning.why === 'date-in-number-column'
  );
}

function isExcelError({ meaning }: Entry): boolean {
  return meaning.kind === 'unreadable' && meaning.why === 'excel-error';
}

function unitOf({ cells }: Row<string>): string {
  return cells['unit']?.text ?? '';
}

function cellOf(
  entry: Entry,
  about: Omit<UnreadableCell, 'entry' | 'why'>,
): readonly UnreadableCell[] {
  const { meaning } = entry;
  return meaning.kind === 'unreadable' ? [{ entry, why: meaning.why, ...about }] : [];
}
