import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS, TARGETS, TASKS } from '../sheets';
import type { DataSheet } from '../sheets/column';
import type { Entries, Table } from './entries';

/** A data sheet as read, beside what the contract says of it. */
export interface DataTable {
  readonly table: Table<string>;
  readonly spec: DataSheet<string>;
}

/** All data sheets, in tab order. */
export function dataTables(entries: Entries): readonly DataTable[] {
  return [
    { table: entries.targets, spec: TARGETS },
    { table: entries.tasks, spec: TASKS },
    { table: entries.documents, spec: DOCUMENTS },
    { table: entries.figures, spec: FIGURES },
    { table: entries.relations, spec: RELATIONS },
    { table: entries.outline, spec: OUTLINE },
  ];
}
