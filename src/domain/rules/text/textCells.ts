import type { Table } from '../../entries/entries';
import type { Entry } from '../../entries/entry';
import { DOCUMENTS, FIGURES, OUTLINE, RELATIONS, TARGETS, TASKS } from '../../sheets';
import type { DataSheet } from '../../sheets/column';
import type { Place } from '../../place';
import { freeCells } from '../annexes/freeCells';
import { memo } from '../memo';

/** A cell in which a person typed words, as they stand there. */
export interface TextCell {
  readonly at: Place;
  readonly raw: string;
  /** A name of a person or place, or a code: never mended. */
  readonly name: boolean;
}

const NAMES: ReadonlySet<string> = new Set([
  'nguoi_ky',
  'ten_don_vi',
  'dia_danh',
  'tinh',
  'code',
  'issuer',
]);

/** Every text of the workbook's own sheets and of the free annexes. */
export const textCells = memo((facts): readonly TextCell[] => {
  const { info, targets, tasks, documents, figures, relations, outline } = facts.entries;
  const found: TextCell[] = [];
  for (const [field, { entry }] of info.items) add(found, entry, field);
  addTable(found, targets, TARGETS);
  addTable(found, tasks, TASKS);
  addTable(found, documents, DOCUMENTS);
  addTable(found, figures, FIGURES);
  addTable(found, relations, RELATIONS);
  addTable(found, outline, OUTLINE);
  for (const { at, raw, formula } of freeCells(facts)) {
    if (typeof raw === 'string' && formula === undefined) found.push({ at, raw, name: false });
  }
  return found;
});

function addTable<K extends string>(
  found: TextCell[],
  { rows }: Table<K>,
  { columns }: DataSheet<K>,
): void {
  const keys = columns.filter(({ kind }) => kind !== 'computed').map(({ key }) => key);
  for (const { cells } of rows) for (const key of keys) add(found, cells[key], key);
}

function add(found: TextCell[], { at, raw, formula }: Entry, key: string): void {
  if (typeof raw !== 'string' || raw === '' || formula !== undefined) return;
  found.push({ at, raw, name: NAMES.has(key) });
}
